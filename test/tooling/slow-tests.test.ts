import { existsSync, readFileSync } from 'node:fs';

test('every slow test that is recorded is known by its name in any tree: else a fresh clone starts the slowest last', () => {
  const names = Object.keys(
    JSON.parse(readFileSync('tools/slow-tests.json', 'utf8')) as Readonly<Record<string, number>>,
  );
  expect(names.length).toBeGreaterThan(50);
  expect(names.filter((name) => !name.startsWith('test/') || !existsSync(name))).toEqual([]);
});
