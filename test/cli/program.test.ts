import { spawnSync } from 'node:child_process';
import packageJson from '../../package.json';
import { PROGRAM, binhXet, newFolder, removeFolders } from './program';

const folder = newFolder();

afterAll(removeFolders);

test('--version tells the version of the package', () => {
  expect(binhXet(folder, '--version')).toEqual({ status: 0, stdout: `${packageJson.version}\n`, stderr: '' });
});

test.each([[['--help']], [['-h']], [['run', '--help']], [['--help', '--lang', 'en']]])(
  '%j tells every command',
  (args) => {
    const { status, stdout, stderr } = binhXet(folder, ...args);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const word of ['run', 'campaigns', 'template', 'verify', '--out', '--report', '--campaign', '--force']) {
      expect(stdout).toContain(word);
    }
  },
);

test('campaigns tells what ships, for people', () => {
  const { status, stdout, stderr } = binhXet(folder, 'campaigns');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  for (const text of ['tran-phu-2022', '01/01/2022 – 31/12/2022', 'CSTĐCS', '15%', '90%', 'ldtt-share', 'Kế hoạch']) {
    expect(stdout).toContain(text);
  }
  expect(binhXet(folder, 'campaigns', '--lang', 'en').stdout).toContain('1 Jan 2022 – 31 Dec 2022');
});

test('campaigns --json tells the same to programs', () => {
  const { status, stdout, stderr } = binhXet(folder, 'campaigns', '--json');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const [first] = JSON.parse(stdout) as readonly Readonly<Record<string, unknown>>[];
  expect(Object.keys(first ?? {})).toEqual([
    'id',
    'name',
    'organisation',
    'from',
    'to',
    'finalReview',
    'citation',
    'rounds',
    'unitWord',
    'groups',
    'tabs',
    'letterhead',
    'receivers',
    'calendar',
    'dossiers',
    'regime',
    'awards',
    'targets',
    'parameters',
  ]);
});

test('a reader who closes the pipe early is no fault', () => {
  const command = `"${process.execPath}" "${PROGRAM}" campaigns --json; echo "status $?" >&2`;
  const { stderr } = spawnSync('sh', ['-c', `{ ${command}; } | true`], { encoding: 'utf8' });
  expect(stderr).toBe('status 0\n');
});
