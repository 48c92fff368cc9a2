import { valueAt } from '../../domain/checked';
import {
  type Registrant,
  type RegistrationCount,
  type RegistrationSummary,
  registrationSummary,
} from '../../domain/registration/summary';
import { campaignAwards } from '../../domain/rules/rulebook';
import { awardName } from '../../i18n/names';
import { familyNames } from '../../i18n/papers/families';
import { common, signed } from '../../i18n/papers/result-tabs/common';
import { registration as texts } from '../../i18n/papers/result-tabs/plan';
import type { CellPlan, TabPlan } from '../../workbook/port';
import { type Writing, listed } from './context';
import type { Family } from './families';
import { cellOf, here, literal } from './formulas';
import { addHead, addRemark } from './head';
import { formulaCell, numberCell, textCell } from './layout/cells';
import { newDraft } from './layout/draft';
import { TAB_COLORS, widePage } from './layout/pages';
import { FORMATS, LOOKS, OUTCOME_LOOKS } from './layout/styles';
import { type Column, addTable, filterOf } from './layout/table';

/** The words of the list by which the formulas count. */
const STATES = {
  registered: signed('good', texts.registered),
  none: signed('bad', texts.none),
  unknown: signed('open', texts.unknown),
} as const;

const TONES = { registered: OUTCOME_LOOKS.good, none: OUTCOME_LOOKS.bad, unknown: OUTCOME_LOOKS.open } as const;

/** A person or unit in the list; `unit` is the name under which the unit is counted. */
interface Row extends Registrant {
  readonly unit: string;
}

/** Columns of the list (0-based). */
const UNIT = 1;
const KIND = 4;
const STATE = 5;
const FIRST_AWARD = 6;
/** Columns of the counts (0-based); those of the awards stand as in the list. */
const COUNT_OF = { registered: 3, none: 4, unknown: 5 } as const;

/** `KQ - Đăng ký`, where there is one, with its figures. */
export interface RegistrationTab {
  readonly plans: readonly TabPlan[];
  readonly families: readonly Family[];
}

/** A row of the counts: of one unit, of all people, or of all units. */
interface Counted {
  readonly name: string;
  readonly count: RegistrationCount;
  /** Which rows of the list it counts, as a product of conditions. */
  readonly rows: string;
  readonly isTotal: boolean;
}

function remarkOf({ state, isUnclear, at }: Registrant): string {
  const cell = at === null ? null : common.cellOfTab(at.sheet, at.cell);
  if (state === 'unknown') return cell === null ? texts.noColumn : texts.unreadable(cell);
  return isUnclear && cell !== null ? texts.unclear(cell) : '';
}

/**
 * `KQ - Đăng ký`: how many registered, by unit and award, who has not, and whom it cannot be told of; then everybody. The counts are formulas
 * over the list. Nothing where the workbook has no column for it.
 */
export function planRegistration(writing: Writing): RegistrationTab {
  const { round, rules, names, tabNames, texts: spoken } = writing;
  const summary = registrationSummary(round, campaignAwards(rules));
  if (summary === null) return { plans: [], families: [] };
  const { awards, registrants, units } = summary;
  const unitNames = new Map(units.flatMap(({ name, ids }) => ids.map((id) => [id, name] as const)));
  const rows = registrants.map((one): Row => ({
    ...one,
    unit: one.candidate.subject === 'person' ? valueAt(unitNames, one.id) : '',
  }));
  const toName = rows.filter(({ state, isUnclear }) => state !== 'registered' || isUnclear);

  const draft = newDraft([5, 20, 20, 9, 9, 14, ...awards.map(() => 7), 24]);
  addHead(draft, texts.title, writing);
  addRemark(draft, texts.remark);

  const counted = units.length + 2;
  // The list stands below both tables: three headings, three headers, and a line in place of a table without rows.
  const listFirst = draft.nextRow() + 1 + 1 + counted + 2 + 1 + Math.max(1, toName.length) + 2 + 1;
  const listLast = listFirst + Math.max(1, rows.length) - 1;
  const range = (column: number): string =>
    `${here(listFirst, column)}:${here(listLast, column)}`.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  const kind = (of: 'person' | 'unit'): string => `(${range(KIND)}=${literal(spoken.words[of])})`;

  const unitRow = draft.nextRow() + 2;
  const tableRows: readonly Counted[] = [
    ...units.map(({ name, count }, index) => ({
      name: name === '' ? texts.withoutUnit : name,
      count,
      rows: `${kind('person')}*(${range(UNIT)}=${name === '' ? '""' : `$B${String(unitRow + index + 1)}`})`,
      isTotal: false,
    })),
    { name: texts.allPeople, count: summary.people, rows: kind('person'), isTotal: true },
    { name: texts.allUnits, count: summary.collectives, rows: kind('unit'), isTotal: true },
  ];
  const countCell = ({ rows: which, isTotal }: Counted, count: number, condition: string): CellPlan =>
    formulaCell(`SUMPRODUCT(${which}${condition}*1)`, count, isTotal ? LOOKS.total : LOOKS.number, {
      format: FORMATS.whole,
    });
  const stateColumn = (title: string, state: Registrant['state']): Column<Counted> => ({
    title,
    width: { least: 9, most: 16 },
    cell: (row) => countCell(row, row.count[state], `*(${range(STATE)}=${literal(STATES[state])})`),
  });
  const countTable: readonly Column<Counted>[] = [
    {
      title: common.ordinal,
      width: { least: 5, most: 7 },
      cell: ({ isTotal }, _, order) => (isTotal ? textCell('', LOOKS.label) : numberCell(order, LOOKS.centred)),
    },
    {
      title: common.unit,
      width: { least: 20, most: 30 },
      cell: ({ name, isTotal }) => textCell(name, isTotal ? LOOKS.label : LOOKS.text),
    },
    { title: texts.all, width: { least: 20, most: 28 }, cell: (row) => countCell(row, row.count.all, '') },
    stateColumn(texts.registered, 'registered'),
    stateColumn(texts.none, 'none'),
    stateColumn(texts.unknown, 'unknown'),
    ...awards.map((award, index): Column<Counted> => ({
      title: awardName(names, award),
      width: { least: 8, most: 10 },
      cell: (row) =>
        countCell(row, valueAt(row.count.byAward, award), `*(${range(FIRST_AWARD + index)}=${literal(texts.flag)})`),
    })),
  ];
  draft.addMerged(textCell(texts.byUnit, LOOKS.heading));
  const countPlace = addTable(draft, countTable, tableRows, common.none);

  const who: readonly Column<Row>[] = [
    { title: common.ordinal, width: { least: 5, most: 7 }, cell: (_, __, order) => numberCell(order, LOOKS.centred) },
    { title: common.unit, width: { least: 20, most: 30 }, cell: ({ unit }) => textCell(unit, LOOKS.text) },
    {
      title: common.candidateName,
      width: { least: 20, most: 28 },
      cell: ({ candidate }) => textCell(listed(candidate).name, LOOKS.text),
    },
    { title: common.code, width: { least: 7, most: 14 }, cell: ({ id }) => textCell(id, LOOKS.text) },
    {
      title: texts.kind,
      width: { least: 9, most: 10 },
      cell: ({ candidate }) => textCell(spoken.words[candidate.subject], LOOKS.text),
    },
    {
      title: texts.state,
      width: { least: 14, most: 16 },
      cell: ({ state }) => textCell(STATES[state], TONES[state]),
    },
  ];
  const listColumns: readonly Column<Row>[] = [
    ...who,
    ...awards.map((award): Column<Row> => ({
      title: awardName(names, award),
      width: { least: 7, most: 10 },
      cell: (one) => textCell(one.awards.includes(award) ? texts.flag : '', LOOKS.centred),
    })),
    {
      title: common.remark,
      width: { least: 24, most: 40 },
      cell: (one) => textCell(remarkOf(one), LOOKS.text),
    },
  ];
  draft.add([], 8);
  draft.addMerged(textCell(texts.toName, LOOKS.heading));
  addTable(draft, listColumns, toName, texts.everybody);
  draft.add([], 8);
  draft.addMerged(textCell(texts.list, LOOKS.heading));
  const list = addTable(draft, listColumns, rows, common.none);
  return {
    plans: [
      draft.finish({
        key: 'KqDangKy',
        name: tabNames.KqDangKy,
        // The list is what goes on over pages.
        page: widePage(list.header),
        autoFilter: filterOf(list),
        tabColor: TAB_COLORS.results,
      }),
    ],
    families: familiesOf(writing, summary, countPlace.first),
  };
}

/** The registrations of all people and all units, over the last two rows of the counts. */
function familiesOf({ names, tabNames }: Writing, summary: RegistrationSummary, first: number): readonly Family[] {
  const tab = tabNames.KqDangKy;
  const { awards, units, people, collectives } = summary;
  const line = (name: string, column: number, count: (of: RegistrationCount) => number): Family => {
    const rows = [first + units.length, first + units.length + 1];
    const formula = rows.map((row) => cellOf(tab, row, column)).join('+');
    return { tab, name, formula, ours: String(count(people) + count(collectives)) };
  };
  return [
    line(familyNames.registered, COUNT_OF.registered, (of) => of.registered),
    line(familyNames.notRegistered, COUNT_OF.none, (of) => of.none),
    line(familyNames.unknownRegistration, COUNT_OF.unknown, (of) => of.unknown),
    ...awards.map((award, index) =>
      line(familyNames.registeredFor(awardName(names, award)), FIRST_AWARD + index, ({ byAward }) =>
        valueAt(byAward, award),
      ),
    ),
  ];
}
