import { type Candidate, NOMINATION_STATUSES, type NominationStatus } from '../../domain/eligibility/evidence';
import { pointsText } from '../../domain/arithmetic/points';
import { valueAt } from '../../domain/checked';
import { fieldValue } from '../../domain/round/field';
import type { Steps } from '../../domain/steps';
import { type RosterWord, holdersOf } from '../../domain/targets/targets';
import { familyNames } from '../../i18n/papers/families';
import { common } from '../../i18n/papers/result-tabs/common';
import { nominations } from '../../i18n/papers/result-tabs/voting';
import type { TabPlan } from '../../workbook/port';
import { type Listed, type Writing, listed } from './context';
import type { Family } from './families';
import { addHead, addRemark } from './head';
import { formulaCell, numberCell, textCell } from './layout/cells';
import { newDraft } from './layout/draft';
import { TAB_COLORS, widePage } from './layout/pages';
import { FORMATS, LOOKS } from './layout/styles';
import { type Column, addTableInSteps, filterOf } from './layout/table';
import { type NominationCounts, countsOf } from './nomination-counts';
import { addByUnit } from './nominations-by-unit';
import { ruleNote } from './notes';
import { statusOutcome } from './outcomes';
import type { ScoresTab } from './scores';

/** `KQ - Đề nghị` with the formulas that others count in it by. */
export interface NominationsTab {
  readonly plan: TabPlan;
  readonly counts: NominationCounts;
  readonly families: readonly Family[];
}

const AWARD_KEYS = ['vote.required', 'vote.percent', 'ceiling.percent', 'ceiling.places', 'rule.confirmed'];

function flag(isSet: boolean): string {
  return isSet ? nominations.flag : '';
}

/** What the campaign's targets ask of the roster, each once. */
function rosterWordsOf({ rules }: Writing): readonly RosterWord[] {
  return [
    ...new Set(rules.campaign.targets.flatMap((target) => (target.kind === 'roster-share' ? [target.what] : []))),
  ];
}

/** Who may be proposed for an award, who not, and what came of those who may: one line each. */
function familiesOf(writing: Writing, counts: NominationCounts): readonly Family[] {
  const { texts, tabNames, awards, evaluation } = writing;
  return awards.flatMap((award): readonly Family[] => {
    const { id, short } = award;
    const entries = [...valueAt(evaluation.entries, id).values()];
    const withStatus = (status: NominationStatus): number => entries.filter((entry) => entry.status === status).length;
    const line = (name: string, formula: string, ours: number): Family => {
      return { tab: tabNames.KqDeNghi, name, formula, ours: String(ours) };
    };
    return [
      line(
        familyNames.eligible(short),
        counts.eligible(award),
        entries.filter(({ eligibility }) => eligibility === 'eligible').length,
      ),
      ...NOMINATION_STATUSES.filter((status) => status === 'nominated' || withStatus(status) > 0).map((status) =>
        line(
          familyNames.withStatus(short, texts.words.status[status]),
          counts.withStatus(id, status),
          withStatus(status),
        ),
      ),
    ];
  });
}

/** Everybody and every unit: one row each (a step after each), one column an award. The words here are what counting formulas look for. */
export function* planNominations(writing: Writing, scores: Pick<ScoresTab, 'finalOf'>): Steps<NominationsTab> {
  const { texts, tabNames, awards, candidates, evaluation, unitOf, round } = writing;
  const kindOf = ({ candidate }: Listed): string =>
    candidate.subject === 'person' ? texts.words.person : texts.words.unit;
  const flagColumn = (title: string, least: number, isSet: (candidate: Candidate) => boolean): Column<Listed> => ({
    title,
    width: { least, most: 11 },
    cell: ({ candidate }) => textCell(flag(isSet(candidate)), LOOKS.centred),
  });
  const rosterWords = rosterWordsOf(writing);
  const columns: readonly Column<Listed>[] = [
    {
      title: common.ordinal,
      width: { least: 5, most: 7 },
      cell: (_, __, order) => numberCell(order, LOOKS.centred),
    },
    { title: common.code, width: { least: 7, most: 14 }, cell: ({ id }) => textCell(id, LOOKS.text) },
    { title: common.candidateName, width: { least: 20, most: 26 }, cell: ({ name }) => textCell(name, LOOKS.text) },
    {
      title: common.unit,
      width: { least: 12, most: 22 },
      cell: ({ candidate }) => textCell(candidate.subject === 'person' ? unitOf(candidate.person) : '', LOOKS.text),
    },
    { title: nominations.kind, width: { least: 9, most: 10 }, cell: (who) => textCell(kindOf(who), LOOKS.text) },
    flagColumn(
      nominations.women,
      5,
      (candidate) => candidate.subject === 'person' && fieldValue(candidate.person.gender) === 'female',
    ),
    flagColumn(
      nominations.lecturer,
      8,
      (candidate) => candidate.subject === 'person' && fieldValue(candidate.person.isLecturer) === true,
    ),
    {
      title: nominations.final,
      width: { least: 9, most: 10 },
      cell: ({ id, candidate }) => {
        const points = candidate.subject === 'person' ? valueAt(evaluation.scores, id).final : null;
        return points === null
          ? textCell('', LOOKS.number)
          : formulaCell(scores.finalOf(id), pointsText(points), LOOKS.number, { format: FORMATS.score });
      },
    },
    ...awards.map(({ id: award, short, subject }): Column<Listed> => ({
      title: short,
      width: { least: 11, most: 13 },
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
    ...rosterWords.map((word) => {
      const holders = holdersOf(word, round);
      return flagColumn(nominations.roster[word], 8, (candidate) =>
        holders.has(candidate.subject === 'person' ? candidate.person : candidate.unit),
      );
    }),
  ];
  const draft = newDraft(columns.map(({ width }) => width.least));
  addHead(draft, nominations.title, writing);
  addRemark(draft, writing.noAwards ?? nominations.legend);
  const place = yield* addTableInSteps(draft, columns, candidates.map(listed), common.none, () => null);
  const counts = countsOf(writing, { first: place.first, last: place.last, rosterWords });
  if (awards.length > 0) addByUnit(draft, writing, counts);
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
    families: familiesOf(writing, counts),
  };
}
