import type { Steps } from '../../../domain/steps';
import { plannedValue } from '../../plan/planned-value';
import type { CellValue, TabPlan } from '../../port';
import { isWithoutResult } from '../../without-result';
import { isDateFormat } from '../../number-format';
import { type FileLimits, limitsOf } from '../limits';
import type { WorkbookFile } from '../open';
import { CONTENT_TYPES, contentTypeOf } from '../package/content-types';
import { hasPart, partsOf, partPiecesInSteps, readingXmlInSteps, xmlPart } from '../package/parts';
import type { Parts } from '../package/parts';
import { relationshipsOf } from '../package/relationships';
import { readFormats, stylesPart } from '../reading/formats';
import { ownTabs } from '../reading/own-tabs';
import { readSheet } from '../reading/sheet';
import { readWorkbookPart } from '../reading/workbook-part';
import type { DefinedName, WorkbookPart } from '../reading/workbook-part';
import { readZip } from '../zip/archive';
import { reachableParts } from './reachable';
import { keepsLooks } from './style-book';
import { type TabChanges, isInSight } from './tab-changes';
import { keptNames } from './workbook-xml';

/**
 * Reads the new file from its bytes, as a stranger would, and says what in it is not as it must be, or `null`: each tab of the
 * user's with all that belongs to it byte for byte, their names, their looks, and our tabs with the values of their plans. It
 * takes nothing from the writer's word.
 */
export function* differenceOf(before: WorkbookFile, changes: TabChanges, bytes: Uint8Array): Steps<string | null> {
  const parts = partsOf(readZip(bytes));
  const workbook = readWorkbookPart(parts);
  const styles = stylesPart(parts, workbook);
  return (
    tabDifference(before, changes, parts, workbook) ??
    nameDifference(before.workbook, workbook, changes) ??
    (before.styles !== null && (styles === null || !keepsLooks(before.styles, styles)) ? 'styles' : null) ??
    (yield* ownDifference(parts, workbook, changes, readFormats(styles?.root ?? null), limitsOf(bytes.length)))
  );
}

function tabDifference(
  before: WorkbookFile,
  { final }: TabChanges,
  parts: Parts,
  workbook: WorkbookPart,
): string | null {
  if (workbook.sheets.length !== final.length) return 'tabs';
  const contentTypes = xmlPart(parts, CONTENT_TYPES).root;
  const shared = ['sharedStrings', 'theme'].flatMap((kind) => partOfKind(before.workbook, kind));
  for (const [index, tab] of final.entries()) {
    const { there, plan } = tab;
    const now = workbook.sheets[index];
    const visibility = there?.visibility ?? (isInSight(tab) ? 'visible' : 'hidden');
    if (now?.name !== (plan ?? there)?.name || now?.visibility !== visibility) return 'tabs';
    if (there === null || plan !== null) continue;
    if (now.part !== there.part) return there.name;
    for (const part of [...reachableParts(before.parts, there.part), ...shared]) {
      if (!isSamePart(before.parts, parts, part)) return `${there.name}: ${part}`;
      if (contentTypeOf(before.contentTypes.root, part) !== contentTypeOf(contentTypes, part))
        return `${there.name}: ${part}`;
    }
  }
  return null;
}

function partOfKind({ relationships }: WorkbookPart, kind: string): readonly string[] {
  return relationships.flatMap((one) => (one.kind === kind && one.part !== null ? [one.part.toLowerCase()] : []));
}

function isSamePart(before: Parts, after: Parts, name: string): boolean {
  const earlier = before.byName.get(name);
  const later = after.byName.get(name);
  if (earlier === undefined || later === undefined) return earlier === later;
  const { length } = earlier.packed;
  if (length !== later.packed.length || earlier.method !== later.method) return false;
  let at = 0;
  while (at < length && earlier.packed[at] === later.packed[at]) at += 1;
  return at === length;
}

/** The user's names must point where they did, each from the tab that it belongs to. */
function nameDifference(before: WorkbookPart, after: WorkbookPart, changes: TabChanges): string | null {
  const told = ({ sheets }: WorkbookPart, { name, scope, refersTo }: DefinedName): string =>
    JSON.stringify([name, scope === null ? null : (renamed(changes, sheets[scope]?.name) ?? null), refersTo]);
  const later = new Set(after.names.map((name) => told(after, name)));
  return keptNames(before, changes).find((name) => !later.has(told(before, name)))?.name ?? null;
}

function renamed({ final }: TabChanges, name: string | undefined): string | undefined {
  return final.find(({ there }) => there?.name === name)?.plan?.name ?? name;
}

/** Our tabs must be known as ours, and hold what was planned. */
function* ownDifference(
  parts: Parts,
  workbook: WorkbookPart,
  { final }: TabChanges,
  formats: readonly (string | null)[],
  limits: FileLimits,
): Steps<string | null> {
  const keys = ownTabs(workbook.sheets, workbook.names);
  const { is1904 } = workbook;
  // Only days of the other system need formats to be told apart.
  const context = {
    sharedStrings: [],
    fonts: [],
    formats: is1904 ? formats : [],
    is1904,
    count: { cells: 0, places: 0, merged: 0, looks: 0 },
    limits,
  };
  for (const [index, { plan }] of final.entries()) {
    if (keys.get(index) !== plan?.key) return `tab ${String(index)}`;
    const part = workbook.sheets[index]?.part;
    if (plan === null || part === undefined) continue;
    yield { doing: 'checking', done: index, of: final.length };
    const pieces = yield* partPiecesInSteps(parts, part);
    const { values } = yield* readingXmlInSteps(part, readSheet(pieces, part, context));
    if (!(yield* holdsPlan(values, plan, is1904))) return plan.name;
    if (chartCount(parts, part) !== (plan.charts ?? []).length) return `${plan.name}: charts`;
  }
  return null;
}

/** How many charts a tab shows: parts that its drawing leads to, and that are there. */
function chartCount(parts: Parts, sheet: string): number {
  const charts = relationshipsOf(parts, sheet)
    .filter(({ kind }) => kind === 'drawing')
    .flatMap(({ part }) => (part === null ? [] : relationshipsOf(parts, part)))
    .filter(({ kind, part }) => kind === 'chart' && part !== null && hasPart(parts, part));
  return charts.length;
}

/** Whether cells hold what a plan has for them, with a step after each row; days in the 1904 system aside. */
export function* holdsPlan(values: readonly (readonly CellValue[])[], plan: TabPlan, is1904: boolean): Steps<boolean> {
  for (const [row, { cells }] of plan.rows.entries()) {
    const isSame = cells.every((cell, column) => {
      // Days were moved to the other system and back, which may cost a fraction its last bits.
      if (is1904 && isDateFormat(cell?.format ?? null)) return true;
      const content = cell?.content ?? null;
      const value = values[row]?.[column] ?? null;
      if (content?.kind === 'formula' && content.isOpen === true) return isWithoutResult(value);
      return value === plannedValue(content);
    });
    if (!isSame) return false;
    yield null;
  }
  return true;
}
