import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { toLookAt } from '../../../src/review/collecting/account';
import { collect } from '../../../src/review/collecting/collection';
import type { Collection, SentFile } from '../../../src/review/collecting/sent';
import { reportText } from '../../../src/review/report';
import { amendFile } from '../../../src/workbook/file/amend';
import { openWorkbookFile } from '../../../src/workbook/file/open';
import { fingerprintOf } from '../../../src/workbook/fingerprint';
import type { CellValue, Snapshot, TabSnapshot } from '../../../src/workbook/port';
import { snapshotOfFile } from '../../support/workbook-file';
import { ROSTER, ROSTER_HEADER, ROUND, type Rows, reviewOf, rosterRow, snapshotOf, tab } from '../../support/workbook';

const OF_ROUND = { kind: 'of-round' } as const;

const BOOK = snapshotOf({
  'Đợt xét': ROUND,
  'Danh sách': [
    ROSTER_HEADER,
    rosterRow('NV001', 'Nguyễn Thị An'),
    rosterRow('NV002', 'Trần Văn Bình'),
    rosterRow('NV003', 'Lê Thị Chi', { 'Đơn vị': 'Phòng Đào tạo' }),
  ],
});

function scores(rows: readonly (readonly CellValue[])[], title = 'Khoa Lý luận, năm 2022'): Rows {
  return [[title], ['Mã', 'Họ và tên', 'A', 'B'], [null, 'Điểm tối đa', 10, 10], ...rows];
}

const AN = ['NV001', 'Nguyễn Thị An', 9, 8.5];
const BINH = ['NV002', 'Trần Văn Bình', 7, 6];
const CHI = ['NV003', 'Lê Thị Chi', 10, 10];

function sent(name: string, snapshot: Snapshot): SentFile {
  const sha256 = createHash('sha256').update(JSON.stringify(snapshot)).digest('hex');
  return { name, sha256, content: { ok: true, value: snapshot } };
}

function file(name: string, rows: Rows, tabName = 'Đơn vị chấm'): SentFile {
  return sent(name, snapshotOf({ [tabName]: rows }));
}

function collected(book: Snapshot, files: readonly SentFile[], isReplacing = false): Collection {
  const result = collect(book, files, OF_ROUND, () => isReplacing);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** What became of each tab of each file, or of the file as a whole. */
function states({ files }: Collection): readonly unknown[] {
  return files.map(({ state }) => (state.kind === 'read' ? state.tabs.map((one) => one.state) : state.kind));
}

/** The workbook with what is to be added, as the file adapter leaves it. */
function withAdditions(book: Snapshot, { additions }: Collection): Snapshot {
  const added = additions.map((one): TabSnapshot => {
    if (one.kind === 'cells') return { ...tab(one.tab.name, []), ...one.tab, fingerprint: fingerprintOf(one.tab) };
    const rows = one.plan.rows.map(({ cells }) =>
      cells.map((cell) => (cell?.content?.kind === 'text' ? cell.content.text : null)),
    );
    return tab(one.plan.name, rows);
  });
  const names = new Set(added.map(({ name }) => name));
  return { tabs: [...book.tabs.filter(({ name }) => !names.has(name)), ...added] };
}

describe('what becomes of a sent file', () => {
  test('scores of people of the roster become tabs; names that are taken get a number', () => {
    const result = collected(BOOK, [
      file('a.xlsx', scores([AN, BINH])),
      file('b.xlsx', scores([CHI], 'Phòng Đào tạo')),
    ]);
    expect(states(result)).toEqual([
      [{ kind: 'added', as: 'Đơn vị chấm' }],
      [{ kind: 'added', as: 'Đơn vị chấm (2)' }],
    ]);
    expect(result.unscored).toEqual([]);
    expect(result.units.map(({ unit, people, scored, files }) => [unit, people, scored.unit, files])).toEqual([
      ['Khoa Lý luận', 2, 2, ['a.xlsx']],
      ['Phòng Đào tạo', 1, 1, ['b.xlsx']],
    ]);
  });

  test('who is missing is told: units without a file, people without scores', () => {
    const { units, unscored, raters } = collected(BOOK, [file('a.xlsx', scores([AN]))]);
    expect(units.map(({ unit, files }) => [unit, files])).toEqual([
      ['Khoa Lý luận', ['a.xlsx']],
      ['Phòng Đào tạo', []],
    ]);
    expect(unscored.map(({ id }) => id)).toEqual(['NV002', 'NV003']);
    expect(raters).toEqual(['unit']);
  });

  test('the same file twice is taken once, in one call and later', () => {
    const one = file('a.xlsx', scores([AN]));
    const first = collected(BOOK, [one, { ...one, name: 'a (1).xlsx' }]);
    expect(states(first)).toEqual([[{ kind: 'added', as: 'Đơn vị chấm' }], 'sent-twice']);
    const again = collected(withAdditions(BOOK, first), [one]);
    expect(states(again)).toEqual(['collected-before']);
    expect(again.additions).toEqual([]);
  });

  test('a newer version is told, and replaces the tab that was collected only where it is asked to', () => {
    const book = withAdditions(BOOK, collected(BOOK, [file('a.xlsx', scores([AN]))]));
    const newer = file('a.xlsx', scores([['NV001', 'Nguyễn Thị An', 10, 8.5], BINH]));
    expect(states(collected(book, [newer]))).toEqual([[{ kind: 'newer', than: 'Đơn vị chấm' }]]);
    expect(collected(book, [newer]).additions).toEqual([]);
    const replaced = collected(book, [newer], true);
    expect(states(replaced)).toEqual([[{ kind: 'replaced', as: 'Đơn vị chấm' }]]);
    expect([...replaced.expected.keys()]).toEqual(['Đơn vị chấm', 'KQ - Thu thập']);
    const { round } = reviewOf(withAdditions(book, replaced));
    expect(round.scoreSheets.flatMap(({ rows }) => rows.map(({ personId }) => personId))).toEqual(['NV001', 'NV002']);
  });

  test('a newer version that leaves people out replaces nothing: their scores would be lost', () => {
    const book = withAdditions(BOOK, collected(BOOK, [file('a.xlsx', scores([AN, BINH]))]));
    const fewer = file('a.xlsx', scores([['NV001', 'Nguyễn Thị An', 10, 8.5]]));
    expect(states(collected(book, [fewer], true))).toEqual([
      [{ kind: 'conflict', with: ['Đơn vị chấm'], why: { kind: 'left-out', people: ['NV002'] } }],
    ]);
  });

  test('a collected tab that the secretary has corrected since is never replaced', () => {
    const book = withAdditions(BOOK, collected(BOOK, [file('a.xlsx', scores([AN]))]));
    const corrected = book.tabs.map((one) =>
      one.name === 'Đơn vị chấm' ? tab(one.name, scores([[...AN.slice(0, 3), 9]])) : one,
    );
    const newer = file('b.xlsx', scores([['NV001', 'Nguyễn Thị An', 10, 10]]));
    expect(states(collected({ tabs: corrected }, [newer], true))).toEqual([
      [{ kind: 'conflict', with: ['Đơn vị chấm'], why: { kind: 'own' } }],
    ]);
  });

  test("the user's own tabs are never replaced, and their scores are not merged with others", () => {
    const book = { tabs: [...BOOK.tabs, tab('Đơn vị chấm', scores([AN]))] };
    const other = file('a.xlsx', scores([['NV001', 'Nguyễn Thị An', 10, 8.5]]));
    expect(states(collected(book, [other], true))).toEqual([
      [{ kind: 'conflict', with: ['Đơn vị chấm'], why: { kind: 'own' } }],
    ]);
    expect(states(collected(book, [file('a.xlsx', scores([AN]))], true))).toEqual([
      [{ kind: 'same', as: 'Đơn vị chấm' }],
    ]);
  });

  test('a file that scores the people of several collected tabs replaces none of them', () => {
    const book = withAdditions(BOOK, collected(BOOK, [file('a.xlsx', scores([AN])), file('b.xlsx', scores([BINH]))]));
    const both = file('c.xlsx', scores([['NV001', 'Nguyễn Thị An', 1, 1], BINH]));
    expect(states(collected(book, [both], true))).toEqual([
      [{ kind: 'conflict', with: ['Đơn vị chấm', 'Đơn vị chấm (2)'], why: { kind: 'own' } }],
    ]);
  });

  test('two files that score the same people: the first is taken, the second told, also with --replace', () => {
    const one = file('a.xlsx', scores([AN]));
    const other = file('b.xlsx', scores([['NV001', 'Nguyễn Thị An', 1, 1]]));
    for (const isReplacing of [false, true]) {
      expect(states(collected(BOOK, [one, other], isReplacing))[1]).toEqual([
        { kind: 'conflict', with: ['Đơn vị chấm'], why: { kind: 'sent-now' } },
      ]);
    }
  });

  test.each([
    ['year', scores([AN], 'Chấm điểm năm 2021')],
    ['period', scores([AN], 'Chấm điểm Quý 3 năm 2022')],
  ])('a file of another %s is told, not merged', (part, rows) => {
    const { files, additions } = collected(BOOK, [file('a.xlsx', rows)]);
    expect(files[0]?.state).toMatchObject({ kind: 'other-round', part });
    expect(additions).toEqual([]);
  });

  test('a file of another campaign is told, not merged', () => {
    const other = snapshotOf({
      'Đợt xét': [
        ['Chương trình', 'khac'],
        ['Năm', 2022],
      ],
      'Đơn vị chấm': scores([AN]),
    });
    expect(collected(BOOK, [sent('a.xlsx', other)]).files[0]?.state).toMatchObject({
      kind: 'other-round',
      part: 'campaign',
    });
  });

  test('what cannot be used is named with its reason', () => {
    const unreadable: SentFile = {
      name: 'x.xlsx',
      sha256: '',
      content: { ok: false, error: { code: 'file.encrypted', params: { file: 'x.xlsx' } } },
    };
    const nobody = file('n.xlsx', scores([['XX', 'Ai đó', 1, 1]]));
    const unknown = file('r.xlsx', scores([AN], 'năm 2022'), 'Bảng 1');
    const notes = file('t.xlsx', [['ghi chú']]);
    const result = collected(BOOK, [unreadable, nobody, unknown, notes]);
    expect(states(result)).toEqual(['unreadable', [{ kind: 'nothing' }], [{ kind: 'nothing' }], 'no-scoring-tab']);
    expect(result.additions).toEqual([]);
  });

  test('a tab of scores that cannot be read is told as an error, beside a good one or alone: no points are left behind in silence', () => {
    const withoutMaxima = [
      ['Mã', 'Họ và tên', 'Kỷ cương'],
      ['NV002', 'Trần Văn Bình', 9],
    ];
    const good = tab('Đơn vị chấm', scores([AN]));
    const bad = tab('Đơn vị chấm (phần 2)', withoutMaxima);
    const both = collected(BOOK, [
      sent('a.xlsx', { tabs: [good, bad, tab('Sáng kiến', [['ghi chú']]), tab('Danh sách', ROSTER)] }),
    ]);
    expect(states(both)).toEqual([[{ kind: 'added', as: 'Đơn vị chấm' }, { kind: 'unread' }]]);
    const [first] = both.files;
    if (first?.state.kind !== 'read') throw new Error('read');
    expect(first.state.others).toEqual(['Sáng kiến', 'Danh sách']);
    expect(first.state.tabs[1]?.findings).toMatchObject([
      { code: 'tab.not-recognised', sheet: 'Đơn vị chấm (phần 2)' },
    ]);
    const alone = collected(BOOK, [sent('b.xlsx', { tabs: [bad] })]);
    expect(states(alone)).toEqual([[{ kind: 'unread' }]]);
    expect(alone.additions).toEqual([]);
  });

  test('a name that is another’s than the code says is to be looked at before the points go to the wrong one', () => {
    const [first] = collected(BOOK, [file('a.xlsx', scores([['NV001', 'Trần Văn Bình', 8, 9]]))]).files;
    if (first?.state.kind !== 'read') throw new Error('read');
    expect(first.state.tabs.flatMap(toLookAt)).toMatchObject([{ code: 'person.name-differs', cell: 'A4' }]);
  });

  test('errors in a sent tab are told with its own name and cells', () => {
    const result = collected({ tabs: [...BOOK.tabs, tab('Đơn vị chấm', scores([CHI]))] }, [
      file('a.xlsx', scores([AN, ['NV002', 'Trần Văn Bình', 12, 'chín'], ['NV009', 'Ai đó', 1, 1]])),
    ]);
    const [first] = result.files;
    if (first?.state.kind !== 'read') throw new Error('read');
    const errors = first.state.tabs[0]?.findings.filter(({ severity }) => severity === 'error');
    expect(errors?.map(({ code, sheet, cell }) => [code, sheet, cell])).toEqual([
      ['score.above-max', 'Đơn vị chấm', 'C5'],
      ['score.not-a-number', 'Đơn vị chấm', 'D5'],
      ['person.unknown', 'Đơn vị chấm', 'A6'],
    ]);
  });

  test('a formula without a result comes as an error to see, not as an empty cell', () => {
    const missing = { fault: 'formula-without-result', formula: 'B1+1' } as const;
    const result = collected(BOOK, [file('a.xlsx', scores([['NV001', 'Nguyễn Thị An', missing, 8]]))]);
    const { findings } = reviewOf(withAdditions(BOOK, result));
    expect(findings.filter(({ code }) => code === 'score.not-a-number')).toHaveLength(1);
  });
});

test.each([
  ['without a roster', snapshotOf({ 'Đợt xét': ROUND }), 'workbook.no-roster'],
  [
    'of a closed round',
    { tabs: [tab('Đợt xét', [...ROUND, ['Chốt đợt xét', '20/12/2022']]), ...BOOK.tabs.slice(1)] },
    'collect.round-closed',
  ],
])('nothing is collected into a workbook %s', (_, book, code) => {
  expect(collect(book, [file('a.xlsx', scores([AN]))], OF_ROUND, () => false)).toMatchObject({
    ok: false,
    error: { code },
  });
});

describe('the sample round, with scoring tabs in files of their own', () => {
  const isScoring = ({ name }: TabSnapshot): boolean => name.startsWith('Chấm');
  const reportOf = (snapshot: Snapshot): string => reportText(reviewOf(snapshot));
  const sample = async (): Promise<Snapshot> => snapshotOfFile(readFileSync('test/fixtures/tran-phu-2022.xlsx'));

  test('whichever tabs are moved, and in whatever order they come back: the report is the same', async () => {
    const whole = await sample();
    const report = reportOf(whole);
    const tabs = whole.tabs.filter(isScoring);
    fc.assert(
      fc.property(fc.shuffledSubarray([...tabs], { minLength: 1 }), (moved) => {
        const book = { tabs: whole.tabs.filter((one) => !moved.includes(one)) };
        const result = collected(
          book,
          moved.map((one, index) => sent(`${String(index)}.xlsx`, { tabs: [one] })),
        );
        expect(result.additions).toHaveLength(moved.length + 1);
        expect(reportOf(withAdditions(book, result))).toBe(report);
      }),
      { numRuns: 15 },
    );
  });

  test('one file for each unit: everybody has the same scores and awards', async () => {
    const whole = await sample();
    const { round } = reviewOf(whole);
    const unitOf = new Map(round.people.map(({ id, unit }) => [id, unit]));
    const units = [...new Set(unitOf.values())];
    const files = units.map((unit) =>
      sent(`${unit}.xlsx`, {
        tabs: whole.tabs.filter(isScoring).map((one) => {
          const isOther = (line: readonly CellValue[]): boolean =>
            line.some((value) => typeof value === 'string' && unitOf.has(value) && unitOf.get(value) !== unit);
          const kept = one.values.map((_, row) => row).filter((row) => !isOther(one.values[row] ?? []));
          const content = {
            values: kept.map((row) => one.values[row] ?? []),
            formats: kept.map((row) => one.formats[row] ?? []),
            merges: one.merges.filter(({ bottom }) => bottom < 4),
          };
          return { ...one, ...content, fingerprint: fingerprintOf(content) };
        }),
      }),
    );
    const book = { tabs: whole.tabs.filter((one) => !isScoring(one)) };
    const result = collected(book, files);
    expect(result.unscored).toEqual([]);
    const people = (snapshot: Snapshot): unknown => (JSON.parse(reportOf(snapshot)) as { people: unknown }).people;
    expect(people(withAdditions(book, result))).toEqual(people(whole));
  });

  test('through real files: what is written reads as it was collected, and every other tab stays', async () => {
    const opened = await openWorkbookFile(readFileSync('test/fixtures/tran-phu-2022-messy.xlsx'), 'a.xlsx');
    if (!opened.ok) throw new Error(opened.error.code);
    const book = opened.value;
    const result = collected(BOOK, [file('a.xlsx', scores([AN, BINH]))]);
    const bytes = await amendFile(book, { changes: [], added: result.additions }, new Map());
    if (!bytes.ok) throw new Error(bytes.error.code);
    const after = await snapshotOfFile(bytes.value);
    expect(after.tabs.slice(0, book.snapshot.tabs.length)).toEqual(book.snapshot.tabs);
    expect(after.tabs.at(-2)?.values).toEqual(scores([AN, BINH]));
    expect(after.tabs.at(-1)?.name).toBe('KQ - Thu thập');
    expect(after.tabs.at(-1)?.ownKey).toBeNull();
  });
});
