import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { PartOutcome, PartWork, ProofPart } from '../record';

const ROOT = path.join(__dirname, '..', '..', '..');
/** Two makings differ in all that must not count: the folder, the time zone, the language, the time. */
const MAKINGS = [
  { folder: 'one', env: { TZ: 'UTC', LANG: 'C' } },
  { folder: 'another/and deeper', env: { TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8' } },
] as const;

interface Bill {
  readonly components: readonly { readonly name: string }[];
}

interface BuiltIn {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

/** A copy of what the repository holds, with the packages that are installed. */
function copySources(to: string): void {
  rmSync(to, { recursive: true, force: true });
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0').filter(Boolean);
  for (const file of files) {
    if (file.startsWith('test/')) continue;
    mkdirSync(path.dirname(path.join(to, file)), { recursive: true });
    cpSync(path.join(ROOT, file), path.join(to, file));
  }
  // Links of the same files, where the system can: packages are large.
  execFileSync('sh', ['-c', 'cp -al "$0" "$1" 2>/dev/null || cp -r "$0" "$1"', path.join(ROOT, 'node_modules'), to]);
}

function digests(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return [path.relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('hex')];
    }),
  );
}

function readJson(...names: readonly string[]): unknown {
  return JSON.parse(readFileSync(path.join(...names), 'utf8'));
}

function run({ folder, say }: PartWork): PartOutcome {
  const made = MAKINGS.map(({ folder: name, env }) => {
    const copy = path.join(folder, name);
    say(`a release in ${name}`);
    copySources(copy);
    execFileSync(process.execPath, ['tools/release.mjs'], {
      cwd: copy,
      env: { ...process.env, ...env },
      stdio: 'ignore',
    });
    return copy;
  });
  const [one = '', another = ''] = made;
  const first = new Map([...digests(path.join(one, 'dist')), ...digests(path.join(one, 'release'))]);
  const second = new Map([...digests(path.join(another, 'dist')), ...digests(path.join(another, 'release'))]);
  const differing = [...new Set([...first.keys(), ...second.keys()])].filter(
    (name) => first.get(name) !== second.get(name),
  );
  const builtIn = new Map(
    ['dist', 'dist/cli']
      .flatMap((place) => readJson(one, place, 'third-party.json') as readonly BuiltIn[])
      .map((each) => [`${each.name} ${each.version}`, each.license] as const),
  );
  const licences = new Map<string, number>();
  for (const licence of builtIn.values()) licences.set(licence, (licences.get(licence) ?? 0) + 1);
  const bill = readJson(one, 'dist', 'sbom.cdx.json') as Bill;
  const [packed = ''] = readdirSync(path.join(one, 'release'));
  const outcome: PartOutcome = {
    isWhole: true,
    figures: [
      {
        name: 'files that differ between two releases',
        value: differing.length,
        unit: 'files',
        kind: 'count',
        aim: { is: 'exactly', value: 0 },
      },
      { name: 'files compared', value: first.size, unit: 'files', kind: 'measure' },
      { name: 'packages built in', value: builtIn.size, unit: 'packages', kind: 'measure' },
      { name: 'packages in the bill of materials', value: bill.components.length, unit: 'packages', kind: 'measure' },
    ],
    tables: [
      {
        title: 'Licences of what is built in',
        columns: ['licence', 'packages'],
        rows: [...licences].sort(([, some], [, others]) => others - some),
      },
    ],
    notes: [
      `sha256 of the packed release: ${first.get(packed) ?? 'none'}.`,
      ...differing.map((name) => `${name} differs.`),
      'Each release was made in a folder, a time zone and a language of its own.',
    ],
  };
  rmSync(folder, { recursive: true, force: true });
  return outcome;
}

export const part: ProofPart = {
  id: 'release',
  title: 'The release: the same bytes, and what is in it',
  run: (work) => Promise.resolve(run(work)),
};
