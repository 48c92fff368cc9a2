import { candidateId } from '../../domain/eligibility/evidence';
import { valueAt } from '../../domain/checked';
import type { Entry } from '../../domain/evaluate';
import type { AwardRules } from '../../domain/rules/rulebook';
import type { ConditionTrace } from '../../domain/eligibility/eligibility';
import type { ConditionResult } from '../../domain/eligibility/judgement';
import type { Progress, Steps } from '../../domain/steps';
import { conditionText } from '../../i18n/condition-text';
import { familyNames } from '../../i18n/papers/families';
import { common } from '../../i18n/papers/result-tabs/common';
import { conditions } from '../../i18n/papers/result-tabs/worked-out';
import type { TabPlan } from '../../workbook/port';
import { type Listed, type Writing, listed } from './context';
import type { Family } from './families';
import { columnOf, literal } from './formulas';
import { addHead, addRemark } from './head';
import { textCells } from './layout/cells';
import { newDraft } from './layout/draft';
import { TAB_COLORS, widePage } from './layout/pages';
import { LOOKS } from './layout/styles';
import { type Column, type TablePlace, addTableInSteps, filterOf } from './layout/table';
import { markText } from './notes';
import { conditionOutcome, eligibilityOutcome } from './outcomes';

interface Line {
  readonly who: Listed;
  readonly award: AwardRules;
  readonly entry: Entry;
  readonly trace: ConditionTrace;
  /** Whether the line is the first of its candidate: the others say the name again, for filters, on one line. */
  readonly isFirst: boolean;
}

const AWARD = 2;
const RESULT = 5;
const CONDITION_RESULTS = ['met', 'unmet', 'unknown'] as const satisfies readonly ConditionResult[];

/** `KQ - Điều kiện` with its figures. */
export interface ConditionsTab {
  readonly plan: TabPlan;
  readonly families: readonly Family[];
}

/** Everybody's conditions, award by award. */
function linesOf({ candidates, awards, evaluation }: Writing): readonly Line[] {
  return candidates.flatMap((candidate) => {
    const who = listed(candidate);
    const lines: Line[] = [];
    for (const award of awards) {
      if (award.subject !== candidate.subject) continue;
      const entry = valueAt(valueAt(evaluation.entries, award.id), candidateId(candidate));
      for (const trace of entry.conditions) lines.push({ who, award, entry, trace, isFirst: lines.length === 0 });
    }
    return lines;
  });
}

/** `KQ - Điều kiện`: every condition of every award for everybody, with the cell it read and its source. A step after each row. */
export function* planConditions(writing: Writing): Steps<ConditionsTab> {
  const { texts, names, tabNames } = writing;
  const cellOf = textCells();
  const columns: readonly Column<Line>[] = [
    { title: common.code, width: { least: 7, most: 14 }, cell: ({ who }) => cellOf(who.id, LOOKS.text) },
    {
      title: common.candidateName,
      width: { least: 18, most: 24 },
      cell: ({ who, isFirst }) => cellOf(who.name, isFirst ? LOOKS.text : LOOKS.repeated),
    },
    { title: common.award, width: { least: 10, most: 16 }, cell: ({ award }) => cellOf(award.short, LOOKS.text) },
    {
      title: conditions.conclusion,
      width: { least: 12, most: 20 },
      cell: ({ entry }) => {
        const { text, look } = eligibilityOutcome(texts, entry.eligibility);
        return cellOf(text, look);
      },
    },
    {
      title: conditions.condition,
      width: { least: 26, most: 36 },
      cell: ({ trace }) => cellOf(conditionText(texts, trace.condition, names), LOOKS.text),
    },
    {
      title: conditions.result,
      width: { least: 12, most: 14 },
      cell: ({ trace }) => {
        const { text, look } = conditionOutcome(texts, trace.result);
        return cellOf(text, look);
      },
    },
    {
      title: conditions.cell,
      width: { least: 10, most: 18 },
      cell: ({ trace: { at } }) => cellOf(at === null ? common.dash : common.cellOfTab(at.sheet, at.cell), LOOKS.text),
    },
    {
      title: conditions.citation,
      width: { least: 24, most: 34 },
      cell: ({ trace }) =>
        cellOf(trace.citation ?? conditions.setByRound(trace.setAt, trace.condition.citation), LOOKS.text),
    },
    {
      title: conditions.check,
      width: { least: 12, most: 18 },
      cell: ({ trace }) => cellOf(markText(writing, trace.status) ?? '', LOOKS.open),
    },
  ];
  const draft = newDraft(columns.map(({ width }) => width.least));
  addHead(draft, conditions.title, writing);
  addRemark(draft, writing.noAwards);
  const lines = linesOf(writing);
  // The longest tab by far: it tells how far the whole layout has come.
  const progress = (done: number): Progress => ({ doing: 'laying-out', done, of: lines.length });
  const place = yield* addTableInSteps(draft, columns, lines, common.none, progress);
  const plan = yield* draft.finishInSteps({
    key: 'KqDieuKien',
    name: tabNames.KqDieuKien,
    page: widePage(place.header),
    freeze: { rows: place.first, columns: 2 },
    autoFilter: filterOf(place),
    tabColor: TAB_COLORS.results,
  });
  return { plan, families: lines.length === 0 ? [] : familiesOf(writing, lines, place) };
}

/** How many conditions of each award are met, not met, and not known. */
function familiesOf(
  { texts, awards, tabNames }: Writing,
  lines: readonly Line[],
  place: TablePlace,
): readonly Family[] {
  const tab = tabNames.KqDieuKien;
  const is = (column: number, text: string): string =>
    `(${columnOf(tab, column, place.first, place.last)}=${literal(text)})`;
  const counts = new Map<string, number>();
  const keyOf = (award: string, result: ConditionResult): string => `${award} ${result}`;
  for (const { award, trace } of lines) {
    const key = keyOf(award.id, trace.result);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return awards.flatMap(({ id, short }) =>
    CONDITION_RESULTS.map((result): Family => {
      const { text } = conditionOutcome(texts, result);
      return {
        tab,
        name: familyNames.conditions(short, texts.words.condition[result]),
        formula: `SUMPRODUCT(${is(AWARD, short)}*${is(RESULT, text)})`,
        ours: String(counts.get(keyOf(id, result)) ?? 0),
      };
    }),
  );
}
