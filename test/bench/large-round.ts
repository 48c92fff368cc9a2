import { type Rows, ROSTER_HEADER, rosterRow } from '../support/workbook';
import type { Tabs } from '../support/workbook-file';

const FAMILY = ['Nguyễn Thị', 'Trần Văn', 'Lê Hoàng', 'Phạm Thúy', 'Huỳnh Ngọc', 'Đặng Quang', 'Vũ Đức', 'Bùi Khánh'];
const GIVEN = ['Huyền', 'Bình', 'Ánh', 'Dũng', 'Đạt', 'Quỳnh', 'Vượng', 'Yến', 'Phương', 'Thảo'];
const UNITS = 12;

/** Of a scoring tab: rows above the people, and columns before the scores. */
const HEADER_ROWS = 4;
const FIRST_SCORE = 3;

interface Scored {
  readonly code: string;
  readonly name: string;
  readonly index: number;
}

function everybody(people: number): readonly Scored[] {
  return Array.from({ length: people }, (_, index) => ({
    code: `NV${String(index + 1).padStart(5, '0')}`,
    name: `${FAMILY[index % FAMILY.length] ?? ''} ${GIVEN[(index * 7) % GIVEN.length] ?? ''}`,
    index,
  }));
}

/** A scoring tab about some people; `rater` (a number) makes the figures of one rater others than those of the next. */
function scoringTab(title: string, those: readonly Scored[], criteria: number, rater: number): Rows {
  const titles = Array.from({ length: criteria }, (_, index) => `Tiêu chí ${String(index + 1)}: hoàn thành nhiệm vụ`);
  return [
    [title],
    [],
    ['STT', 'Mã', 'Họ và tên', ...titles, 'Điểm cộng', 'Điểm trừ', 'Tổng điểm'],
    [null, null, 'Điểm tối đa', ...titles.map(() => 10), null, null, 10 * criteria],
    ...those.map(({ code, name, index }) => [
      index + 1,
      code,
      name,
      ...titles.map((_, criterion) => ((index * 7 + criterion * 13 + rater * 3) % 37) / 4),
      null,
      null,
      null,
    ]),
  ];
}

function roundAndRoster(all: readonly Scored[], criteria: number, units: number): Tabs {
  return {
    'Đợt xét': [
      ['Chương trình', 'tran-phu-2022'],
      ['Năm', 2022],
      ['Kỳ', 'Năm'],
      ['score.total-cap', 10 * criteria],
    ],
    'Danh sách': [
      ROSTER_HEADER,
      ...all.map(({ code, name, index }) =>
        rosterRow(code, name, {
          'Đơn vị': `Khoa ${String((index % units) + 1)}`,
          'Xếp loại': index % 5 === 0 ? 'HTXSNV' : 'HTTNV',
          'Đăng ký danh hiệu': index % 6 === 0 ? 'CSTĐCS' : 'LĐTT',
        }),
      ),
    ],
  };
}

/** A round with so many people and criteria, scored by the council; the same figures each time. */
export function largeRound(people: number, criteria: number): Tabs {
  const all = everybody(people);
  return {
    ...roundAndRoster(all, criteria, UNITS),
    'Chấm điểm - Hội đồng': scoringTab('BẢNG CHẤM ĐIỂM CỦA HỘI ĐỒNG', all, criteria, 0),
  };
}

/** A round with so many people and criteria, scored in a tab for each unit and rater (the unit, then the council); the same figures each time. */
export function largeRoundInTabs(people: number, criteria: number, units: number): Tabs {
  const all = everybody(people);
  const tabs = ['Khoa chấm', 'Hội đồng chấm'].flatMap((rater, number) =>
    Array.from({ length: units }, (_, unit): readonly [string, Rows] => [
      `Khoa ${String(unit + 1)} - ${rater}`,
      scoringTab(
        'BẢNG CHẤM ĐIỂM',
        all.filter(({ index }) => index % units === unit),
        criteria,
        number,
      ),
    ]),
  );
  return { ...roundAndRoster(all, criteria, units), ...Object.fromEntries(tabs) };
}

/** The same round with cells that hold no score, as many as are asked for (one for each criterion of a person at most): each of them is a finding. */
export function largeRoundWithFaults(people: number, criteria: number, faults: number): Tabs {
  const tabs = largeRound(people, criteria);
  const name = 'Chấm điểm - Hội đồng';
  const perPerson = Math.ceil(faults / people);
  const rows = (tabs[name] ?? []).map((row, index) =>
    index < HEADER_ROWS
      ? row
      : row.map((cell, column) => (column >= FIRST_SCORE && column < FIRST_SCORE + perPerson ? 'chưa chấm' : cell)),
  );
  return { ...tabs, [name]: rows };
}
