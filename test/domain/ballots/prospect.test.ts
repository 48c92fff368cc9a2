import { inPaperOrder, prospectsOf, secondProspectsOf } from '../../../src/domain/ballots/prospect';
import { candidateId, candidatesFor } from '../../../src/domain/eligibility/evidence';
import { ROSTER_HEADER, reviewOf, rosterRow, snapshotOf } from '../../support/workbook';
import type { Rows } from '../../support/workbook';

const ROUND: Rows = [
  ['Chương trình', 'tran-phu-2022'],
  ['Năm', 2022],
  ['Kỳ', 'Năm'],
  ['Tổng số thành viên Hội đồng', 13],
];

const FOR_CSTDCS = { 'Đăng ký danh hiệu': 'LĐTT; CSTĐCS', 'Cấp sáng kiến': 'Cơ sở' };

const ROSTER: Rows = [
  ROSTER_HEADER,
  rosterRow('NV1', 'Nguyễn Văn Yên', FOR_CSTDCS),
  rosterRow('NV2', 'Trần Thị An', FOR_CSTDCS),
  rosterRow('NV10', 'Lê Thị Bình', FOR_CSTDCS),
  rosterRow('NV9', 'Lê Thị Bình', FOR_CSTDCS),
  rosterRow('NV5', 'Phạm Thị Châu', { ...FOR_CSTDCS, 'Xếp loại': null }),
  rosterRow('NV6', 'Võ Văn Em', { 'Đăng ký danh hiệu': 'LĐTT' }),
];

function prospect(round: Rows = [], award = 'cstd-co-so', tabs: Readonly<Record<string, Rows>> = {}) {
  const {
    round: read,
    rules,
    evaluation,
  } = reviewOf(snapshotOf({ 'Đợt xét': [...ROUND, ...round], 'Danh sách': ROSTER, ...tabs }));
  const found = prospectsOf(read, rules, evaluation).find((one) => one.award.id === award);
  if (found === undefined) throw new Error(award);
  return found;
}

const ids = (candidates: readonly Parameters<typeof candidateId>[0][]): readonly string[] =>
  candidates.map(candidateId);

test('those eligible are on the paper by given name, and whose case is open stands apart', () => {
  const { nominees, inReview } = prospect();
  expect(ids(nominees)).toEqual(['NV2', 'NV9', 'NV10', 'NV1']);
  expect(ids(inReview)).toEqual(['NV5']);
});

test('where a ballot tab has names, the paper has those, in that order: tellers read one and type into the other', () => {
  const tabs = { 'Phiếu CSTĐCS': [['NV1', 'NV2', 'Không hợp lệ']] };
  expect(ids(prospect([], 'cstd-co-so', tabs).nominees)).toEqual(['NV1', 'NV2']);
});

test('papers are those present, the written opinions and some to spare; all members while nobody knows who comes', () => {
  expect(prospect()).toMatchObject({ voters: 13, papers: 13, spare: 0 });
  const told: Rows = [
    ['Số thành viên có mặt', 10],
    ['Số ý kiến bằng văn bản', 2],
    ['ballot.paper.spare', 3],
  ];
  expect(prospect(told)).toMatchObject({ voters: 12, papers: 15, spare: 3 });
  expect(prospect([['Số thành viên có mặt', 10]])).toMatchObject({ voters: 10 });
  const { round, rules, evaluation } = reviewOf(snapshotOf({ 'Đợt xét': ROUND.slice(0, 3), 'Danh sách': ROSTER }));
  expect(prospectsOf(round, rules, evaluation)[0]).toMatchObject({ voters: null, papers: null, wouldTake: [] });
});

test('how many members are missing for the quorum', () => {
  const quorum = (present: number | null): number | null =>
    prospect([
      ['council.quorum', '2/3'],
      ['Số thành viên có mặt', present],
    ]).missingForQuorum;
  expect([quorum(6), quorum(8), quorum(9), quorum(13), quorum(null)]).toEqual([3, 1, 0, 0, null]);
  expect(prospect([['Số thành viên có mặt', 6]]).missingForQuorum).toBeNull();
  const all: Rows = [
    ['council.quorum', '1/1'],
    ['Số thành viên có mặt', 10],
  ];
  expect(prospect(all).missingForQuorum).toBe(3);
});

test('how many "yes" it takes is told before anybody votes where the base is known', () => {
  expect(prospect([['cstd-co-so.vote.percent', '70']]).threshold).toMatchObject({ of: 13, required: 10 });
  expect(prospect([['cstd-co-so.vote.percent', '70']]).wouldTake).toEqual([]);
});

test('where the base is known only afterwards, what it would take of the likely ones', () => {
  const rows: Rows = [
    ['cstd-co-so.vote.percent', '2/3'],
    ['cstd-co-so.vote.base', 'valid'],
    ['Số thành viên có mặt', 12],
  ];
  expect(prospect(rows).wouldTake).toEqual([
    { of: 12, required: 8 },
    { of: 11, required: 8 },
    { of: 10, required: 7 },
    { of: 9, required: 6 },
    { of: 8, required: 6 },
  ]);
  expect(prospect([...rows.slice(0, 2), ['Số thành viên có mặt', 2]]).wouldTake).toHaveLength(2);
});

test('nothing can be told of the likely bases while nobody says how many there are', () => {
  const rows: Rows = [
    ['cstd-co-so.vote.percent', '2/3'],
    ['cstd-co-so.vote.base', 'valid'],
    ['council.quorum', '2/3'],
    ['Số thành viên có mặt', 6],
  ];
  const withoutMembers = (own: Rows) => {
    const tabs = { 'Đợt xét': [...ROUND.slice(0, 3), ...own], 'Danh sách': ROSTER };
    const { round, rules, evaluation } = reviewOf(snapshotOf(tabs));
    return prospectsOf(round, rules, evaluation).find(({ award }) => award.id === 'cstd-co-so');
  };
  expect(withoutMembers(rows.slice(0, 3))).toMatchObject({ threshold: { of: null }, voters: null, wouldTake: [] });
  expect(withoutMembers(rows)).toMatchObject({ voters: 6, missingForQuorum: null });
});

test('each award has the names, the counted papers and the vote of its own, never those of another', () => {
  const rows: Rows = [
    ['ldtt.vote.required', 'yes'],
    ['ldtt.vote.percent', '50'],
    ['ldtt.vote.base', 'valid'],
    ['cstd-co-so.vote.percent', '70'],
    ['cstd-co-so.vote.base', 'valid'],
  ];
  const tabs: Readonly<Record<string, Rows>> = {
    'Phiếu LĐTT': [['NV6', 'NV1', 'NV9'], ...Array.from({ length: 12 }, () => ['x', 'x', 'x'])],
    'Phiếu CSTĐCS': [['NV9', 'NV2'], ...Array.from({ length: 11 }, () => ['x', 'x'])],
    'Kiểm phiếu': [
      ['Danh hiệu', 'Phát ra', 'Thu về'],
      ['LĐTT', 12, 12],
      ['CSTĐCS', 11, 11],
    ],
  };
  expect(ids(prospect(rows, 'ldtt', tabs).nominees)).toEqual(['NV6', 'NV1', 'NV9']);
  expect(prospect(rows, 'ldtt', tabs).threshold).toMatchObject({ of: 12, required: 6 });
  expect(ids(prospect(rows, 'cstd-co-so', tabs).nominees)).toEqual(['NV9', 'NV2']);
  expect(prospect(rows, 'cstd-co-so', tabs).threshold).toMatchObject({ of: 11, required: 8 });
  const before = { 'Kiểm phiếu': tabs['Kiểm phiếu'] ?? [] };
  const issued: Rows = [...rows.slice(0, 4), ['cstd-co-so.vote.base', 'issued']];
  expect(prospect(issued, 'cstd-co-so', before).threshold).toMatchObject({ of: 11 });
});

test('a base that the tab Kiểm phiếu tells is known', () => {
  const rows: Rows = [
    ['cstd-co-so.vote.percent', '70'],
    ['cstd-co-so.vote.base', 'issued'],
  ];
  const counts = (issued: number, returned: number | null): Rows => [
    ['Danh hiệu', 'Phát ra', 'Thu về'],
    ['CSTĐCS', issued, returned],
  ];
  const of = (own: Rows, tab: Rows) => prospect(own, 'cstd-co-so', { 'Kiểm phiếu': tab }).threshold;
  expect(of(rows, counts(12, null))).toMatchObject({ of: 12, required: 9 });
  const returned: Rows = [...rows.slice(0, 1), ['cstd-co-so.vote.base', 'returned']];
  expect(of(returned, counts(12, 11))).toMatchObject({ of: 11, required: 8 });
});

test('people are called by given name and then by code, as on the paper; units as their tab has them', () => {
  const units: Rows = [
    ['Mã', 'Tên tập thể', 'Xếp loại', 'Đăng ký danh hiệu'],
    ['K2', 'Khoa Lý luận', 'HTT', 'TTLĐTT'],
    ['K1', 'Ban Tổ chức', 'HTT', 'TTLĐTT'],
  ];
  const { round, rules } = reviewOf(snapshotOf({ 'Đợt xét': ROUND, 'Danh sách': ROSTER, 'Tập thể': units }));
  const ordered = (subject: 'person' | 'unit') =>
    rules.awards
      .filter((award) => award.subject === subject)
      .map((award) => ids(inPaperOrder(award, candidatesFor(subject, round))).join(' '));
  expect(new Set(ordered('person'))).toEqual(new Set(['NV2 NV9 NV10 NV5 NV6 NV1']));
  expect(new Set(ordered('unit'))).toEqual(new Set(['K2 K1']));
});

test('an award that nobody votes on is none; units keep the order of their tab', () => {
  const { round, rules, evaluation } = reviewOf(
    snapshotOf({
      'Đợt xét': [...ROUND, ['tap-the-ldtt.vote.required', 'yes']],
      'Danh sách': [
        ...ROSTER.slice(0, 4),
        rosterRow('NV20', 'Đỗ Văn Hà', { 'Đơn vị': 'Phòng Tổ chức', 'Đăng ký danh hiệu': 'LĐTT' }),
      ],
      'Tập thể': [
        ['Mã', 'Tên tập thể', 'Xếp loại', 'Đăng ký danh hiệu'],
        ['K2', 'Khoa Lý luận', 'HTT', 'TTLĐTT'],
        ['K1', 'Phòng Tổ chức', 'HTT', 'TTLĐTT'],
      ],
    }),
  );
  const all = prospectsOf(round, rules, evaluation);
  expect(all.map(({ award }) => award.id)).not.toContain('ldtt');
  const units = all.find(({ award }) => award.id === 'tap-the-ldtt');
  expect([ids(units?.nominees ?? []), ids(units?.inReview ?? [])]).toEqual([['K2', 'K1'], []]);
});

describe('a second ballot', () => {
  const FIRST = {
    'Phiếu CSTĐCS': [['NV1', 'NV2', 'NV9'], ...Array.from({ length: 13 }, () => ['x', 'x', 'x'])],
    'Kiểm phiếu': [
      ['Danh hiệu', 'Phát ra', 'Thu về'],
      ['CSTĐCS', 13, 13],
      ['CSTĐCS (lần 2)', 13, 13],
    ],
  };

  function seconds(places: number, tabs: Readonly<Record<string, Rows>> = {}) {
    const own: Rows = [
      ['Số thành viên có mặt', 13],
      ['ballot.paper.spare', 2],
      ['cstd-co-so.vote.percent', '50'],
      ['cstd-co-so.ceiling.percent', 'none'],
      ['cstd-co-so.ceiling.places', places],
    ];
    const { round, rules, evaluation } = reviewOf(
      snapshotOf({ 'Đợt xét': [...ROUND, ...own], 'Danh sách': ROSTER, ...FIRST, ...tabs }),
    );
    return secondProspectsOf(round, rules, evaluation);
  }

  test('has the tied alone on its paper, by given name, for as many as vote', () => {
    const [second, ...others] = seconds(2);
    expect(others).toEqual([]);
    expect(ids(second?.nominees ?? [])).toEqual(['NV2', 'NV9', 'NV1']);
    expect(second).toMatchObject({ inReview: [], papers: 15, spare: 2, tie: { placesLeft: 2 } });
  });

  test('is none where nobody is tied, and keeps its papers once it was held', () => {
    expect(seconds(3)).toEqual([]);
    const held = {
      'Phiếu lần 2 CSTĐCS': [['NV1', 'NV2', 'NV9'], ...Array.from({ length: 13 }, () => ['x', '0', 'x'])],
    };
    expect(seconds(2, held).map(({ tie }) => tie)).toEqual([
      { award: 'cstd-co-so', tied: ['NV1', 'NV2', 'NV9'], placesLeft: 2 },
    ]);
  });

  test('keeps its papers once the council has decided, too', () => {
    const decided = {
      'Phiếu lần 2 CSTĐCS': [['NV1', 'NV2', 'NV9'], ...Array.from({ length: 13 }, () => ['x', '0', 'x'])],
      'Quyết định của Hội đồng': [
        ['Danh hiệu', 'Mã', 'Quyết định'],
        ['CSTĐCS', 'NV1', 'Chọn'],
        ['CSTĐCS', 'NV9', 'Chọn'],
      ],
    };
    expect(seconds(2, decided).map(({ tie }) => tie.tied)).toEqual([['NV1', 'NV2', 'NV9']]);
  });

  test('about a tie that is none keeps nothing to print', () => {
    const held = { 'Phiếu lần 2 CSTĐCS': [['NV1'], ...Array.from({ length: 13 }, () => ['x'])] };
    expect(seconds(3, held)).toEqual([]);
  });
});
