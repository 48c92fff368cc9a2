/** Exemplars of the year 2022: two tracks, the council's judgements, a secret ballot, dossiers, and the province's date. */
import { ROSTER_HEADER, type Rows, rosterRow } from '../../support/workbook';
import { withoutTab } from '../../support/workbook-file';
import { planOf, rowsWith, textOf } from '../../sheets/writing/planned';
import { workedOut } from './worked-out';

const EXEMPLAR = { 'Đăng ký danh hiệu': 'ĐHTT' };
const LEADER = { ...EXEMPLAR, Nhóm: 'Lãnh đạo, quản lý' };

const TABS = {
  'Đợt xét': [
    ['Chương trình', 'dien-hinh-tien-tien-2021-2025'],
    ['Năm', 2022],
    ['Kỳ', 'Năm'],
    ['Ngày họp', '10/01/2023'],
    ['Tổng số thành viên Hội đồng', 9],
    ['Số thành viên có mặt', 9],
    ['dien-hinh-tien-tien.vote.percent', 70],
  ],
  'Danh sách': [
    ROSTER_HEADER,
    rosterRow('NV01', 'Nguyễn Thị An', { ...LEADER, 'Xếp loại': 'HTXS', 'Cấp sáng kiến': 'Cơ sở' }),
    rosterRow('NV02', 'Trần Văn Bình', { ...LEADER, 'Xếp loại': 'HTT' }),
    rosterRow('NV03', 'Lê Thị Chi', EXEMPLAR),
    rosterRow('NV04', 'Phạm Văn Dũng', EXEMPLAR),
    rosterRow('NV05', 'Võ Thị Em', { ...EXEMPLAR, Nhóm: 'Người lao động' }),
    rosterRow('NV06', 'Đỗ Văn Giang', EXEMPLAR),
  ],
  'Nhận xét': [
    ['Mã', 'Tiêu chí', 'Đạt', 'Ghi chú'],
    ['NV01', 'A1', 'x', null],
    ['NV01', 'A2', 'x', null],
    ['NV01', 'A3', 'x', null],
    ['NV03', 'B1', 'x', null],
    ['NV03', 'B2', 'x', null],
    ['NV03', 'B3', 'x', null],
    ['NV03', 'B4', 'x', null],
    ['NV04', 'B1', 'x', null],
    ['NV04', 'B2', 'Không', 'Chưa tham gia học tập'],
    ['NV05', 'B1', 'x', null],
    ['NV05', 'A1', 'x', null],
  ],
  'Phiếu ĐHTT': [
    ['NV01', 'NV03', 'NV06'],
    ...Array.from({ length: 9 }, (_, paper) => ['x', paper < 7 ? 'x' : '0', paper < 6 ? 'x' : '0']),
  ],
  'Kiểm phiếu': [
    ['Danh hiệu', 'Phát ra', 'Thu về'],
    ['ĐHTT', 9, 9],
  ],
} satisfies Readonly<Record<string, Rows>>;

const { report, findings, plans } = workedOut(TABS);

test('ratings, judgements and votes decide who is an exemplar', () => {
  expect(report['people']).toMatchObject([
    // HTXS as a leader must be, every criterion of track A met, 9 of 9 votes.
    { id: 'NV01', awards: { 'dien-hinh-tien-tien': { eligibility: 'eligible', status: 'nominated' } } },
    // A leader rated HTT.
    { id: 'NV02', awards: { 'dien-hinh-tien-tien': { eligibility: 'ineligible' } } },
    // HTT is enough for an employee; 7 of 9 votes, and 70 % of 9 is 6,3, so 7 are needed.
    { id: 'NV03', awards: { 'dien-hinh-tien-tien': { status: 'nominated' } } },
    // B2 is not met.
    { id: 'NV04', awards: { 'dien-hinh-tien-tien': { eligibility: 'ineligible', status: 'ineligible' } } },
    // Three of the four criteria are not judged yet.
    { id: 'NV05', awards: { 'dien-hinh-tien-tien': { eligibility: 'review', status: 'review' } } },
    // Nothing was recorded: only the rating, discipline and registration are asked; 6 of 9 votes are one short.
    { id: 'NV06', awards: { 'dien-hinh-tien-tien': { eligibility: 'eligible', status: 'vote-failed' } } },
  ]);
  expect(report['ballots']).toMatchObject([
    { threshold: { of: 9, required: 7 }, nominees: [{}, {}, { yes: 6, short: 1 }] },
  ]);
});

test('each judgement is a condition with the cell that says it', () => {
  const { review } = workedOut(TABS);
  const traced = (id: string) =>
    review.evaluation.entries
      .get('dien-hinh-tien-tien')
      ?.get(id)
      ?.conditions.map(({ rule, result, at }) => [rule, result, at?.sheet ?? null, at?.cell ?? null].join(' '));
  expect(traced('NV04')).toEqual([
    'rating.at-least met Danh sách J5',
    'discipline.none-from met Danh sách M5',
    'registered met Danh sách K5',
    'judgement.met met Nhận xét C9',
    'judgement.met unmet Nhận xét C10',
    'judgement.met unknown  ',
    'judgement.met unknown  ',
  ]);
  expect(traced('NV06')).toHaveLength(3);
  expect(textOf(planOf(plans, 'KqDieuKien'))).toContain('Hội đồng nhận xét đạt tiêu chí B2');
});

test('what is missing or does not fit is said', () => {
  expect(findings).toEqual([
    'judgement.missing Danh sách A3 NV02',
    'judgement.missing Danh sách A7 NV06',
    'judgement.not-used Nhận xét B12 NV05',
    'calendar.late yearly-plan',
    'calendar.late registration',
    'calendar.late yearly-review',
    'ballot.unanimous Phiếu ĐHTT NV01',
  ]);
});

test('the dossiers go to the province before 31 January of the next year', () => {
  expect(report['dossiers']).toEqual([
    {
      award: 'dien-hinh-tien-tien',
      lastDay: '2023-01-30',
      submission: [
        { id: 'submission-letter', state: 'by-hand' },
        { id: 'meeting-minutes', state: 'by-hand' },
        { id: 'counting-minutes', state: 'there' },
      ],
      nominees: [
        {
          id: 'NV01',
          pending: false,
          items: [
            { id: 'achievements', state: 'by-hand' },
            { id: 'judgements', state: 'there' },
            { id: 'initiative', state: 'there' },
          ],
        },
        {
          id: 'NV03',
          pending: false,
          items: [
            { id: 'achievements', state: 'by-hand' },
            { id: 'judgements', state: 'there' },
            { id: 'initiative', state: 'not-asked' },
          ],
        },
        {
          // B1 alone of B1–B4.
          id: 'NV05',
          pending: true,
          items: [
            { id: 'achievements', state: 'by-hand' },
            { id: 'judgements', state: 'in-part' },
            { id: 'initiative', state: 'not-asked' },
          ],
        },
      ],
    },
  ]);
  const tab = planOf(plans, 'KqHoSo');
  expect(textOf(tab)).toContain('trước ngày 31/01/2023');
  expect(rowsWith(tab, 'NV01')).toEqual([
    [1, 'NV01', 'Nguyễn Thị An', '✓ Đề nghị', '☐', '✓ Có trong sổ', '✓ Có: Danh sách!L2'],
  ]);
  expect(rowsWith(tab, 'NV05')[0]?.[3]).toBe('? Chưa kết luận');
  // From 10/1/2023 to 30/1/2023.
  expect(rowsWith(planOf(plans, 'KqLich'), 20)[0]).toContain('Trước ngày 31/01/2023');
});

test('without the tab of judgements nobody is judged, and dossiers say what is missing', () => {
  const bare = workedOut(withoutTab(withoutTab(TABS, 'Nhận xét'), 'Phiếu ĐHTT'));
  expect(bare.report['people']).toMatchObject([
    { awards: { 'dien-hinh-tien-tien': { eligibility: 'eligible', status: 'not-on-ballot' } } },
    { awards: { 'dien-hinh-tien-tien': { eligibility: 'ineligible' } } },
    { awards: { 'dien-hinh-tien-tien': { eligibility: 'eligible' } } },
    { awards: { 'dien-hinh-tien-tien': { eligibility: 'eligible' } } },
    {},
    {},
  ]);
  expect(rowsWith(planOf(bare.plans, 'KqHoSo'), 'NV01')[0]).toContain('✗ Chưa có trong sổ');
});

test('a quarter shows what to praise and has no dossiers', () => {
  const quarter = [
    ['Chương trình', 'dien-hinh-tien-tien-2021-2025'],
    ['Năm', 2023],
    ['Kỳ', 'Quý 1'],
    ['Ngày họp', '05/4/2023'],
  ];
  const { report: own, plans: tabs, findings: found } = workedOut({ ...TABS, 'Đợt xét': quarter });
  expect(own['dossiers']).toEqual([]);
  expect(tabs.map(({ key }) => key)).not.toContain('KqHoSo');
  expect(found).not.toContain('judgement.missing Danh sách A7 NV06');
  expect(textOf(planOf(tabs, 'KqLich'))).toContain('Tuyên dương điển hình tiên tiến vào cuộc họp quý | Quý 1');
});
