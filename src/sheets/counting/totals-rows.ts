import { itemAt, valueAt } from '../../domain/checked';
import type { VoteTotals } from '../../domain/round/votes';
import { codeKey, wordKey } from '../../domain/text/keys';
import { templateTexts } from '../../i18n/papers/template';
import type { CellChange, Snapshot, TabPlan, TabSnapshot } from '../../workbook/port';
import type { Nominable } from '../reading/ballots';
import { isMerged } from '../reading/cells';
import { isDitto, voteKey } from '../reading/award-rows';
import { wholeNumber } from '../reading/fields';
import type { Grid } from '../reading/grid';
import { codeIn, isExample } from '../reading/people-rows';
import { type Recognised, having } from '../reading/recognise';
import type { TotalsColumn, TotalsHeader } from '../reading/totals';
import { numberCell, textCell } from '../writing/layout/cells';
import { newDraft } from '../writing/layout/draft';
import { TAB_COLORS, resultPage } from '../writing/layout/pages';
import { LOOKS } from '../writing/layout/styles';
import { VALUE_WORDS, canonical, wordIndex, words } from '../words';

/** A tab of totals counted by hand, as it was read. */
export interface TotalsTab {
  readonly tab: TabSnapshot;
  readonly grid: Grid;
  readonly header: TotalsHeader;
}

/** What a row says of one name now; `null` for what is not there or is no whole number. */
export interface RecordedTotals {
  readonly id: string;
  /** 0-based. */
  readonly row: number;
  readonly yes: number | null;
  readonly no: number | null;
  readonly blank: number | null;
}

/** What a tab says of one vote: a row a name, the first of two about one, and how the vote was held. */
export interface RecordedVote {
  readonly rows: readonly RecordedTotals[];
  readonly form: VoteTotals['form'] | null;
}

/** What is put down of one name. */
export interface NameTotals {
  readonly id: string;
  readonly yes: number;
  readonly no: number;
  readonly blank: number;
}

/** What is put down of one vote. */
export interface CountedTotals {
  readonly form: VoteTotals['form'];
  readonly rows: readonly NameTotals[];
}

const FORMS = wordIndex(VALUE_WORDS.voteForm);

/** The tabs of totals, under whatever words the round knows them by, in the workbook's order. */
export function totalsTabs({ tabs }: Snapshot, recognised: readonly Recognised[]): readonly TotalsTab[] {
  return having(recognised, 'totals').flatMap(({ grid, header }) => {
    const tab = tabs.find(({ name }) => name === grid.name);
    return tab === undefined ? [] : [{ tab, grid, header }];
  });
}

/** What a tab says of a vote, by any of the names of that vote. */
export function recordedVote(
  { grid, header }: TotalsTab,
  names: readonly string[],
  nominable: Nominable,
): RecordedVote {
  const { columns } = header;
  const keys = new Set(names.map(voteKey));
  const count = (row: number, column: number | undefined): number | null => wholeNumber(grid.said(row, column));
  const rows = new Map<string, RecordedTotals>();
  let form: VoteTotals['form'] | null = null;
  let isOfVote = false;
  for (const row of grid.rowsBelow(header.row)) {
    const award = grid.said(row, columns.award);
    // An award is often written once over all its names.
    if (award !== '' && !isDitto(award)) isOfVote = keys.has(voteKey(award));
    const code = codeIn(grid, row, columns.code);
    const id = nominable.codes.get(codeKey(code));
    if (!isOfVote || isExample(code) || id === undefined) continue;
    form ??= FORMS.get(wordKey(grid.said(row, columns.form))) ?? null;
    if (rows.has(id)) continue;
    const { yes, no, blank } = columns;
    rows.set(id, { id, row, yes: count(row, yes), no: count(row, no), blank: count(row, blank) });
  }
  return { rows: [...rows.values()], form };
}

/** The rows below all that names an award that hold nothing, as many as are asked for. */
function freeRows({ tab, grid, header }: TotalsTab, count: number): readonly number[] {
  const told = Object.values(header.columns);
  const isFree = (row: number): boolean =>
    told.every((column) => grid.value(row, column) === null && !isMerged(tab, row, column));
  let last = header.row;
  for (const row of grid.rowsBelow(last)) if (grid.value(row, header.columns.award) !== null) last = row;
  const rows: number[] = [];
  for (let row = last + 1; rows.length < count; row += 1) if (isFree(row)) rows.push(row);
  return rows;
}

/**
 * The cells that put the totals of a vote into its tab: each name in its row, or in a new one below. A column that the tab has not got is added
 * behind the others where there is something to put into it.
 */
export function totalsChanges(
  totals: TotalsTab,
  names: readonly [string, ...string[]],
  nominable: Nominable,
  { form, rows }: CountedTotals,
): readonly CellChange[] {
  const { tab, grid, header } = totals;
  const there = new Map(recordedVote(totals, names, nominable).rows.map(({ id, row }) => [id, row]));
  const fresh = rows.map(({ id }) => id).filter((id) => !there.has(id));
  const free = freeRows(totals, fresh.length);
  const rowsById = new Map([...there, ...fresh.map((id, index) => [id, itemAt(free, index)] as const)]);
  const sheet = tab.name;
  let added = grid.columnCount;
  const optional = (kind: 'blank' | 'form', isNeeded: boolean) => {
    const column = header.columns[kind];
    if (column !== undefined || !isNeeded) return { column, head: [] };
    added += 1;
    const head: CellChange = {
      sheet,
      row: header.row,
      column: added - 1,
      value: canonical(words.totalsColumns, kind),
    };
    return { column: added - 1, head: [head] };
  };
  const blanks = optional(
    'blank',
    rows.some(({ blank }) => blank > 0),
  );
  const forms = optional('form', form === 'hands');
  const { award, code, yes: yesColumn, no: noColumn } = header.columns;
  return [
    ...blanks.head,
    ...forms.head,
    ...rows.flatMap(({ id, yes, no, blank }) => {
      const row = valueAt(rowsById, id);
      const at = (column: number | undefined, value: string | number): readonly CellChange[] =>
        column === undefined ? [] : [{ sheet, row, column, value }];
      return [
        ...(!there.has(id) ? [...at(award, names[0]), ...at(code, id)] : []),
        ...at(yesColumn, yes),
        ...at(noColumn, no),
        ...at(blanks.column, blank),
        ...at(forms.column, canonical(VALUE_WORDS.voteForm, form)),
      ];
    }),
  ];
}

const COLUMNS: readonly TotalsColumn[] = ['award', 'code', 'yes', 'no', 'blank', 'form'];
const WIDTHS = [28, 12, 12, 16, 16, 16];

/** A new tab of totals with one vote in it, which becomes the user's own. */
export function totalsTabPlan(name: string, award: string, { form, rows }: CountedTotals): TabPlan {
  const draft = newDraft(WIDTHS);
  draft.addMerged(textCell(templateTexts.totals.title, LOOKS.title));
  draft.add([]);
  draft.add(COLUMNS.map((column) => textCell(canonical(words.totalsColumns, column), LOOKS.header)));
  for (const { id, yes, no, blank } of rows) {
    draft.add([
      textCell(award, LOOKS.text),
      textCell(id, LOOKS.text),
      ...[yes, no, blank].map((count) => numberCell(count, LOOKS.number)),
      textCell(canonical(VALUE_WORDS.voteForm, form), LOOKS.text),
    ]);
  }
  return draft.finish({ key: 'totals', name, page: resultPage('landscape'), tabColor: TAB_COLORS.papers });
}
