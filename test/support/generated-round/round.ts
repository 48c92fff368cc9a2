import fc from 'fast-check';
import type { InitiativeLevel, Rater, Rating } from '../../../src/domain/terms';
import { type Chance, chanceOf } from './chance';

/** Somebody of a made-up round. Years are of CSTĐCS. */
export interface MadePerson {
  readonly code: string;
  readonly name: string;
  /** Index of the unit. */
  readonly unit: number;
  readonly isFemale: boolean;
  readonly group: 'leader' | 'employee' | 'worker';
  readonly isLecturer: boolean;
  readonly months: number;
  readonly isRecruit: boolean;
  readonly rating: Rating;
  /** Short names of awards. */
  readonly registered: readonly string[];
  readonly initiative: InitiativeLevel | null;
  readonly isDisciplined: boolean;
  readonly years: readonly number[];
}

/** What a rater gave to somebody, in hundredths; `null` is nothing given for bonus or penalty. */
export interface MadeFigures {
  readonly scores: readonly number[];
  readonly bonus: number | null;
  readonly penalty: number | null;
}

/** The mark of a paper for one name. */
export type MadeMark = 'yes' | 'no' | 'unmarked';

/** The ballot for CSTĐCS: papers as marks for the nominees, and whether one is invalid. */
export interface MadeBallot {
  /** Indices of people. */
  readonly nominees: readonly number[];
  readonly papers: readonly { readonly marks: readonly MadeMark[]; readonly isInvalid: boolean }[];
}

/** A unit with its own row. */
export interface MadeUnit {
  readonly code: string;
  readonly name: string;
  readonly rating: Rating;
  readonly registered: readonly string[];
}

/** How the scores stand in tabs: a tab a rater, all raters under each heading, a form a person (each in a tab, or below each other). */
export const SCORE_LAYOUTS = ['matrix', 'side-by-side', 'form-tabs', 'forms'] as const;

/** A round as data, without a fault in it. */
export interface MadeRound {
  readonly seed: number;
  readonly units: readonly MadeUnit[];
  readonly hasUnitRows: boolean;
  readonly people: readonly MadePerson[];
  /** Names and maxima (hundredths). */
  readonly criteria: readonly { readonly name: string; readonly max: number }[];
  readonly raters: readonly Rater[];
  /** By rater, then by person; `null`: not scored. */
  readonly figures: Readonly<Record<Rater, readonly (MadeFigures | null)[]>>;
  /** Parameters of the round. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly ballot: MadeBallot | null;
  /** Whether the council has decided for the first of the tied. */
  readonly isDecided: boolean;
  readonly members: number;
  readonly layout: (typeof SCORE_LAYOUTS)[number];
}

/** What a round is drawn from: small numbers that shrink, and a seed for everything else. */
export interface Draw {
  readonly seed: number;
  readonly people: number;
  readonly units: number;
  readonly criteria: number;
  readonly raters: readonly Rater[];
  readonly hasUnitRows: boolean;
  readonly vote: 'none' | 'counted' | 'tied';
  readonly layout: MadeRound['layout'];
}

const FAMILIES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Huỳnh', 'Đặng', 'Vũ', 'Ngô', 'Đỗ', 'Ưng', 'Lương'];
const MIDDLES = ['Thị', 'Văn', 'Hoàng Quỳnh', 'Thuý', 'Đức', 'Thị Hoà', 'Ngọc Ẩn', ''];
const GIVEN = ['An', 'Bình', 'Hòa', 'Thúy', 'Yến', 'Khoẻ', 'Đạt', 'Ý', 'Thủy', 'Vượng', 'Ánh', 'Quyên', 'Xuyến', 'Hoá'];
const UNITS = [
  'Khoa Lý luận cơ sở',
  'Khoa Nhà nước và pháp luật',
  'Phòng Đào tạo',
  'Phòng Tổ chức, hành chính',
  'Khoa Xây dựng Đảng',
];
const CRITERIA = [
  'Chấp hành chủ trương, đường lối',
  'Giảng dạy',
  'Nghiên cứu khoa học',
  'Chuyển đổi số',
  'Đoàn kết nội bộ',
  'Ý thức tổ chức kỷ luật',
  'Công tác đoàn thể',
  'Văn hoá công sở',
  'Cải cách hành chính',
  'Học tập nâng cao trình độ',
  'Tiết kiệm, chống lãng phí',
  'Phòng, chống dịch bệnh',
];
/** Codes as offices write them: letters and figures, figures with zeros before them, letters with marks. */
const CODES: readonly ((number: number) => string)[] = [
  (number) => `NV${String(number).padStart(3, '0')}`,
  (number) => String(number).padStart(4, '0'),
  (number) => `CBĐ-${String(number).padStart(2, '0')}`,
  (number) => `KHÂ.${String(number)}`,
];

function makePerson(draw: Draw, index: number, isNominee: boolean): MadePerson {
  const chance = chanceOf(draw.seed, 'person', index);
  const code = chanceOf(draw.seed, 'codes').pick(CODES)(index + 1);
  const name = [chance.pick(FAMILIES), chance.pick(MIDDLES), chance.pick(GIVEN)]
    .filter((part) => part !== '')
    .join(' ');
  const isDisciplined = !isNominee && chance.isOneIn(8);
  const isRecruit = !isNominee && chance.isOneIn(9);
  return {
    code,
    name,
    // Every unit has somebody, as long as there are enough people.
    unit: index < draw.units ? index : chance.below(draw.units),
    isFemale: chance.isOneIn(2),
    group: chance.pick(['leader', 'employee', 'worker']),
    isLecturer: chance.isOneIn(2),
    months: isRecruit ? 6 : chance.pick([12, 12, 12, 11, 10.5]),
    isRecruit,
    rating: isNominee ? chance.pick(['HTXS', 'HTT']) : chance.pick(['HTXS', 'HTT', 'HTT', 'HT', 'KHT']),
    registered: isNominee ? ['LĐTT', 'CSTĐCS'] : chance.pick([['LĐTT'], ['LĐTT'], ['LĐTT', 'GVT-ĐVN'], []]),
    initiative: isNominee ? chance.pick(['co-so', 'tinh']) : chance.pick([null, null, 'co-so']),
    isDisciplined,
    years: chance.pick([[], [], [2019], [2019, 2020], [2019, 2020, 2021]]),
  };
}

/** Points from 0 up to a maximum, in quarters as raters give them, now and then to the hundredth. */
function points(chance: Chance, max: number): number {
  return chance.isOneIn(6) ? chance.below(max + 1) : Math.min(max, 25 * chance.below(Math.floor(max / 25) + 1));
}

function makeFigures(draw: Draw, criteria: MadeRound['criteria'], rater: Rater, index: number): MadeFigures | null {
  const chance = chanceOf(draw.seed, 'figures', rater, index);
  if (chance.isOneIn(12)) return null;
  return {
    scores: criteria.map(({ max }, criterion) => points(chanceOf(draw.seed, rater, index, criterion), max)),
    bonus: chance.isOneIn(3) ? 25 * chance.below(40) : null,
    penalty: chance.isOneIn(5) ? 50 * chance.below(8) : null,
  };
}

function makeBallot(draw: Draw, nominees: readonly number[], members: number): MadeBallot {
  const papers = Array.from({ length: members }, (_, paper) => {
    const chance = chanceOf(draw.seed, 'paper', paper);
    const common = chance.pick<MadeMark>(['yes', 'yes', 'no', 'unmarked']);
    return {
      // A tie needs all names marked alike on each paper.
      marks: nominees.map((_nominee, name): MadeMark => {
        if (draw.vote === 'tied') return common;
        return chanceOf(draw.seed, 'mark', paper, name).pick<MadeMark>(['yes', 'yes', 'yes', 'no', 'unmarked']);
      }),
      isInvalid: chance.isOneIn(9),
    };
  });
  return { nominees, papers };
}

/** The round that a draw stands for. */
export function makeRound(draw: Draw): MadeRound {
  const { seed, raters } = draw;
  const chance = chanceOf(seed, 'round');
  const nomineeCount = draw.vote === 'none' ? 0 : Math.min(draw.people, 2 + chance.below(4));
  const members = 5 + chance.below(9);
  const criteria = Array.from({ length: draw.criteria }, (_, index) => ({
    name: `${String(index + 1)}. ${CRITERIA[index % CRITERIA.length] ?? ''}`,
    max: chanceOf(seed, 'criterion', index).pick([500, 1000, 1000, 1500, 2000, 250]),
  }));
  const figuresOf = (rater: Rater): readonly (MadeFigures | null)[] =>
    Array.from({ length: draw.people }, (_, index) =>
      raters.includes(rater) ? makeFigures(draw, criteria, rater, index) : null,
    );
  const isTied = draw.vote === 'tied' && nomineeCount > 1;
  return {
    seed,
    units: Array.from({ length: draw.units }, (_, index) => ({
      code: `K${String(index + 1).padStart(2, '0')}`,
      name: UNITS[index % UNITS.length] ?? '',
      rating: chanceOf(seed, 'unit', index).pick<Rating>(['HTXS', 'HTT', 'HT']),
      registered: chanceOf(seed, 'unit-awards', index).pick([['TTLĐTT'], ['TTLĐTT', 'TTLĐXS'], []]),
    })),
    hasUnitRows: draw.hasUnitRows,
    people: Array.from({ length: draw.people }, (_, index) => makePerson(draw, index, index < nomineeCount)),
    criteria,
    raters,
    figures: { self: figuresOf('self'), unit: figuresOf('unit'), council: figuresOf('council') },
    parameters: {
      'cstd-co-so.vote.percent': isTied ? '0' : chance.pick(['50', '66.67', '2/3']),
      ...(isTied ? { 'cstd-co-so.ceiling.percent': 'none', 'cstd-co-so.ceiling.places': '1' } : {}),
      ...(chance.isOneIn(2) ? { 'score.bonus-cap': '5' } : {}),
      ...(chance.isOneIn(3) ? { 'score.rater-gap': '20' } : {}),
    },
    ballot:
      draw.vote === 'none'
        ? null
        : makeBallot(
            draw,
            Array.from({ length: nomineeCount }, (_, index) => index),
            members,
          ),
    isDecided: isTied && chance.isOneIn(2),
    members,
    layout: draw.layout,
  };
}

/** Draws of rounds of up to so many people. */
export function drawsOf(mostPeople: number): fc.Arbitrary<Draw> {
  return fc.record({
    seed: fc.nat(),
    people: fc.integer({ min: 5, max: mostPeople }),
    units: fc.integer({ min: 2, max: 5 }),
    criteria: fc.integer({ min: 3, max: 12 }),
    raters: fc.subarray<Rater>(['self', 'unit', 'council'], { minLength: 1 }),
    hasUnitRows: fc.boolean(),
    vote: fc.constantFrom('none', 'counted', 'tied'),
    // A tab for each person takes the longest to read.
    layout: fc.constantFrom(...SCORE_LAYOUTS, ...SCORE_LAYOUTS.slice(0, 3)),
  });
}

/** What a rater's total must be, in hundredths: worked out from the round's own figures, not from any tab. */
export function madeTotal({ figures, parameters }: MadeRound, rater: Rater, index: number): number | null {
  const given = figures[rater][index] ?? null;
  if (given === null) return null;
  const cap = parameters['score.bonus-cap'] === undefined ? Infinity : 500;
  const sum = given.scores.reduce((all, score) => all + score, 0);
  return Math.max(0, sum + Math.min(given.bonus ?? 0, cap) - (given.penalty ?? 0));
}
