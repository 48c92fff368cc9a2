import { readFileSync } from 'node:fs';

const FOLDER = 'test/excel-host';

/** The lines of PARITY.md: each ends with the file and the title of its test. */
const lines = readFileSync(`${FOLDER}/PARITY.md`, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('* '));

test('every line has its test', () => {
  const without = lines.filter((line) => {
    const [, file = '', title = ''] = /`([a-z/-]+)`: (.+)$/.exec(line) ?? [];
    if (title === '') return true;
    const source = readFileSync(`${FOLDER}/${file}.test.ts`, 'utf8');
    return !source.includes(`('${title}'`) && !source.includes(`'${title}',`);
  });
  expect(lines.length).toBeGreaterThan(70);
  expect(without).toEqual([]);
});

test('every test of the host has its line', () => {
  const files = [
    'batches',
    'entry',
    'formulas',
    'cells',
    'sheets',
    'page',
    'data',
    'life',
    'not-played',
    'browser/pane',
  ];
  const titles = files.flatMap((file) =>
    [
      ...readFileSync(`${FOLDER}/${file}.test.ts`, 'utf8').matchAll(
        /^(?:test\(|\]\)\(|test\.each.*\)\()\n? *'([^\n]+?)',/gm,
      ),
    ].map(([, title = '']) => `\`${file}\`: ${title}`),
  );
  expect(titles.length).toBeGreaterThan(60);
  expect(titles.filter((title) => !lines.some((line) => line.endsWith(title)))).toEqual([]);
});
