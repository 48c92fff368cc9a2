/**
 * The programs beside Node that the tests use. `node tools/test-programs.mjs` installs what is missing where that is possible without asking
 * anybody (Debian, as root). A browser is a must, and the tests say how to get one. LibreOffice, openpyxl and python-docx give second opinions: without them
 * those tests are left out, with a word, except in CI, where they must run.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

function runs(command, args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

const PROGRAMS = [
  {
    name: 'Chromium',
    packages: ['chromium-headless-shell'],
    // Elsewhere than on Debian the tests look for a browser themselves. In CI it is the one without a window, which needs a quarter less of the processor.
    isThere: () =>
      process.platform !== 'linux' ||
      !existsSync('/etc/debian_version') ||
      (process.env.CI === undefined ? hasBrowser() : hasBrowser(['chromium-headless-shell'])),
    isSecondOpinion: false,
  },
  {
    name: 'LibreOffice',
    packages: ['libreoffice-calc-nogui', 'poppler-utils'],
    isThere: () => runs('soffice', ['--version']),
    isSecondOpinion: true,
  },
  {
    name: 'LibreOffice Writer',
    packages: ['libreoffice-writer-nogui', 'poppler-utils'],
    isThere: () => hasWriter() && runs('pdftotext', ['-v']),
    isSecondOpinion: true,
  },
  {
    // As wide as Times New Roman. Debian 12 has its Vietnamese letters in the second package alone; without them a word is printed in two fonts.
    name: 'the font Liberation Serif with Vietnamese letters',
    packages: ['fonts-liberation2', 'fonts-liberation', 'fontconfig'],
    isThere: () => process.platform !== 'linux' || hasFont('Liberation Serif', 'vi'),
    isSecondOpinion: true,
  },
  {
    name: 'Python with openpyxl',
    packages: ['python3-openpyxl'],
    isThere: () => hasPythonWith('openpyxl'),
    isSecondOpinion: true,
  },
  {
    name: 'Python with python-docx',
    packages: ['python3-docx'],
    isThere: () => hasPythonWith('docx'),
    isSecondOpinion: true,
  },
];

function hasFont(family, language) {
  const { stdout } = spawnSync('fc-list', [`:family=${family}:lang=${language}`], { encoding: 'utf8' });
  return (stdout ?? '').trim() !== '';
}

function hasPythonWith(module) {
  return ['python3', '/usr/bin/python3', 'python'].some((python) => runs(python, ['-c', `import ${module}`]));
}

/** Debian has a package for each part of LibreOffice; elsewhere it comes whole. */
function hasWriter() {
  if (!runs('soffice', ['--version'])) return false;
  return !existsSync('/etc/debian_version') || existsSync('/usr/lib/libreoffice/program/libswlo.so');
}

const BROWSERS = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function hasBrowser(names = BROWSERS) {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH !== undefined && CHROMIUM_PATH !== '') return true;
  return names.some((name) => existsSync(`/usr/bin/${name}`));
}

function missing() {
  return PROGRAMS.filter(({ isThere }) => !isThere());
}

/** The names of the programs for second opinions that are not on this machine. */
export function missingSecondOpinions() {
  return missing()
    .filter(({ isSecondOpinion }) => isSecondOpinion)
    .map(({ name }) => name);
}

function install(packages) {
  const isRoot = process.getuid?.() === 0;
  const canSudo = !isRoot && runs('sudo', ['-n', 'true']);
  if (!runs('apt-get', ['--version']) || (!isRoot && !canSudo)) return;
  const apt = (...args) => {
    const call = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...args];
    const [command, ...rest] = isRoot ? call : ['sudo', '-n', ...call];
    return spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  };
  console.log(`Installing for the tests: ${packages.join(' ')}`);
  if (!apt('update')) return;
  // Not every Debian has each of them.
  const known = packages.filter((name) => runs('apt-cache', ['show', name]));
  apt('install', '-y', '--no-install-recommends', ...known);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lacking = missing();
  if (lacking.length > 0) install(lacking.flatMap(({ packages }) => packages));
  for (const { name, packages, isSecondOpinion } of missing()) {
    const rest =
      isSecondOpinion && process.env.CI === undefined ? ': the tests that compare with it are left out.' : '.';
    console.log(`Missing: ${name} (Debian: apt-get install ${packages[0]})${rest}`);
  }
}
