import type { Field } from '../../src/domain/round/field';
import type { Collective, Person, Registration } from '../../src/domain/round/people';
import type { ScoreSheet, ScoreValue } from '../../src/domain/round/score-sheets';
import type { BallotBox, BallotCount, Mark, VoteTotals } from '../../src/domain/round/votes';
import type { Council, CouncilMember } from '../../src/domain/round/council';
import type { OfficeTexts } from '../../src/domain/round/texts';
import type { Round } from '../../src/domain/round/round';
import type { CellRef } from '../../src/domain/cell';
import type { Settings } from '../../src/domain/rules/settings';

/** Where a value of a made-up round stands. */
export const SOMEWHERE: CellRef = { sheet: 'Danh sách', cell: 'B2' };

/** A value that was read. */
export function known<T>(value: T, at: CellRef = SOMEWHERE): Field<T> {
  return { state: 'known', value, at };
}

/** A cell with nothing in it. */
export const EMPTY: Field<never> = { state: 'empty', at: SOMEWHERE };
/** A cell that cannot be read. */
export const UNREADABLE: Field<never> = { state: 'unreadable', at: SOMEWHERE };
/** A column or a label that is not there. */
export const ABSENT: Field<never> = { state: 'absent' };

/** A registration for these awards. */
export function registeredFor(...awards: readonly string[]): Field<Registration> {
  return known({ awards, hasUnknown: false });
}

/** Somebody with a good year: rated HTT, no discipline, twelve months, registered for LĐTT. */
export function person(own: Partial<Person> = {}): Person {
  return {
    id: 'NV001',
    at: SOMEWHERE,
    name: 'Nguyễn Thị An',
    unit: 'Khoa Lý luận',
    position: 'Giảng viên',
    gender: known('female'),
    group: known('employee'),
    isLecturer: EMPTY,
    months: known(1200),
    isRecruit: EMPTY,
    rating: known('HTT'),
    registered: registeredFor('ldtt'),
    initiative: EMPTY,
    discipline: EMPTY,
    cstdCoSoYears: EMPTY,
    cstdTinhYears: EMPTY,
    maternityMonths: ABSENT,
    ...own,
  };
}

/** Several people, by code. */
export function people(codes: readonly string[], own: Partial<Person> = {}): readonly Person[] {
  return codes.map((id) => person({ id, ...own }));
}

/** A unit with a good year. */
export function unit(own: Partial<Collective> = {}): Collective {
  return {
    id: 'K01',
    at: { sheet: 'Tập thể', cell: 'A2' },
    name: 'Khoa Lý luận',
    nameAt: { sheet: 'Tập thể', cell: 'B2' },
    rating: known('HTT'),
    registered: registeredFor('tap-the-ldtt'),
    memberIds: ['NV001'],
    ...own,
  };
}

const NO_SUBMISSION = { name: '', number: '' };

/** A round that says nothing of the papers that go out under the organisation's own name. */
export const NO_OFFICE: OfficeTexts = {
  decisionNumber: '',
  decisionDate: ABSENT,
  signer: '',
  signerTitle: '',
  signsFor: '',
  recipients: '',
  proposedFurther: '',
  submissions: {
    head: NO_SUBMISSION,
    department: NO_SUBMISSION,
    province: NO_SUBMISSION,
    cluster: NO_SUBMISSION,
    union: NO_SUBMISSION,
  },
};

/** A round of the year 2022 with nobody in it. */
export function round(own: Partial<Round> = {}): Round {
  return {
    sheet: 'Đợt xét',
    campaign: 'tran-phu-2022',
    year: 2022,
    isSchoolYear: false,
    period: 'year',
    meetingDate: ABSENT,
    texts: {
      parentOrganisation: '',
      organisation: '',
      place: '',
      chair: '',
      secretary: '',
      tellerChief: '',
      meetingFrom: '',
      meetingTo: '',
      meetingPlace: '',
      countingNumber: '',
      countingPlace: '',
      countingFrom: '',
      countingTo: '',
      ballotTitle: '',
    },
    office: NO_OFFICE,
    members: ABSENT,
    present: ABSENT,
    written: ABSENT,
    council: null,
    parameters: [],
    people: [],
    collectives: [],
    scoreSheets: [],
    ballotBoxes: [],
    ballotCounts: [],
    voteTotals: [],
    secondBallots: { boxes: [], totals: [], counts: [] },
    decisions: [],
    closing: { closedOn: ABSENT, by: '', reason: '', reasonAt: null, reopenedOn: ABSENT },
    periodResults: [],
    followUps: null,
    statutes: [],
    articles: [],
    judgements: [],
    reached: [],
    unreadScores: [],
    initiatives: [],
    ...own,
  };
}

/** A member of the council who came. */
export function member(own: Partial<CouncilMember> = {}): CouncilMember {
  return {
    name: 'Trần Văn Khách',
    at: { sheet: 'Hội đồng', cell: 'B2' },
    personId: null,
    position: '',
    role: '',
    office: null,
    presence: known('present'),
    isTeller: EMPTY,
    ...own,
  };
}

/** A council of these members. */
export function council(members: readonly CouncilMember[]): Council {
  return { sheet: 'Hội đồng', members };
}

/** Parameters as the round sets them. */
export function settings(texts: Readonly<Record<string, string>> = {}): Settings {
  return new Map(
    Object.entries(texts).map(([key, text]) => [
      key,
      { key, text, layer: 'round', at: null, citation: null, status: null, overrides: [] },
    ]),
  );
}

const MARKS: Readonly<Record<string, Mark>> = { x: 'yes', '0': 'no', '-': 'unmarked', '?': 'unreadable', '!': 'other' };

/** Papers as text, a mark a name: `x` yes, `0` no, `-` unmarked, `?` unreadable, `!` no mark at all; `#` at the end: declared invalid. */
export function papers(...lines: readonly string[]): BallotBox['ballots'] {
  return lines.map((line) => ({
    marks: Array.from(line.replace('#', ''), (letter) => MARKS[letter] ?? 'other'),
    isInvalid: line.endsWith('#'),
  }));
}

/** A ballot tab with these names over these papers. */
export function box(award: string, names: readonly string[], lines: readonly string[]): BallotBox {
  return {
    award,
    sheet: `Phiếu ${award}`,
    headerRow: 0,
    rows: lines.length === 0 ? null : { first: 1, last: lines.length },
    invalidColumn: names.length,
    nominees: names.map((id, column) => ({ id, column })),
    ballots: papers(...lines),
  };
}

/** How many papers were issued and came back. */
export function count(award: string, issued: number, returned: number): BallotCount {
  return { award, issued: known(issued), returned: known(returned), invalid: ABSENT, note: '' };
}

/** Totals that were counted by hand, a row a name: yes, no, no opinion; `null` for an empty cell, a text for one that cannot be read. */
export function totals(
  award: string,
  rows: Readonly<Record<string, readonly (number | string | null)[]>>,
  form: VoteTotals['form'] = 'papers',
): VoteTotals {
  const field = (value: number | string | null | undefined): Field<number> =>
    typeof value === 'number' ? known(value) : typeof value === 'string' ? UNREADABLE : EMPTY;
  return {
    award,
    sheet: 'Kết quả kiểm phiếu',
    form,
    isSaidSecret: false,
    rows: Object.entries(rows).map(([candidateId, [yes, no, blank]]) => ({
      candidateId,
      at: { sheet: 'Kết quả kiểm phiếu', cell: 'B2' },
      yes: field(yes),
      no: field(no),
      blank: field(blank),
    })),
  };
}

/** A score as the reader gives it: hundredths, `null` for a cell without a score, a text that cannot be read. */
export function score(value: number | string | null): ScoreValue {
  if (value === null) return { kind: 'none' };
  return typeof value === 'string'
    ? { kind: 'unreadable', raw: value }
    : { kind: 'given', points: value, isRounded: false, isNative: true };
}

/** Figures of one person in a scoring tab; whatever is not given is an empty cell. */
export interface Scored {
  readonly id: string;
  readonly scores: readonly (number | string | null)[];
  readonly bonus?: number | string;
  readonly penalty?: number | string;
  readonly total?: number | string;
}

/** A scoring tab in the matrix layout: criteria from column C on, then bonus, penalty, total; everything in hundredths. */
export function scoreSheet(
  rater: ScoreSheet['rater'],
  maxima: readonly number[],
  rows: readonly Scored[],
  own: Partial<ScoreSheet> = {},
): ScoreSheet {
  const after = 2 + maxima.length;
  return {
    sheet: `Chấm điểm ${rater}`,
    layout: 'matrix',
    rater,
    criteria: maxima.map((max, position) => ({ name: `Tiêu chí ${String(position + 1)}`, max, index: 2 + position })),
    columns: { bonus: after, penalty: after + 1, total: after + 2 },
    declaredTotal: ABSENT,
    rows: rows.map(({ id, scores, bonus, penalty, total }, position) => ({
      personId: id,
      index: 2 + position,
      scores: scores.map(score),
      bonus: score(bonus ?? null),
      penalty: score(penalty ?? null),
      total: score(total ?? null),
    })),
    ...own,
  };
}

/** Codes of findings with what they are about, for comparing. */
export function codesOf(findings: readonly { readonly code: string }[]): readonly string[] {
  return findings.map(({ code }) => code);
}
