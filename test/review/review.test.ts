import fc from 'fast-check';
import { CAMPAIGNS } from '../../src/packs';
import { reportOf, reportText } from '../../src/review/report';
import { type CampaignChoice, reviewSnapshot } from '../../src/review/review';
import type { CellValue } from '../../src/workbook/port';
import { award, campaign, condition } from '../support/packs';
import { runsOf } from '../support/runs';
import { ROSTER, ROSTER_HEADER, ROUND, reviewOf, rosterRow, snapshotOf, tab, type Rows } from '../support/workbook';

/** The campaigns that ship, as a message lists them. */
const KNOWN = CAMPAIGNS.map(({ id }) => id).join(', ');
const OF_ROUND: CampaignChoice = { kind: 'of-round' };
const TABS = { 'Đợt xét': ROUND, 'Danh sách': ROSTER };

describe('which campaign', () => {
  test.each<[string, Rows, CampaignChoice, string]>([
    ["the round's own", ROUND, OF_ROUND, 'tran-phu-2022'],
    [
      'one by id, whatever the round says',
      [
        ['Chương trình', 'x'],
        ['Năm', 2022],
        ['Kỳ', 'Năm'],
      ],
      { kind: 'by-id', id: ' Tran-Phu-2022 ' },
      'tran-phu-2022',
    ],
    ["a pack of one's own", ROUND, { kind: 'pack', pack: campaign({ id: 'rieng' }) }, 'rieng'],
  ])('%s', (_what, rows, choice, id) => {
    const review = reviewSnapshot(snapshotOf({ ...TABS, 'Đợt xét': rows }), choice);
    expect(review.ok && review.value.rules.campaign.id).toBe(id);
  });

  test.each<[string, Rows, CampaignChoice, unknown]>([
    [
      'none',
      [
        ['Năm', 2022],
        ['Kỳ', 'Năm'],
        ['Địa danh', 'x'],
      ],
      OF_ROUND,
      { code: 'campaign.missing', params: {} },
    ],
    [
      'one that there is not',
      [
        ['Chương trình', 'lạ'],
        ['Năm', 2022],
      ],
      OF_ROUND,
      { code: 'campaign.unknown', params: { campaign: 'lạ', known: KNOWN } },
    ],
    [
      'one by an id that there is not',
      ROUND,
      { kind: 'by-id', id: 'la' },
      { code: 'campaign.unknown', params: { campaign: 'la', known: KNOWN } },
    ],
    [
      'a year that no law covers',
      [
        ['Chương trình', 'tran-phu-2022'],
        ['Năm', 2010],
      ],
      OF_ROUND,
      { code: 'round.no-regime', params: { date: '2010-12-31' } },
    ],
    ['a workbook without a round', [], OF_ROUND, { code: 'workbook.no-round', params: {} }],
  ])('%s: nothing is worked out', (_what, rows, choice, error) => {
    const review = reviewSnapshot(snapshotOf({ ...TABS, 'Đợt xét': rows }), choice);
    expect(review).toEqual({ ok: false, error });
  });

  test("awards of one's own pack are read wherever they are named", () => {
    const pack = campaign({ awards: ['sao'], ownAwards: { sao: award([condition('registered')], { short: 'SAO' }) } });
    const tabs = {
      'Đợt xét': ROUND,
      'Danh sách': [ROSTER_HEADER, rosterRow('NV001', 'An', { 'Đăng ký danh hiệu': 'LĐTT; SAO' })],
    };
    const review = reviewSnapshot(snapshotOf(tabs), { kind: 'pack', pack });
    if (!review.ok) throw new Error(review.error.code);
    expect(review.value.findings).toEqual([]);
    expect(reportOf(review.value)).toMatchObject({ people: [{ awards: { sao: { status: 'nominated' } } }] });
  });
});

test('findings come with the gravest first, then by tab, row and column', () => {
  const { findings } = reviewOf(
    snapshotOf({
      'Danh sách': [
        ROSTER_HEADER,
        rosterRow('NV001', 'An', { 'Xếp loại': 'Khá', 'Giới tính': '?' }),
        rosterRow('NV001', 'Bình'),
      ],
      'Đợt xét': [...ROUND, ['score.stepp', 1]],
      'Ghi chú': [['x']],
    }),
  );
  expect(findings.map(({ code, sheet, cell }) => [code, sheet, cell])).toEqual([
    ['value.unreadable', 'Danh sách', 'C2'],
    ['value.unreadable', 'Danh sách', 'J2'],
    ['person.duplicate', 'Danh sách', 'A3'],
    ['value.unreadable', 'Đợt xét', 'B4'],
    ['ceiling.base-pending', null, null],
    ['target.conflicts-with-ceiling', null, null],
    ['rule.unconfirmed', null, null],
    ['rule.unconfirmed', null, null],
    ['tab.not-used', 'Ghi chú', null],
  ]);
});

test('in one tab findings come by row, then by column, whatever was looked at first', () => {
  const header = ROSTER_HEADER.map((column) =>
    column === 'Giới tính' ? 'Xếp loại' : column === 'Xếp loại' ? 'Giới tính' : column,
  );
  const faulty = { 'Giới tính': 'Khá', 'Xếp loại': '?' };
  const { findings } = reviewOf(
    snapshotOf({
      ...TABS,
      'Danh sách': [
        header,
        rosterRow('NV001', 'An', { ...faulty, 'Đơn vị': 'Khoa Lý luận' }),
        rosterRow('NV002', 'Bình', { ...faulty, 'Đơn vị': 'Phòng lạ' }),
      ],
      'Tập thể': [
        ['Mã', 'Tên tập thể'],
        ['K01', 'Khoa Lý luận'],
      ],
      'Tự chấm': [
        ['Họ và tên', 'Tư tưởng'],
        ['Điểm tối đa', 10],
      ],
    }),
  );
  const placed = (severity: string) =>
    findings.flatMap((found) =>
      found.severity === severity && found.cell !== null ? [`${found.cell} ${found.code}`] : [],
    );
  expect(placed('error').map((text) => text.split(' ')[0])).toEqual(['C2', 'J2', 'C3', 'J3']);
  expect(placed('warning')).toEqual(['A2 person.not-scored', 'A3 unit.unknown', 'A3 person.not-scored']);
});

test('the tabs that the result was worked out from are remembered, and no others', () => {
  const notes = tab('Ghi chú', [['x']]);
  const snapshot = snapshotOf({ ...TABS, 'Ghi chú': notes, 'KQ - Điểm': [['x']] });
  const { expected, tabs } = reviewOf(snapshot);
  expect([...expected.keys()]).toEqual(['Đợt xét', 'Danh sách']);
  expect(expected.get('Danh sách')).toBe(snapshot.tabs[1]?.fingerprint);
  expect(tabs.map(({ meaning }) => meaning)).toEqual(['round', 'roster', 'not-used', 'own']);
});

const VOTE = {
  ...TABS,
  'Đợt xét': [
    ...ROUND,
    ['Tổng số thành viên Hội đồng', 3],
    ['Số thành viên có mặt', 3],
    ['cstd-co-so.vote.percent', '2/3'],
    ['cstd-co-so.ceiling.places', 1],
    ['cstd-co-so.ceiling.percent', 'none'],
  ] as Rows,
  'Danh sách': [
    ROSTER_HEADER,
    rosterRow('NV001', 'An', { 'Đăng ký danh hiệu': 'LĐTT; CSTĐCS', 'Cấp sáng kiến': 'Cơ sở' }),
    rosterRow('NV002', 'Bình', { 'Đăng ký danh hiệu': 'LĐTT; CSTĐCS', 'Cấp sáng kiến': 'Cơ sở', 'Đơn vị': '-' }),
  ] as Rows,
  'Hội đồng chấm': [
    ['Mã', 'Họ và tên', 'Tư tưởng'],
    [null, 'Điểm tối đa', 10],
    ['NV001', 'An', 9.25],
  ] as Rows,
  'Phiếu CSTĐCS': [
    ['NV001', 'NV002'],
    ['x', 'x'],
    ['x', 'x'],
    ['0', '-'],
  ] as Rows,
  'Kiểm phiếu': [
    ['Danh hiệu', 'Phát ra', 'Thu về'],
    ['CSTĐCS', 3, 3],
  ] as Rows,
};

describe('the report', () => {
  test('has every figure in the form of the contract, and what is not there as null', () => {
    const report = reportOf(reviewOf(snapshotOf(VOTE)));
    expect(report).toMatchObject({
      schema: 'binh-xet/report/1',
      campaign: 'tran-phu-2022',
      regime: 'vn-2017',
      year: 2022,
      period: 'Năm',
      people: [
        {
          id: 'NV001',
          name: 'An',
          unit: 'Khoa Lý luận',
          scores: { self: null, unit: null, council: '9.25', final: '9.25' },
          band: null,
        },
        { id: 'NV002', name: 'Bình', unit: null, scores: { self: null, unit: null, council: null, final: null } },
      ],
      collectives: [],
      ceilings: [
        {
          award: 'cstd-co-so',
          base: null,
          percent: null,
          exact: null,
          limit: 1,
          places: 1,
          rounding: null,
          passed: 2,
          nominated: 0,
          tied: ['NV001', 'NV002'],
          over: [],
        },
      ],
      ballots: [
        {
          award: 'cstd-co-so',
          members: 3,
          present: 3,
          written: null,
          quorum: null,
          issued: 3,
          returned: 3,
          valid: 3,
          invalid: 0,
          threshold: { percent: '2/3', comparator: '>=', base: 'members', of: 3, required: 2 },
          nominees: [
            { id: 'NV001', yes: 2, no: 1, blank: 0, unreadable: 0, verdict: 'passed', short: null },
            { id: 'NV002', yes: 2, no: 0, blank: 1, unreadable: 0, verdict: 'passed', short: null },
          ],
        },
      ],
    });
  });

  test('tells each condition with its result, cell and citation, awards in the order of the campaign', () => {
    const report = JSON.parse(reportText(reviewOf(snapshotOf(VOTE)))) as {
      readonly people: readonly {
        readonly awards: Readonly<Record<string, { readonly conditions: readonly unknown[] }>>;
      }[];
    };
    const awards = report.people[0]?.awards ?? {};
    expect(Object.keys(awards)).toEqual(['ldtt', 'cstd-co-so', 'cstd-tinh', 'bang-khen-tinh', 'gioi-viec-truong']);
    expect(awards['ldtt']?.conditions[0]).toEqual({
      rule: 'rating.at-least',
      result: 'met',
      sheet: 'Danh sách',
      cell: 'J2',
      citation: 'Luật TĐKT 2003 (sửa đổi 2013), Điều 24 khoản 1',
    });
    expect(awards['bang-khen-tinh']?.conditions[1]).toMatchObject({ rule: 'rule.confirmed', sheet: null, cell: null });
  });

  test('has a ceiling as percent, base and exact share, and a vote without a threshold as null', () => {
    const rows = ROUND.concat([['cstd-co-so.ceiling.base', 'staff']]);
    const report = reportOf(reviewOf(snapshotOf({ ...VOTE, 'Đợt xét': rows })));
    expect(report).toMatchObject({
      ceilings: [{ base: 2, percent: '15', exact: '0.3', limit: 0, places: null, rounding: 'floor', over: [] }],
      ballots: [{ threshold: null, nominees: [{ verdict: 'undetermined' }, { verdict: 'undetermined' }] }],
    });
  });

  test('has targets with what they ask for: a share, a number, a range, or a word by hand', () => {
    const rows = ROUND.concat([['target.party', 'yes']]);
    const report = JSON.parse(reportText(reviewOf(snapshotOf({ ...VOTE, 'Đợt xét': rows })))) as {
      readonly targets: readonly { readonly id: string }[];
    };
    const byId = new Map(report.targets.map((target) => [target.id, target]));
    expect(byId.get('ldtt-share')).toEqual({
      id: 'ldtt-share',
      actual: { count: 2, of: 2 },
      met: true,
      comparator: '>=',
      percent: '90',
    });
    expect(byId.get('tap-the-ldxs')).toMatchObject({ comparator: '>=', value: 1 });
    expect(byId.get('cstd-tinh-count')).toMatchObject({ comparator: 'between', min: 1, max: 2 });
    expect(byId.get('party')).toEqual({ id: 'party', actual: null, met: null, stated: true });
    expect(byId.get('registered')).toMatchObject({ comparator: '=', percent: '100' });
  });

  test('has no awards and no period where the round does not say one, and units with theirs where it does', () => {
    const units: Rows = [
      ['Mã', 'Tên tập thể', 'Xếp loại'],
      ['K01', 'Khoa Lý luận', 'HTT'],
    ];
    const without = reportOf(
      reviewOf(
        snapshotOf({
          ...TABS,
          'Đợt xét': [
            ['Chương trình', 'tran-phu-2022'],
            ['Năm', 2022],
          ],
          'Tập thể': units,
        }),
      ),
    );
    expect(without).toMatchObject({ period: null, people: [{ awards: {} }, {}], collectives: [{ awards: {} }] });
    const whole = reportOf(reviewOf(snapshotOf({ ...TABS, 'Tập thể': units })));
    expect(whole).toMatchObject({
      collectives: [{ id: 'K01', name: 'Khoa Lý luận', awards: { 'tap-the-ldtt': { status: 'review' } } }],
    });
  });

  test('is the text of a file, with a newline at its end', () => {
    const review = reviewOf(snapshotOf(VOTE));
    expect(reportText(review).endsWith('}\n')).toBe(true);
    expect(JSON.parse(reportText(review))).toEqual(reportOf(review));
  });

  test('tells nothing of a single paper: papers in another order give the same report, byte for byte', () => {
    const [header = [], ...papers] = VOTE['Phiếu CSTĐCS'];
    const straight = reportText(reviewOf(snapshotOf(VOTE)));
    expect(reportText(reviewOf(snapshotOf({ ...VOTE, 'Phiếu CSTĐCS': [header, ...papers.reverse()] })))).toBe(straight);
  });
});

describe('whatever the workbook says', () => {
  const mark = fc.constantFrom<CellValue>('x', 'x', 'X', 'Đồng ý', 1, '0', 'không', '-', null, '?', 'lạ');
  const paper = fc.array(mark, { minLength: 2, maxLength: 3 });
  const score = fc.oneof(
    fc.nat(1100).map((points): CellValue => points / 100),
    fc.constantFrom<CellValue>('9,5', null, '-', 'x', -1),
  );
  const workbook = fc.record({
    papers: fc.array(paper, { maxLength: 6 }),
    scores: fc.array(score, { minLength: 2, maxLength: 2 }),
    rating: fc.constantFrom<CellValue>('HTT', 'HT', null, 'Khá'),
  });
  const snapshot = (
    { papers, scores, rating }: { papers: readonly CellValue[][]; scores: readonly CellValue[]; rating: CellValue },
    turned: boolean,
  ) => {
    const turn = <T>(rows: readonly T[]): readonly T[] => (turned ? [...rows].reverse() : rows);
    const registered = { 'Đăng ký danh hiệu': 'LĐTT; CSTĐCS', 'Cấp sáng kiến': 'Cơ sở' };
    return snapshotOf({
      ...VOTE,
      'Danh sách': [
        ROSTER_HEADER,
        ...turn([
          rosterRow('NV001', 'An', { ...registered, 'Xếp loại': rating }),
          rosterRow('NV002', 'Bình', registered),
          rosterRow('NV003', 'Chi'),
        ]),
      ],
      'Hội đồng chấm': [
        ['Mã', 'Họ và tên', 'Tư tưởng'],
        [null, 'Điểm tối đa', 10],
        ...turn(scores.map((own, at) => [`NV00${String(at + 1)}`, 'x', own])),
      ],
      'Phiếu CSTĐCS': [['NV001', 'NV002', 'Không hợp lệ'], ...turn(papers)],
    });
  };
  /** The report without the cells of rows that moved, and without the order of people. */
  const unplaced = (report: unknown): string => {
    const { people, findings, rewards, ...rest } = report as {
      readonly people: readonly { readonly id: string }[];
      readonly rewards: { readonly rewarded: readonly { readonly id: string }[] } | null;
      readonly findings: readonly { readonly code: string; readonly subject: string | null }[];
    };
    const inOrder = <T extends { readonly id: string }>(list: readonly T[]): readonly T[] =>
      [...list].sort((left, right) => (left.id < right.id ? -1 : 1));
    const money = rewards === null ? null : { ...rewards, rewarded: inOrder(rewards.rewarded) };
    const codes = findings.map(({ code, subject }) => `${code} ${subject ?? ''}`).sort();
    return JSON.stringify([inOrder(people), codes, money, rest], (key, value: unknown) =>
      key === 'cell' ? null : value,
    );
  };

  test('the order of the rows of people, scores and papers changes no figure', () => {
    fc.assert(
      fc.property(workbook, (own) => {
        expect(unplaced(reportOf(reviewOf(snapshot(own, true))))).toBe(
          unplaced(reportOf(reviewOf(snapshot(own, false)))),
        );
      }),
      { numRuns: runsOf(1000) },
    );
  });

  test('the report is the same twice, marks make up the valid papers, and no finding tells a paper', () => {
    fc.assert(
      fc.property(workbook, (own) => {
        const whole = snapshot(own, false);
        const review = reviewOf(whole);
        expect(reportText(reviewOf(whole))).toBe(reportText(review));
        for (const { valid, nominees } of review.evaluation.votes) {
          for (const { yes, no, blank, unreadable } of nominees) expect(yes + no + blank + unreadable).toBe(valid);
        }
        const ofPapers = review.findings.filter(({ sheet }) => sheet === 'Phiếu CSTĐCS');
        for (const { cell } of ofPapers) expect(cell ?? 'A1').toMatch(/^[A-Z]+1$/);
      }),
      { numRuns: runsOf(1000) },
    );
  });
});
