import { type CellRef, cellRef } from '../domain/cell';
import { itemAt } from '../domain/checked';
import { decimalText } from '../i18n/numbers';
import type { Texts } from '../i18n/texts';
import { type ChosenRepair, type RepairLine, plannedRepairs } from '../sheets/repairs/log';
import type { CellRepair, Repair, RepairKind } from '../sheets/repairs/repair';
import type { CellValue } from '../workbook/port';

/** A cell before and after, in words. */
export interface ShownChange {
  readonly at: CellRef;
  readonly change: string;
}

/** What a repair would do: where, and each way that there is, in a line and cell by cell. */
export interface RepairPreview {
  readonly at: CellRef;
  readonly options: readonly { readonly summary: string; readonly cells: readonly ShownChange[] }[];
}

/** A text in which needless and hard spaces and signs without width can be seen. */
function withSpacesSeen(text: string): string {
  const seen = text.replace(/^[^\S\n]+|[^\S\n]+$|[^\S\n]{2,}|[^\S\n ]/gmu, (spaces) => '·'.repeat(spaces.length));
  return seen.replace(/\p{Cf}/gu, '¦');
}

/** A value as it is shown: texts in quotation marks, as `9` and `“9”` are two things to Excel. `shown` is what the cell shows. */
function valueText(texts: Texts, kind: RepairKind, value: CellValue, shown: string): string {
  const { repairs: words } = texts;
  if (value === null || value === '') return words.empty;
  if (typeof value === 'string') return words.text(kind === 'spaces' ? withSpacesSeen(value) : value);
  return decimalText(texts.language, shown);
}

function changeOf(
  texts: Texts,
  kind: RepairKind,
  { sheet, row, column, before, shown, after }: CellRepair,
): ShownChange {
  const change = texts.repairs.change(
    valueText(texts, kind, before, shown),
    valueText(texts, kind, after, String(after)),
  );
  return { at: cellRef(sheet, row, column), change };
}

/** The cells that an option changes, where they will stand: people who are added to the roster move up by those who are not. */
function cellsOf(
  offered: readonly Repair[],
  chosen: readonly ChosenRepair[],
  { repair, option }: ChosenRepair,
): readonly CellRepair[] {
  const cells = itemAt(repair.options, option);
  if (repair.kind !== 'missing-person') return cells;
  const others = chosen.filter((one) => one.repair.kind === repair.kind && one.repair !== repair);
  const planned = plannedRepairs(offered, [...others, { repair, option }]).map(({ cell }) => cell);
  return planned.slice(planned.length - cells.length);
}

/** What an option does in a line: the change of its cell, or what its cells have in common; of somebody new, what will stand there. */
function summaryOf(texts: Texts, { kind }: Repair, cells: readonly ShownChange[], after: string): string {
  const { repairs: words } = texts;
  const changes = [...new Set(cells.map(({ change }) => change))].join('; ');
  if (kind === 'missing-person') return after;
  if (cells.length > 1) return words.together(changes, decimalText(texts.language, String(cells.length)));
  // The name or the code: the choice is between two cells.
  return kind === 'person-name' ? words.changeAt(itemAt(cells, 0).at.cell, changes) : changes;
}

/** A repair of those that are offered as somebody looks at it, where `chosen` is chosen. */
export function previewOf(
  texts: Texts,
  offered: readonly Repair[],
  chosen: readonly ChosenRepair[],
  repair: Repair,
): RepairPreview {
  const options = repair.options.map((_cells, option) => {
    const raw = cellsOf(offered, chosen, { repair, option });
    const cells = raw.map((cell) => changeOf(texts, repair.kind, cell));
    const after = raw.map((cell) => valueText(texts, repair.kind, cell.after, String(cell.after))).join(', ');
    return { summary: summaryOf(texts, repair, cells, after), cells };
  });
  const { at } = repair.kind === 'missing-person' ? itemAt(itemAt(options, 0).cells, 0) : repair;
  return { at, options };
}

/** A repaired cell as it was noted. */
export function notedChange(texts: Texts, { kind, sheet, cell, before, after }: RepairLine): ShownChange {
  const change = texts.repairs.change(
    valueText(texts, kind, before, String(before)),
    valueText(texts, kind, after, String(after)),
  );
  return { at: { sheet, cell }, change };
}

/** Repairs by what they do, in the order in which they are offered. */
export function repairsByKind(offered: readonly Repair[]): ReadonlyMap<RepairKind, readonly Repair[]> {
  const kinds = new Map<RepairKind, Repair[]>();
  for (const repair of offered) {
    const known = kinds.get(repair.kind);
    if (known === undefined) kinds.set(repair.kind, [repair]);
    else known.push(repair);
  }
  return kinds;
}
