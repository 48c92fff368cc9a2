import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { tabsOfFile, withCells, workbookFile } from '../support/workbook-file';
import { openpyxlDump } from '../tools/second-opinion';
import { binhXet, filesIn, newFolder, removeFolders } from './program';

const SAMPLE = path.resolve('test/fixtures/tran-phu-2022.xlsx');
const EXPECTED = path.resolve('test/fixtures/tran-phu-2022.report.json');

type Json = string | number | boolean | null | readonly Json[] | JsonObject;
interface JsonObject {
  readonly [key: string]: Json;
}

function readJson(file: string): Json {
  return JSON.parse(readFileSync(file, 'utf8')) as Json;
}

function isObject(json: Json): json is JsonObject {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

/** Without what is null or not to be compared: citations, bands, remarks, what only ours tells, the names of the rules of conditions. */
function comparable(json: Json, inConditions = false): Json {
  if (Array.isArray(json)) return json.map((item: Json) => comparable(item, inConditions));
  if (!isObject(json)) return json;
  const left = ['citation', 'band', '_about', 'decidedBy', 'rawScore', ...(inConditions ? ['rule'] : [])];
  return Object.fromEntries(
    Object.entries(json)
      .filter(([key, value]) => value !== null && !left.includes(key))
      .map(([key, value]) => [key, comparable(value, inConditions || key === 'conditions')]),
  );
}

interface Found {
  readonly code: string;
  readonly severity: string;
  readonly cell?: string;
  readonly subject?: string;
  readonly params: Readonly<Record<string, string>>;
}

/** The findings by what they are about, each apart from the others, and the rest of the report. */
function parts(file: string): {
  readonly rest: Readonly<Record<string, Json>>;
  readonly findings: readonly Found[];
} {
  const report = comparable(readJson(file));
  if (!isObject(report)) throw new Error(`${file} is no report`);
  const { findings, ...rest } = report;
  const key = ({ code, subject = '' }: Found): string => `${code} ${subject}`;
  const sorted = [...(findings as unknown as readonly Found[])].sort((left, right) =>
    key(left) < key(right) ? -1 : 1,
  );
  return { rest, findings: sorted };
}

/** Those keys of a report that the other one has, too. */
function onlyKeys(report: Readonly<Record<string, Json>>, keys: readonly string[]): Readonly<Record<string, Json>> {
  return Object.fromEntries(Object.entries(report).filter(([key]) => keys.includes(key)));
}

afterAll(removeFolders);

describe('run on the sample', () => {
  const folder = newFolder();
  const first = binhXet(folder, 'run', SAMPLE, '--out', 'out.xlsx', '--report', 'report.json');

  test('ends with status 0 and writes the two files', () => {
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(filesIn(folder)).toEqual(['out.xlsx', 'report.json']);
  });

  test('the report agrees with the independent one in every figure, status and condition', () => {
    const ours = parts(path.join(folder, 'report.json'));
    const theirs = parts(EXPECTED);
    // Ours has further parts, which the contract leaves to us.
    expect(onlyKeys(ours.rest, Object.keys(theirs.rest))).toEqual(theirs.rest);
    const withoutParams = (found: Found): Found => ({ ...found, params: {} });
    expect(ours.findings.map(withoutParams)).toEqual(theirs.findings.map(withoutParams));
    // We tell more in the parameters; what the other program tells, we tell too.
    for (const [index, { params }] of theirs.findings.entries())
      expect(ours.findings[index]?.params).toMatchObject(params);
  });

  test('the report tells nothing of a single ballot', () => {
    const report = readJson(path.join(folder, 'report.json'));
    const ballots = isObject(report) ? report['ballots'] : null;
    const keys = (Array.isArray(ballots) ? (ballots as readonly Json[]) : []).flatMap((ballot) =>
      isObject(ballot) ? Object.keys(ballot) : [],
    );
    expect(new Set(keys)).toEqual(
      new Set([
        'award',
        'members',
        'present',
        'written',
        'quorum',
        'issued',
        'returned',
        'valid',
        'invalid',
        'threshold',
        'nominees',
      ]),
    );
  });

  test('a second run gives the same bytes, and so does a run on what came out', () => {
    const again = newFolder();
    const second = binhXet(again, 'run', SAMPLE, '--out', 'out.xlsx', '--report', 'report.json');
    expect(second).toEqual(first);
    for (const name of ['out.xlsx', 'report.json']) {
      expect(readFileSync(path.join(again, name)).equals(readFileSync(path.join(folder, name)))).toBe(true);
    }
    const third = binhXet(again, 'run', path.join(folder, 'out.xlsx'), '--out', 'third.xlsx', '--report', 'third.json');
    expect(third.status).toBe(0);
    expect(readFileSync(path.join(again, 'third.xlsx')).equals(readFileSync(path.join(folder, 'out.xlsx')))).toBe(true);
    expect(readFileSync(path.join(again, 'third.json'), 'utf8')).toBe(
      readFileSync(path.join(folder, 'report.json'), 'utf8'),
    );
  });

  test('every tab of the input is in the output as it was, as openpyxl sees it', () => {
    const before = openpyxlDump(readFileSync(SAMPLE)).sheets;
    const after = openpyxlDump(readFileSync(path.join(folder, 'out.xlsx'))).sheets;
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.length).toBeGreaterThan(before.length);
    expect(after.map(({ name }) => name)).toEqual(expect.arrayContaining(['KQ - Đề nghị', 'Danh sách đề nghị']));
  });

  test('the summary counts findings and outcomes, and names the files', () => {
    expect(first.stdout).toContain('Cần xem: 0 lỗi, 1 cảnh báo, 4 lưu ý');
    expect(first.stdout).toMatch(/CSTĐCS: 4 đề nghị, 2 bằng nhau ở ranh giới tỷ lệ/);
    expect(first.stdout).toMatch(/Đã ghi out\.xlsx\n.*Đã ghi report\.json\n$/);
  });

  test('the summary speaks English where asked, and the files are the same', () => {
    const english = newFolder();
    const ended = binhXet(english, 'run', SAMPLE, '--lang', 'en', '--out', 'out.xlsx', '--report', 'report.json');
    expect(ended.status).toBe(0);
    expect(ended.stdout).toContain('To look at: 0 errors, 1 warning, 4 notes');
    for (const name of ['out.xlsx', 'report.json']) {
      expect(readFileSync(path.join(english, name)).equals(readFileSync(path.join(folder, name)))).toBe(true);
    }
  });

  test('without --out and --report it only checks', () => {
    const empty = newFolder();
    const ended = binhXet(empty, 'run', SAMPLE);
    expect(ended).toMatchObject({ status: 0, stderr: '' });
    expect(ended.stdout).toContain('Chỉ kiểm tra');
    expect(filesIn(empty)).toEqual([]);
  });
});

describe('run on a workbook with errors', () => {
  test('ends with status 1, and writes everything all the same', async () => {
    const folder = newFolder();
    const sample = await tabsOfFile(SAMPLE);
    const council = 'Chấm điểm - Hội đồng chấm';
    writeFileSync(path.join(folder, 'in.xlsx'), await workbookFile(withCells(sample, council, { F9: 25 })));
    const ended = binhXet(folder, 'run', 'in.xlsx', '--out', 'out.xlsx', '--report', 'report.json');
    expect(ended).toMatchObject({ status: 1, stderr: '' });
    expect(ended.stdout).toContain('Tab “Chấm điểm - Hội đồng chấm”, ô F9:');
    expect(filesIn(folder)).toEqual(['in.xlsx', 'out.xlsx', 'report.json']);
    const errors = parts(path.join(folder, 'report.json')).findings.filter(({ severity }) => severity === 'error');
    expect(errors).toEqual([
      expect.objectContaining({ code: 'score.above-max', sheet: council, cell: 'F9', subject: 'NV001' }),
    ]);
  });

  test.each([
    ['an unknown key', { A29: 'cstd-co-so.vote.pct', B29: '70' }, 'B29'],
    ['a value that is no number', { B18: 'bảy mươi' }, 'B18'],
    ['a value above 100', { B18: '170' }, 'B18'],
  ])('%s among the parameters is unreadable at its cell', async (_, cells, place) => {
    const folder = newFolder();
    const sample = await tabsOfFile(SAMPLE);
    writeFileSync(path.join(folder, 'in.xlsx'), await workbookFile(withCells(sample, 'Đợt xét', cells)));
    const ended = binhXet(folder, 'run', 'in.xlsx', '--report', 'report.json');
    expect(ended).toMatchObject({ status: 1, stderr: '' });
    const { findings } = parts(path.join(folder, 'report.json'));
    const unreadable = findings.filter(({ code }) => code === 'value.unreadable');
    expect(unreadable).toEqual([expect.objectContaining({ severity: 'error', sheet: 'Đợt xét' })]);
    expect(unreadable.map(({ cell }) => cell)).toEqual([place]);
  });
});

describe('the files that are written', () => {
  async function folderWithSample(): Promise<string> {
    const folder = newFolder();
    writeFileSync(path.join(folder, 'in.xlsx'), await workbookFile(await tabsOfFile(SAMPLE)));
    return folder;
  }

  test('--force replaces files, and keeps their permissions', async () => {
    const folder = await folderWithSample();
    writeFileSync(path.join(folder, 'out.xlsx'), 'old', { mode: 0o600 });
    writeFileSync(path.join(folder, 'report.json'), 'old');
    const ended = binhXet(folder, 'run', 'in.xlsx', '--out', 'out.xlsx', '--report', 'report.json', '--force');
    expect(ended).toMatchObject({ status: 0, stderr: '' });
    expect(filesIn(folder)).toEqual(['in.xlsx', 'out.xlsx', 'report.json']);
    expect(readFileSync(path.join(folder, 'report.json'), 'utf8')).toMatch(/^\{\n/);
    expect(statSync(path.join(folder, 'out.xlsx')).mode & 0o777).toBe(0o600);
  });

  test('--force lets the result take the place of the input, and a rerun changes no byte', async () => {
    const folder = await folderWithSample();
    const file = path.join(folder, 'in.xlsx');
    expect(binhXet(folder, 'run', 'in.xlsx', '--out', 'in.xlsx', '--force').status).toBe(0);
    const first = readFileSync(file);
    expect(binhXet(folder, 'run', 'in.xlsx', '--out', './in.xlsx', '--force').status).toBe(0);
    expect(readFileSync(file).equals(first)).toBe(true);
    expect(filesIn(folder)).toEqual(['in.xlsx']);
  });
});
