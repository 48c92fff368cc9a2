import type { TabPlan } from '../../port';
import type { WorkbookFile } from '../open';
import { partText, readingXml } from '../package/parts';
import { codeNameOf } from '../reading/sheet';
import type { TabChanges } from './tab-changes';

/** A tab of ours on its way into the file: the plan, and under which numbers and names it is kept. */
export interface OwnTab {
  readonly plan: TabPlan;
  readonly isNew: boolean;
  readonly part: string;
  readonly sheetId: number;
  readonly relationshipId: string;
  /** The name by which macros know it; a tab that is there keeps it. */
  readonly codeName: string | null;
}

/** Our tabs in the order of the workbook. One that is there keeps its part and numbers; a new one gets the next that are free. */
export function ownTabsOf(
  { parts, workbook }: WorkbookFile,
  changes: TabChanges,
  freeName: FreeName,
): readonly OwnTab[] {
  let sheetId = Math.max(0, ...workbook.sheets.map((sheet) => sheet.sheetId));
  const nextId = freeRelationshipId(workbook.relationships.map(({ id }) => id));
  return changes.final.flatMap(({ there, plan }): OwnTab[] => {
    if (plan === null) return [];
    if (there !== null) {
      const xml = partText(parts, there.part);
      const codeName = readingXml(there.part, () => codeNameOf(xml));
      const { part, relationship } = there;
      return [{ plan, isNew: false, part, sheetId: there.sheetId, relationshipId: relationship.id, codeName }];
    }
    sheetId += 1;
    const part = freeName(`${folderOf(workbook.name)}worksheets/sheet`, '.xml');
    return [{ plan, isNew: true, part, sheetId, relationshipId: nextId(), codeName: null }];
  });
}

/** Gives ids that are not among those there, each only once. */
export function freeRelationshipId(there: readonly string[]): () => string {
  let last = Math.max(0, ...there.map((id) => Number(/^rId(\d{1,9})$/.exec(id)?.[1] ?? 0)));
  return () => {
    last += 1;
    return `rId${String(last)}`;
  };
}

/** Gives the first name `PREFIX1SUFFIX`, `PREFIX2SUFFIX`, … that is free, each only once. */
export type FreeName = (prefix: string, suffix: string) => string;

/** Free names beside those (in lower case) that are taken. */
export function freeNames(taken: Iterable<string>): FreeName {
  const all = new Set(taken);
  return (prefix, suffix) => {
    let number = 1;
    while (all.has(`${prefix}${String(number)}${suffix}`.toLowerCase())) number += 1;
    const name = `${prefix}${String(number)}${suffix}`;
    all.add(name.toLowerCase());
    return name;
  };
}

/** The folder of a part, with its slash. */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}
