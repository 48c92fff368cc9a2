/** The README says which tests hold each promise: a test that was renamed or dropped must not leave a promise without one. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';

function rows(): readonly { readonly promise: string; readonly tests: readonly string[] }[] {
  const readme = readFileSync('README.md', 'utf8');
  const [, table = ''] = /\| promise \| held by \|\n\|[^\n]*\n((?:\|[^\n]*\n)+)/.exec(readme) ?? [];
  return table
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [, promise = '', tests = ''] = line.split('|');
      return { promise: promise.trim(), tests: [...tests.matchAll(/`([^`]+)`/g)].map(([, place = '']) => place) };
    });
}

function holdsTests(place: string): boolean {
  if (!existsSync(place)) return false;
  if (!statSync(place).isDirectory()) return /\.test\.tsx?$/.test(place);
  return readdirSync(place, { recursive: true }).some((name) => /\.test\.tsx?$/.test(String(name)));
}

test('every promise of the README names tests that are there', () => {
  expect(rows().length).toBeGreaterThan(15);
  expect(rows().filter(({ tests }) => tests.length === 0)).toEqual([]);
  expect(rows().flatMap(({ tests }) => tests.filter((place) => !holdsTests(place)))).toEqual([]);
});

test.each(['Exact', 'Deterministic', 'Reversible', 'Explained', 'Safe', 'Secret'])(
  '%s, which must stay true whatever changes, stands among the promises',
  (word) => {
    expect(rows().filter(({ promise }) => promise.startsWith(`**${word}**`))).not.toEqual([]);
  },
);

test.each([1, 2, 3, 4, 5, 6])('section %i of the contract stands among the promises', (section) => {
  expect(rows().filter(({ promise }) => promise.startsWith(`Contract ${String(section)},`))).toHaveLength(1);
});
