import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { schemaText } from '../../src/review/schemas';
import { binhXet, called, expectRefusal, filesIn, newFolder, removeFolders } from './program';

const SAMPLE = path.resolve('test/fixtures/tran-phu-2022.xlsx');
const SHIPPED = path.resolve('src/packs/campaigns/tran-phu-2022.json');

afterAll(removeFolders);

interface Report {
  readonly rules: {
    readonly statutes: readonly { readonly name: string; readonly sheet: string | null }[];
    readonly settings: readonly {
      readonly key: string;
      readonly value: string;
      readonly layer: string;
      readonly overrides: readonly { readonly value: string; readonly layer: string }[];
    }[];
  };
}

async function reportOf(folder: string, ...args: readonly string[]): Promise<Report> {
  const ended = await called(folder, 'run', ...args, '--report', 'r.json', '--force');
  expect(ended.stderr).toBe('');
  return JSON.parse(readFileSync(path.join(folder, 'r.json'), 'utf8')) as Report;
}

const statute = (percent: string, own: object = {}) => ({
  schema: 'binh-xet/statute/1',
  id: 'quy-che',
  name: 'Quy chế',
  organisation: 'Trường',
  citation: 'Quy chế 01',
  from: '2022-01-01',
  to: null,
  settings: { 'cstd-co-so.ceiling.percent': { value: percent, citation: 'Điều 5', status: 'verified' } },
  ...own,
});

function written(folder: string, name: string, json: unknown): string {
  writeFileSync(path.join(folder, name), JSON.stringify(json));
  return name;
}

test('what a round sets is saved as a statute, checked, put into a new workbook, and named as the source there', async () => {
  const folder = newFolder();
  expect(binhXet(folder, 'statute', SAMPLE, '--out', 's.json')).toMatchObject({ status: 0, stderr: '' });
  expect(await called(folder, 'campaigns', '--check', 's.json')).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^s\.json: quy chế quy-che-\S+ \(.*\) dùng được; \d+ tham số\.\n$/) as string,
  });
  expect((await called(folder, 'template', 'tran-phu-2022', '--out', 't.xlsx', '--statute', 's.json')).status).toBe(0);
  const saved = JSON.parse(readFileSync(path.join(folder, 's.json'), 'utf8')) as { settings: Record<string, object> };
  const { rules } = await reportOf(folder, SAMPLE, '--statute', 's.json');
  expect(rules.statutes).toMatchObject([{ sheet: null }]);
  for (const key of Object.keys(saved.settings)) {
    const setting = rules.settings.find((one) => one.key === key);
    expect([key, setting?.layer, setting?.overrides[0]?.layer]).toEqual([key, 'round', 'statute']);
  }
});

test('of two statutes that disagree the later one holds, and the report shows both, over the law', async () => {
  const folder = newFolder();
  const files = [
    '--statute',
    written(folder, 'tinh.json', statute('12')),
    '--statute',
    written(folder, 'truong.json', statute('10')),
  ];
  const told = async (...args: readonly string[]) =>
    (await reportOf(folder, SAMPLE, ...args)).rules.settings.find(({ key }) => key === 'cstd-co-so.ceiling.percent');
  expect(await told(...files)).toMatchObject({
    value: '10',
    layer: 'statute',
    overrides: [
      { value: '12', layer: 'statute' },
      { value: '15', layer: 'regime' },
    ],
  });
  expect(await told(...files.slice(2), ...files.slice(0, 2))).toMatchObject({ value: '12' });
});

test('a file of one’s own that holds together is told in one line', async () => {
  const folder = newFolder();
  expect(await called(folder, 'campaigns', '--check', SHIPPED)).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/chương trình tran-phu-2022 .* dùng được/) as string,
  });
});

test.each<[string, object, RegExp]>([
  ['an unknown key', statute('10', { colour: 'red' }), /mục colour: không có mục nào/],
  ['a percent over 100', statute('110'), /mục settings\["cstd-co-so\.ceiling\.percent"\]\.value/],
  ['dates out of order', statute('10', { to: '2021-01-01' }), /mục to: .*sớm hơn/],
  [
    'an unknown parameter',
    statute('10', { settings: { 'a.b': { value: '1', citation: 'x', status: 'open' } } }),
    /mục settings\["a\.b"\]/,
  ],
])(
  'a statute with %s is refused with its place, whatever it is wanted for; nothing is written',
  async (_what, json, line) => {
    const folder = newFolder();
    written(folder, 's.json', json);
    for (const args of [
      ['campaigns', '--check', 's.json'],
      ['run', SAMPLE, '--statute', 's.json', '--report', 'r.json'],
      ['template', 'tran-phu-2022', '--out', 't.xlsx', '--statute', 's.json'],
      ['statute', SAMPLE, '--out', 'o.json', '--statute', 's.json'],
    ]) {
      expectRefusal(await called(folder, ...args), line, folder, ['s.json']);
    }
  },
);

test.each<[string, readonly string[], RegExp]>([
  ['no workbook', ['statute', '--out', 'o.json'], /sổ \.xlsx/],
  ['no --out', ['statute', SAMPLE], /--out/],
  ['a workbook that is not there', ['statute', 'none.xlsx', '--out', 'o.json'], /none\.xlsx/],
  ['a check with --json', ['campaigns', '--json', '--check', SHIPPED], /--check.*--json/],
  ['a schema that there is not', ['schema', 'ballot'], /“ballot”.*campaign, statute, regime/],
  ['a statute that is not there', ['run', SAMPLE, '--statute', 'none.json'], /none\.json/],
  ['a check of nothing', ['campaigns', '--check', 'none.json'], /none\.json/],
])('%s is refused', async (_what, args, line) => {
  const folder = newFolder();
  expectRefusal(await called(folder, ...args), line, folder, []);
});

test('what is read is never replaced by what is written', async () => {
  const folder = newFolder();
  written(folder, 's.json', statute('10'));
  for (const args of [
    ['statute', SAMPLE, '--statute', 's.json', '--out', 's.json', '--force'],
    ['template', 'tran-phu-2022', '--statute', 's.json', '--out', 's.json', '--force'],
    ['run', SAMPLE, '--statute', 's.json', '--report', 's.json', '--force'],
  ]) {
    expectRefusal(await called(folder, ...args), /trùng với/, folder, ['s.json']);
  }
});

test('where nothing is set there is no statute to save', async () => {
  const folder = newFolder();
  await called(folder, 'template', 'tran-phu-2022', '--out', 't.xlsx');
  expectRefusal(await called(folder, 'statute', 't.xlsx', '--out', 'o.json'), /t\.xlsx/, folder, ['t.xlsx']);
});

test.each(['campaign', 'statute', 'regime'] as const)(
  'the JSON schema %s that ships is the one of the program',
  async (kind) => {
    const folder = newFolder();
    const told = await called(folder, 'schema', kind);
    expect(told).toMatchObject({ status: 0, stdout: schemaText(kind) });
    expect(readFileSync(path.resolve(`dist/schema/${kind}.schema.json`), 'utf8')).toBe(told.stdout);
    expect(filesIn(folder)).toEqual([]);
  },
);
