import { pointsText } from '../../domain/arithmetic/points';
import { valueAt } from '../../domain/checked';
import type { BaseSalaryInForce, Coefficient, Rewarded, RewardSource, Rewards } from '../../domain/rewards/rewards';
import { rewardAmount } from '../../domain/rewards/rewards';
import type { RewardRounding } from '../../domain/terms';
import { unitsOf } from '../../domain/units';
import { moneyWords } from '../../i18n/money-words';
import { awardName } from '../../i18n/names';
import { dayText, listText } from '../../i18n/numbers';
import { familyNames } from '../../i18n/papers/families';
import { common } from '../../i18n/papers/result-tabs/common';
import { rewards as words } from '../../i18n/papers/rewards';
import { sentenceCase } from '../../i18n/sentences';
import { settingTitle, settingValue } from '../../i18n/setting-text';
import type { CellPlan, TabPlan } from '../../workbook/port';
import { type Writing, listed } from './context';
import type { Family } from './families';
import { cellOf, columnOf, here } from './formulas';
import { addHead, addRemark } from './head';
import { formulaCell, numberCell, textCell } from './layout/cells';
import { type Draft, newDraft } from './layout/draft';
import { TAB_COLORS, widePage } from './layout/pages';
import { FORMATS, LOOKS } from './layout/styles';
import { type Column, addTable, filterOf } from './layout/table';
import { markText } from './notes';

const WIDTHS = [5, 26, 10, 24, 22, 9, 16, 26];
/** Columns of the list (0-based). */
const NAME = 1;
const CODE = 2;
const UNIT = 3;
const COEFFICIENT = 5;
const AMOUNT = 6;

/** `KQ - Tiền thưởng`, where there is one, with its figures. */
export interface RewardsTab {
  readonly plans: readonly TabPlan[];
  readonly families: readonly Family[];
}

/** A line of the list: an award that somebody is paid for. */
interface Line {
  readonly one: Rewarded;
  readonly paid: Coefficient;
  readonly isFirst: boolean;
  readonly unit: string;
}

/** A line of the sums: a unit, with the unit's own reward among those of its people. */
interface UnitSum {
  readonly name: string;
  readonly count: number;
  readonly amount: number;
}

function sourceText(writing: Writing, { layer, citation, status, at }: RewardSource): string {
  const mark = markText(writing, status);
  const said = at === null ? writing.texts.words.layer[layer] : common.cellOfTab(at.sheet, at.cell);
  return [citation ?? said, mark].filter((part) => part !== null).join(' · ');
}

/** The amount in whole numbers alone, as a product such as 0.3 × 1,800,000 has a tail in Excel that rounding up would make money of. */
function amountFormula(coefficient: string, salary: string, rounding: RewardRounding): string {
  const hundredths = `ROUND(${coefficient}*100,0)*${salary}`;
  switch (rounding) {
    case 'half-up-to-1':
      return `INT((2*${hundredths}+100)/200)`;
    case 'up-to-1000':
      return `INT((${hundredths}+99999)/100000)*1000`;
    case 'up-to-10000':
      return `INT((${hundredths}+999999)/1000000)*10000`;
  }
}

function salaryText(writing: Writing, day: string, salary: BaseSalaryInForce): string {
  const from = salary.from === null ? null : dayText('vi', salary.from);
  return words.onDay(day, from, sourceText(writing, salary));
}

/** What the sums rest on, and what is still to be said; gives the row of the base salary. */
function addGrounds(draft: Draft, writing: Writing, { date, baseSalary, questions, unknown }: Rewards): number {
  const { texts, names, rules } = writing;
  const last = WIDTHS.length - 1;
  const add = (label: string, value: CellPlan, told: string): number => {
    const row = draft.add([textCell(label, LOOKS.label), null, value, null, textCell(told, LOOKS.text)]);
    draft.merge({ top: row, left: 0, bottom: row, right: 1 });
    draft.merge({ top: row, left: 2, bottom: row, right: 3 });
    draft.merge({ top: row, left: 4, bottom: row, right: last });
    return row;
  };
  const day = dayText('vi', date);
  const salaryRow = add(
    words.baseSalary,
    baseSalary === null
      ? textCell(words.notYet, LOOKS.open)
      : numberCell(baseSalary.amount, LOOKS.number, { format: FORMATS.whole }),
    baseSalary === null ? words.noBaseSalary(day) : salaryText(writing, day, baseSalary),
  );
  for (const [label, key] of [
    [words.several, 'reward.several'],
    [words.rounding, 'reward.rounding'],
  ] as const) {
    const setting = rules.settings.get(key);
    add(
      label,
      setting === undefined
        ? textCell(words.notChosen, LOOKS.open)
        : textCell(sentenceCase(settingValue(texts, key, setting.text, names)), LOOKS.text),
      setting === undefined ? '' : sourceText(writing, setting),
    );
  }
  for (const { key, suggest, citation } of questions) {
    const hint =
      suggest === null || citation === null ? null : words.hint(settingValue(texts, key, suggest, names), citation);
    addRemark(draft, words.ask(settingTitle(texts, key, names), key, hint));
  }
  if (unknown.length > 0) {
    addRemark(
      draft,
      words.unknown(
        listText(
          'vi',
          unknown.map((award) => awardName(names, award)),
        ),
        unknown.map((award) => `${award}.reward.coefficient`),
      ),
    );
  }
  return salaryRow;
}

/** `KQ - Tiền thưởng`: what each is paid, by unit, and in all, in figures and words. Nothing where nobody is proposed for an award with money. */
export function planRewards(writing: Writing): RewardsTab {
  const { round, rules, names, evaluation, tabNames } = writing;
  const { rewards } = evaluation;
  if (rewards.rewarded.length === 0) return { plans: [], families: [] };
  const { baseSalary, rounding, total } = rewards;
  // Which of several awards is paid is only suggested until somebody chooses.
  const coveredText = rules.settings.has('reward.several') ? words.covered : words.suggested;
  const isSettled = total !== null && baseSalary !== null && rounding !== null;
  const units = unitsOf(round);
  const unitNames = new Map(
    units.flatMap(({ name, people, collective }) =>
      [...people, ...(collective === null ? [] : [collective])].map(({ id }) => [id, name] as const),
    ),
  );
  const unitName = (id: string): string => {
    const name = valueAt(unitNames, id);
    return name === '' ? words.withoutUnit : name;
  };
  const lines = rewards.rewarded.flatMap((one) =>
    one.paid.map((paid, index): Line => ({ one, paid, isFirst: index === 0, unit: unitName(one.id) })),
  );

  const draft = newDraft(WIDTHS);
  addHead(draft, words.title, writing);
  addRemark(draft, words.remark);
  const salaryRow = addGrounds(draft, writing, rewards);
  draft.add([], 8);
  const salary = cellOf(tabNames.KqTienThuong, salaryRow, 2);
  const list: readonly Column<Line>[] = [
    { title: common.ordinal, width: { least: 5, most: 7 }, cell: (_, __, order) => numberCell(order, LOOKS.centred) },
    {
      title: common.candidateName,
      width: { least: 26, most: 34 },
      cell: ({ one }) => textCell(listed(one.candidate).name, LOOKS.text),
    },
    { title: common.code, width: { least: 10, most: 14 }, cell: ({ one }) => textCell(one.id, LOOKS.text) },
    { title: common.unit, width: { least: 24, most: 34 }, cell: ({ unit }) => textCell(unit, LOOKS.text) },
    {
      title: common.award,
      width: { least: 22, most: 30 },
      cell: ({ paid }) => textCell(awardName(names, paid.award), LOOKS.text),
    },
    {
      title: words.coefficient,
      width: { least: 9, most: 10 },
      cell: ({ paid }) =>
        numberCell(pointsText(paid.value), LOOKS.number, { format: FORMATS.score, note: sourceText(writing, paid) }),
    },
    {
      title: words.amount,
      width: { least: 16, most: 18 },
      cell: ({ paid }, row) =>
        isSettled
          ? formulaCell(
              amountFormula(here(row, COEFFICIENT), salary, rounding),
              rewardAmount(paid.value, baseSalary.amount, rounding),
              LOOKS.number,
              { format: FORMATS.whole },
            )
          : textCell(words.notYet, LOOKS.open),
    },
    {
      title: common.remark,
      width: { least: 26, most: 44 },
      cell: ({ one: { covered }, isFirst }) =>
        textCell(
          covered.length === 0 || !isFirst
            ? ''
            : coveredText(
                listText(
                  'vi',
                  covered.map(({ award }) => awardName(names, award)),
                ),
              ),
          LOOKS.text,
        ),
    },
  ];
  const place = addTable(draft, list, lines, common.none);
  const families = isSettled ? addSums(draft, writing, lines, place, total) : [];
  return {
    plans: [
      draft.finish({
        key: 'KqTienThuong',
        name: tabNames.KqTienThuong,
        page: widePage(place.header),
        autoFilter: filterOf(place),
        tabColor: TAB_COLORS.results,
      }),
    ],
    families,
  };
}

/** The lines of a unit in the list that begin somebody's: as many as people, and the unit itself, are paid. */
function rewardedFormula(range: (column: number, above?: number) => string, unitCell: string): string {
  const isSame = (column: number): string => `(${range(column)}=${range(column, 1)})`;
  return `SUMPRODUCT((${range(UNIT)}=${unitCell})*(1-${isSame(CODE)}*${isSame(NAME)}))`;
}

/** The sums by unit and in all, over the list. */
function addSums(
  draft: Draft,
  { tabNames }: Writing,
  lines: readonly Line[],
  { first, last }: { readonly first: number; readonly last: number },
  total: number,
): readonly Family[] {
  const byUnit = new Map<string, Rewarded[]>();
  for (const { unit, one, isFirst } of lines) if (isFirst) byUnit.set(unit, [...(byUnit.get(unit) ?? []), one]);
  const sums = [...byUnit].map(([name, ones]): UnitSum => ({
    name,
    count: ones.length,
    amount: ones.reduce((sum, { amount }) => sum + Number(amount), 0),
  }));
  const tab = tabNames.KqTienThuong;
  const range = (column: number, above = 0): string => columnOf(tab, column, first - above, last - above);
  const line = (cells: readonly [CellPlan, CellPlan, CellPlan, CellPlan]): number => {
    const [order, name, count, amount] = cells;
    const row = draft.add([order, name, null, null, count, null, amount]);
    draft.merge({ top: row, left: 1, bottom: row, right: 3 });
    draft.merge({ top: row, left: 4, bottom: row, right: 5 });
    return row;
  };
  draft.add([], 8);
  draft.addMerged(textCell(words.byUnit, LOOKS.heading));
  const header = (text: string): CellPlan => textCell(text, LOOKS.header);
  line([header(common.ordinal), header(common.unit), header(words.rewarded), header(words.amount)]);
  const whole = { format: FORMATS.whole };
  const firstSum = draft.nextRow();
  sums.forEach(({ name, count, amount }, index) => {
    const row = draft.nextRow();
    line([
      numberCell(index + 1, LOOKS.centred),
      textCell(name, LOOKS.text),
      formulaCell(rewardedFormula(range, here(row, 1)), count, LOOKS.number, whole),
      formulaCell(`SUMPRODUCT((${range(UNIT)}=${here(row, 1)})*${range(AMOUNT)})`, amount, LOOKS.number, whole),
    ]);
  });
  const lastSum = draft.nextRow() - 1;
  const rewarded = sums.reduce((sum, { count }) => sum + count, 0);
  const row = line([
    textCell('', LOOKS.label),
    textCell(words.total, LOOKS.label),
    formulaCell(`SUM(${here(firstSum, 4)}:${here(lastSum, 4)})`, rewarded, LOOKS.total, whole),
    formulaCell(`SUM(${range(AMOUNT)})`, total, LOOKS.total, whole),
  ]);
  draft.addMerged(textCell(words.inWords(moneyWords(total)), LOOKS.remark));
  return [
    { tab, name: familyNames.rewarded, formula: cellOf(tab, row, 4), ours: String(rewarded) },
    { tab, name: familyNames.money, formula: cellOf(tab, row, AMOUNT), ours: String(total) },
    {
      tab,
      name: familyNames.moneyByUnit,
      formula: `SUM(${columnOf(tab, AMOUNT, firstSum, lastSum)})`,
      ours: String(sums.reduce((sum, { amount }) => sum + amount, 0)),
    },
  ];
}
