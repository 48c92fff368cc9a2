import { words } from '../../../src/sheets/words';
import type { CellValue } from '../../../src/workbook/port';
import { type Book, type BookTab, bookTab, cell, mapCells } from './book';
import { line, widths } from './cells';
import { type Chance, chanceOf } from './chance';
import { bookOf } from './layout';
import { type Draw, type MadeRound, SCORE_LAYOUTS, makeRound } from './round';
import { type Step, TRANSFORMS, rearranged } from './transforms';

/** A campaign with a day on which one of its rounds meets, and the award that its council votes on. */
interface Occasion {
  readonly campaign: string;
  readonly year: CellValue;
  readonly period: string;
  /** As Excel keeps it. */
  readonly day: number;
  readonly award: string;
  readonly short: string;
}

const OCCASIONS: readonly Occasion[] = [
  ...(['Năm', 'Năm', 'Năm', 'Học kỳ 1'] as const).map((period) => ({
    campaign: 'tran-phu-2022',
    year: 2022,
    period,
    day: 44_914,
    award: 'cstd-co-so',
    short: 'CSTĐCS',
  })),
  {
    campaign: 'tct-binh-phuoc-2021-2025',
    year: 2025,
    period: 'Năm',
    day: 46_000,
    award: 'giay-khen',
    short: 'GK',
  },
  {
    campaign: 'tct-binh-phuoc-covid-2021',
    year: 2021,
    period: 'Quý 4',
    day: 44_545,
    award: 'cstd-co-so',
    short: 'CSTĐCS',
  },
  {
    campaign: 'dien-hinh-tien-tien-2021-2025',
    year: 2025,
    period: 'Năm',
    day: 45_900,
    award: 'dien-hinh-tien-tien',
    short: 'ĐHTT',
  },
  { campaign: 'thpt-loc-thai-2021', year: 2021, period: 'Năm', day: 44_550, award: 'giay-khen', short: 'GK' },
];

/** Names that tabs may have besides those that say what they are; what they hold says it, too. */
const AWKWARD = ["Danh sách d'An & B", "Hai 'nháy' - 2022", 'A1', 'R1C1 (nhân sự) #1!', "Ñ'ở đây = đúng"];

function drawOf(seed: number): Draw {
  const chance = chanceOf(seed, 'varied');
  return {
    seed,
    people: 5 + chance.below(9),
    units: 2 + chance.below(4),
    criteria: 3 + chance.below(6),
    raters: chance.pick([['self', 'unit', 'council'], ['council'], ['self', 'council'], ['unit']] as const),
    hasUnitRows: chance.isOneIn(2),
    vote: chance.pick(['none', 'counted', 'counted', 'tied', 'tied']),
    layout: chance.pick(SCORE_LAYOUTS),
  };
}

/** Parameters of every kind that figures follow from. */
function parametersOf(award: string, chance: Chance): Readonly<Record<string, string>> {
  const maybe = (key: string, ...values: readonly string[]): Readonly<Record<string, string>> =>
    chance.isOneIn(3) ? { [key]: chance.pick(values) } : {};
  return {
    ...maybe(`${award}.vote.percent`, '0', '50', '66.67', '2/3', '70', '90', '33.3333333333'),
    ...maybe(`${award}.vote.comparator`, '>', '>='),
    ...maybe(`${award}.vote.base`, 'members', 'present', 'present-and-written', 'issued', 'returned', 'valid'),
    ...maybe(`${award}.ceiling.percent`, '15', '20', '1/7', '33.33', '70', '92.5', '100'),
    ...maybe(`${award}.ceiling.base`, 'staff', 'ldtt'),
    ...maybe(`${award}.ceiling.rounding`, 'floor', 'half-up', 'ceil'),
    ...maybe(`${award}.ceiling.places`, '1', '2', '3'),
    ...maybe('ldtt.ceiling.percent', '70', '90'),
    ...maybe('ldtt.ceiling.base', 'staff'),
    ...maybe('tap-the-ldtt.ceiling.percent', '50'),
    ...maybe('tap-the-ldtt.ceiling.base', 'staff'),
    ...maybe(`${award}.rule.confirmed`, 'yes'),
    ...maybe('council.quorum', '2/3', '1/2'),
    ...maybe('ballot.all-blank', 'valid', 'invalid'),
    ...maybe('ballot.unmarked-name', 'blank', 'yes', 'no'),
    ...maybe('score.bonus-cap', '5', '2.5'),
    ...maybe('score.penalty-cap', '0', '1.25'),
    ...maybe('score.total-cap', '30', '100'),
    ...maybe('score.base', '10'),
    ...maybe('article.points', '0.5', '2'),
    ...maybe('article.cap', '1', '3'),
    ...maybe('regime', 'vn-2017', 'vn-2024', 'vn-2025', 'vn-2026'),
    ...maybe('rating.decree', 'nd-90-2020', 'nd-48-2023', 'nd-335-2025', 'nd-233-2026'),
    ...maybe('rating.htxs.base', 'final-htt', 'reached-htt'),
    ...maybe('rating.htxs.party-percent', '20'),
    ...maybe('reward.base-salary', '1490000', '2340000', '1800001'),
    'reward.several': chance.pick(['by-achievement', 'highest', 'each']),
    'reward.rounding': chance.pick(['half-up-to-1', 'up-to-1000', 'up-to-10000']),
  };
}

/** The round's own words in place of those that every made-up workbook has. */
function onOccasion(book: Book, { campaign, year, period, day, award, short }: Occasion): Book {
  const values: Readonly<Record<string, CellValue>> = {
    'round/campaign': campaign,
    'round/year': year,
    'round/period': period,
    'round/meetingDate': day,
  };
  return book.map((tab) => ({
    ...mapCells(tab, (one) => {
      if (one.mark !== null && one.mark in values)
        return { ...one, value: values[one.mark] ?? null, others: [values[one.mark] ?? null] };
      if (one.value === 'CSTĐCS') return { ...one, value: short, others: [short, award] };
      return typeof one.value === 'string' && one.role === 'list'
        ? { ...one, value: one.value.replace('CSTĐCS', short), others: [one.value.replace('CSTĐCS', short)] }
        : one;
    }),
    name: tab.name.replace('CSTĐCS', short),
  }));
}

function plainTab(name: string, header: readonly string[], rows: readonly (readonly CellValue[])[]): BookTab {
  return bookTab(name, 'counts', widths(header.length), [
    line(
      'head',
      header.map((text) => cell(text, 'head')),
    ),
    ...rows.map((row) =>
      line(
        'fixed',
        row.map((value) => (value === null ? null : cell(value, 'free'))),
      ),
    ),
  ]);
}

/** The totals of a vote in place of its papers, as a council that shows hands writes them. */
function totalsInstead(book: Book, { ballot, people }: MadeRound, short: string): Book {
  if (ballot === null) return book;
  const valid = ballot.papers.filter(({ isInvalid }) => !isInvalid);
  const rows = ballot.nominees.map((index, position) => {
    const count = (mark: string): number => valid.filter(({ marks }) => marks[position] === mark).length;
    return [short, people[index]?.code ?? '', count('yes'), count('no'), count('unmarked'), 'Giơ tay'];
  });
  const header = [...Object.values(words.totalsColumns)].map(([title = '']) => title);
  return [
    ...book.filter(({ kind }) => kind !== 'ballots' && kind !== 'counts'),
    plainTab(words.tabs.totals, header, rows),
    plainTab(
      words.tabs.counts,
      ['Danh hiệu', 'Phát ra', 'Thu về', 'Không hợp lệ'],
      [[short, ballot.papers.length, ballot.papers.length, ballot.papers.length - valid.length]],
    ),
  ];
}

/** A second ballot among the first two names, with its row among the counts. */
function secondBallot(book: Book, { ballot, people, members }: MadeRound, short: string, chance: Chance): Book {
  if (ballot === null) return book;
  const names = ballot.nominees.slice(0, 2).map((index) => people[index]?.code ?? '');
  const papers = Array.from({ length: members }, () => [
    ...names.map(() => chance.pick(['x', 'x', '0', '-'])),
    chance.isOneIn(8) ? 'gạch hết' : null,
  ]);
  const counts = book.map((tab) =>
    tab.kind === 'counts'
      ? {
          ...tab,
          lines: [
            ...tab.lines,
            line('fixed', [cell(`${short} (lần 2)`, 'free'), cell(members, 'count'), cell(members, 'count')]),
          ],
        }
      : tab,
  );
  const tab = plainTab(`${words.secondBallot} 2 ${short}`, [...names, words.invalidBallot[0] ?? ''], papers);
  return [...counts, tab];
}

/** Tabs that only some rounds have. */
function furtherTabs(round: MadeRound, chance: Chance): readonly BookTab[] {
  const { people, members } = round;
  const council = Array.from({ length: members }, (_, index) => [
    `Thành viên ${String(index + 1)}`,
    chance.pick(['x', 'x', 'Có mặt', 'văn bản', null]),
  ]);
  const articles = people.flatMap(({ code }) =>
    Array.from({ length: chance.below(3) }, (_, index) => [
      code,
      `=Bài ${String(index + 1)}`,
      'Báo Bình Phước',
      chance.pick(['x', 'x', null]),
      chance.pick(['15/11/2021', '02/10/2021', '30/09/2021']),
    ]),
  );
  const parts = ['Quý 1', 'Quý 2', 'Quý 3', 'Quý 4'].flatMap((period) =>
    people.map(({ code }) => [code, period, chance.pick([90, 87.5, 92.25, null]), 'Tốt', '']),
  );
  const indicators = [
    ['graduation-rate', 98.5],
    ['drop-out-rate', 1],
    ['gifted-quality', 12],
  ];
  const all = [
    plainTab(words.tabs.council, ['Họ và tên', 'Có mặt'], council),
    plainTab(words.tabs.articles, ['Mã', 'Tên bài', 'Nơi đăng', 'Được duyệt', 'Ngày'], articles),
    plainTab(words.tabs.periodResults, ['Mã', 'Kỳ', 'Điểm', 'Xếp loại', 'Khen'], parts),
    plainTab(words.tabs.indicators, ['Mã', 'Thực hiện'], indicators),
  ];
  return all.filter(() => chance.isOneIn(3));
}

/** What offices do to workbooks: some of it leaves Excel unable to count, which is to be told apart. */
const CHANGES = Object.keys(TRANSFORMS).filter((name) => name !== 'tabs in files of their own');

/** Tabs under names that formulas have to quote; those keep theirs that are known by it. */
function awkwardNames(book: Book, chance: Chance): Book {
  const kinds: readonly BookTab['kind'][] = ['roster', 'round', 'collectives'];
  const names = chance.shuffled(AWKWARD);
  let taken = 0;
  return book.map((tab) => {
    if (tab.kind === 'scores') return { ...tab, name: tab.name.replace(' - ', " d'An - ") };
    if (!kinds.includes(tab.kind) || tab.kind === 'round') return tab;
    taken += 1;
    return { ...tab, name: names[taken - 1] ?? tab.name };
  });
}

/**
 * A small workbook that follows from a seed: a round of any of the campaigns, with rules, ways of voting, further tabs and names of tabs of every
 * kind, now and then rearranged as offices do.
 */
export function variedBook(seed: number): Book {
  const chance = chanceOf(seed, 'occasion');
  const occasion = chance.pick(OCCASIONS);
  const drawn = makeRound(drawOf(seed));
  const own = Object.fromEntries(
    Object.entries(drawn.parameters).map(([key, value]) => [key.replace('cstd-co-so', occasion.award), value]),
  );
  const round = { ...drawn, parameters: { ...own, ...parametersOf(occasion.award, chance) } };
  let book = onOccasion(bookOf(round), occasion);
  if (chance.isOneIn(6)) book = totalsInstead(book, round, occasion.short);
  else if (chance.isOneIn(2)) book = secondBallot(book, round, occasion.short, chance);
  book = [...book, ...furtherTabs(round, chance)];
  if (chance.isOneIn(2)) book = awkwardNames(book, chance);
  const steps = Array.from({ length: chance.below(4) }, (_, index): Step => {
    return { name: chance.pick(CHANGES), seed: seed + index };
  });
  return rearranged(book, steps);
}
