import type { NominationStatus } from '../../domain/eligibility/evidence';
import { pointsText } from '../../domain/arithmetic/points';
import { valueAt } from '../../domain/checked';
import { fieldValue } from '../../domain/round';
import type { Steps } from '../../domain/steps';
import { common, nominations } from '../../i18n/papers/result-tabs';
import type { TabPlan } from '../../workbook/port';
import { type Listed, type Writing, listed } from './context';
import { columnOf, countIf, literal } from './formulas';
import { addHead, addRemark } from './head';
import { formulaCell, numberCell, textCell } from './layout/cells';
import { newDraft } from './layout/draft';
import { TAB_COLORS, widePage } from './layout/pages';
import { FORMATS, LOOKS } from './layout/styles';
import { type Column, addTableInSteps, filterOf } from './layout/table';
import { ruleNote } from './notes';
import { statusOutcome } from './outcomes';

/** Formulas that count in `KQ - Đề nghị`. */
export interface NominationCounts {
  /** How many people or units have a status for an award. */
  withStatus(award: string, status: NominationStatus): string;
  /** How many of the women or lecturers are nominated for an award. */
  nominatedAmong(award: string, of: 'women' | 'lecturers'): string;
  /**
   * How many of some people there are in a unit, or are nominated for an award. `unit` is a cell or a text in a formula; it counts those whose
   * unit is written just like that.
   */
  inUnit(unit: string, of: 'staff' | 'women' | 'lecturers', award: string | null): string;
  /** How many there are. */
  among(of: 'staff' | 'units' | 'women' | 'lecturers'): string;
}

/** `KQ - Đề nghị` with the formulas that others count in it by. */
export interface NominationsTab {
  readonly plan: TabPlan;
  readonly counts: NominationCounts;
}

const COLUMNS_BEFORE_AWARDS = 8;
const UNIT = 3;
const KIND = 4;
const WOMEN = 5;
const LECTURER = 6;

const AWARD_KEYS = ['vote.required', 'vote.percent', 'ceiling.percent', 'ceiling.places', 'rule.confirmed'];

function flag(isSet: boolean): string {
  return isSet ? nominations.flag : '';
}

/** Everybody and every unit: one row each (a step after each), one column an award. The words here are what counting formulas look for. */
export function* planNominations(writing: Writing): Steps<NominationsTab> {
  const { texts, tabNames, awards, candidates, evaluation } = writing;
  const kindOf = ({ candidate }: Listed): string =>
    candidate.subject === 'person' ? texts.words.person : texts.words.unit;
  const columns: readonly Column<Listed>[] = [
    {
      title: common.ordinal,
      width: { least: 5, most: 7 },
      cell: (_, __, order) => numberCell(order, LOOKS.centred),
    },
    { title: common.code, width: { least: 7, most: 14 }, cell: ({ id }) => textCell(id, LOOKS.text) },
    { title: common.candidateName, width: { least: 20, most: 32 }, cell: ({ name }) => textCell(name, LOOKS.text) },
    { title: common.unit, width: { least: 12, most: 26 }, cell: ({ unit }) => textCell(unit, LOOKS.text) },
    { title: nominations.kind, width: { least: 9, most: 10 }, cell: (who) => textCell(kindOf(who), LOOKS.text) },
    {
      title: nominations.women,
      width: { least: 5, most: 6 },
      cell: ({ candidate }) =>
        textCell(
          flag(candidate.subject === 'person' && fieldValue(candidate.person.gender) === 'female'),
          LOOKS.centred,
        ),
    },
    {
      title: nominations.lecturer,
      width: { least: 8, most: 9 },
      cell: ({ candidate }) =>
        textCell(
          flag(candidate.subject === 'person' && fieldValue(candidate.person.isLecturer) === true),
          LOOKS.centred,
        ),
    },
    {
      title: nominations.final,
      width: { least: 9, most: 10 },
      cell: ({ id, candidate }) => {
        const points = candidate.subject === 'person' ? valueAt(evaluation.scores, id).final : null;
        return points === null
          ? textCell('', LOOKS.number)
          : numberCell(pointsText(points), LOOKS.number, { format: FORMATS.score });
      },
    },
    ...awards.map(({ id: award, short, subject }): Column<Listed> => ({
      title: short,
      width: { least: 12, most: 22 },
      note: ruleNote(
        writing,
        AWARD_KEYS.map((key) => `${award}.${key}`),
      ),
      cell: ({ id, candidate }) => {
        if (candidate.subject !== subject) return textCell('', LOOKS.quiet);
        const { text, look } = statusOutcome(texts, valueAt(valueAt(evaluation.entries, award), id).status);
        return textCell(text, look);
      },
    })),
  ];
  const draft = newDraft(columns.map(({ width }) => width.least));
  addHead(draft, nominations.title, writing);
  addRemark(draft, writing.noAwards ?? nominations.legend);
  const place = yield* addTableInSteps(draft, columns, candidates.map(listed), common.none, () => null);

  const rangeOf = (column: number): string => columnOf(tabNames.KqDeNghi, column, place.first, place.last);
  const awardRange = (award: string): string =>
    rangeOf(COLUMNS_BEFORE_AWARDS + awards.findIndex(({ id }) => id === award));
  const counts: NominationCounts = {
    withStatus: (award, status) => countIf(awardRange(award), statusOutcome(texts, status).text),
    nominatedAmong: (award, of) =>
      countIf(awardRange(award), statusOutcome(texts, 'nominated').text, [
        rangeOf(of === 'women' ? WOMEN : LECTURER),
        nominations.flag,
      ]),
    inUnit(unit, of, award) {
      const flagged = of === 'staff' ? null : rangeOf(of === 'women' ? WOMEN : LECTURER);
      const conditions = [
        `(${rangeOf(KIND)}=${literal(texts.words.person)})`,
        `(${rangeOf(UNIT)}=${unit})`,
        ...(flagged === null ? [] : [`(${flagged}=${literal(nominations.flag)})`]),
        ...(award === null ? [] : [`(${awardRange(award)}=${literal(statusOutcome(texts, 'nominated').text)})`]),
      ];
      return `SUMPRODUCT(${conditions.join('*')})`;
    },
    among(of) {
      switch (of) {
        case 'staff':
          return countIf(rangeOf(KIND), texts.words.person);
        case 'units':
          return countIf(rangeOf(KIND), texts.words.unit);
        case 'women':
          return countIf(rangeOf(WOMEN), nominations.flag);
        case 'lecturers':
          return countIf(rangeOf(LECTURER), nominations.flag);
      }
    },
  };

  if (awards.length > 0) {
    const total = [...awards].map(({ id }) => {
      const nominated = [...valueAt(evaluation.entries, id).values()].filter(({ status }) => status === 'nominated');
      return formulaCell(counts.withStatus(id, 'nominated'), nominated.length, LOOKS.total, { format: FORMATS.whole });
    });
    const label = textCell(nominations.total, LOOKS.label);
    const row = draft.add([label, ...Array.from({ length: COLUMNS_BEFORE_AWARDS - 1 }, () => null), ...total]);
    draft.merge({ top: row, left: 0, bottom: row, right: COLUMNS_BEFORE_AWARDS - 1 });
  }
  return {
    plan: yield* draft.finishInSteps({
      key: 'KqDeNghi',
      name: tabNames.KqDeNghi,
      page: widePage(place.header),
      freeze: { rows: place.first, columns: 3 },
      autoFilter: filterOf(place),
      tabColor: TAB_COLORS.results,
    }),
    counts,
  };
}
