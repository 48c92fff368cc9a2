import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { libreOfficeConvert, openpyxlDump, openpyxlFillTemplate } from '../tools/second-opinion';
import { binhXet, expectRefusal, filesIn, newFolder, removeFolders } from './program';

const SAMPLE = path.resolve('test/fixtures/tran-phu-2022.xlsx');

afterAll(removeFolders);

interface Report {
  readonly findings: readonly { readonly code: string }[];
  readonly people: readonly {
    readonly id: string;
    readonly scores: unknown;
    readonly awards: Readonly<Record<string, { readonly status: string }>>;
  }[];
  readonly collectives: readonly { readonly awards: Readonly<Record<string, { readonly status: string }>> }[];
  readonly ceilings: unknown;
  readonly ballots: unknown;
  readonly targets: unknown;
}

/** The figures of a report, without the cells that they came from. */
function figures(file: string): unknown {
  const { people, collectives, findings, ceilings, ballots, targets } = JSON.parse(
    readFileSync(file, 'utf8'),
  ) as Report;
  const statuses = (awards: Readonly<Record<string, { readonly status: string }>>): unknown =>
    Object.entries(awards).map(([award, { status }]) => [award, status]);
  return {
    people: people.map(({ id, scores, awards }) => ({ id, scores, awards: statuses(awards) })),
    collectives: collectives.map(({ awards }) => statuses(awards)),
    findings: findings.map(({ code }) => code).sort(),
    ceilings,
    ballots,
    targets,
  };
}

describe('template', () => {
  test('writes an empty workbook, which holds nobody yet', () => {
    const folder = newFolder();
    const made = binhXet(folder, 'template', 'tran-phu-2022', '--out', 'empty.xlsx');
    expect(made).toEqual({ status: 0, stdout: 'Đã ghi empty.xlsx: sổ trống, 30 dòng cho cá nhân.\n', stderr: '' });
    const line = /empty\.xlsx: Tab “Danh sách”: danh sách chưa có ai/;
    expectRefusal(binhXet(folder, 'run', 'empty.xlsx', '--out', 'out.xlsx'), line, folder, ['empty.xlsx']);
  });

  test('does not replace a file without leave, and gives the same bytes again', () => {
    const folder = newFolder();
    const args = ['template', 'tran-phu-2022', '--out', 'empty.xlsx', '--people', '7'];
    expect(binhXet(folder, ...args).status).toBe(0);
    const first = readFileSync(path.join(folder, 'empty.xlsx'));
    expectRefusal(binhXet(folder, ...args), /“empty\.xlsx” đã có/, folder, ['empty.xlsx']);
    expect(binhXet(folder, ...args, '--force').status).toBe(0);
    expect(readFileSync(path.join(folder, 'empty.xlsx')).equals(first)).toBe(true);
    expectRefusal(binhXet(folder, 'template', 'tran-phu-2022', '--out', 'a.xlsm'), /a\.xlsm/, folder, ['empty.xlsx']);
  });

  test('openpyxl sees user tabs: no mark of ours, print titles, frozen headers, text cells', () => {
    const folder = newFolder();
    binhXet(folder, 'template', 'tran-phu-2022', '--out', 'empty.xlsx');
    const { sheets, names } = openpyxlDump(readFileSync(path.join(folder, 'empty.xlsx')));
    expect(names.filter(([name]) => name.startsWith('BinhXet'))).toEqual([]);
    const roster = sheets.find(({ name }) => name === 'Danh sách');
    expect(roster).toMatchObject({ freeze: 'D5', state: 'visible' });
    expect(roster?.titles[0]).toMatch(/4:\$?4$/);
    expect(sheets[0]?.cells['B5']).toMatchObject({ value: 'tran-phu-2022', format: '@' });
  });

  test('filled in like the sample and calculated by LibreOffice, it gives the figures of the sample', () => {
    const folder = newFolder();
    binhXet(folder, 'template', 'tran-phu-2022', '--out', 'empty.xlsx', '--people', '45');
    const filled = openpyxlFillTemplate(readFileSync(path.join(folder, 'empty.xlsx')), readFileSync(SAMPLE));
    writeFileSync(path.join(folder, 'filled.xlsx'), libreOfficeConvert(filled, 'xlsx'));
    expect(binhXet(folder, 'run', 'filled.xlsx', '--report', 'filled.json')).toMatchObject({ status: 0, stderr: '' });
    expect(binhXet(folder, 'run', SAMPLE, '--report', 'sample.json').status).toBe(0);
    expect(figures(path.join(folder, 'filled.json'))).toEqual(figures(path.join(folder, 'sample.json')));
  });

  test('another year and period are asked for by their options', () => {
    const folder = newFolder();
    const args = ['template', 'tran-phu-2022', '--out', 'quarter.xlsx', '--year', '2023', '--period', 'quý III'];
    expect(binhXet(folder, ...args)).toMatchObject({ status: 0, stderr: '' });
    const { sheets } = openpyxlDump(readFileSync(path.join(folder, 'quarter.xlsx')));
    expect([sheets[0]?.cells['B6']?.value, sheets[0]?.cells['B7']?.value]).toEqual(['2023', 'Quý 3']);
    expect(sheets[1]?.cells['A1']?.value).toBe('DANH SÁCH CÁ NHÂN QUÝ 3 NĂM 2023');
  });

  test('has room for 5,000 people', () => {
    const folder = newFolder();
    const made = binhXet(folder, 'template', 'tran-phu-2022', '--out', 'large.xlsx', '--people', '5000');
    expect(made).toMatchObject({ status: 0, stderr: '' });
    expect(filesIn(folder)).toEqual(['large.xlsx']);
    expect(binhXet(folder, 'run', 'large.xlsx').stderr).toMatch(/danh sách chưa có ai/);
  });
});
