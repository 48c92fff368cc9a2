import type { WorkbookFile } from '../open';
import { partText } from '../package/parts';
import { escapeText } from '../xml/escape';
import { reachableParts } from './reachable';
import { pointerTo } from './references';
import { isInSight, vanishingNames } from './tab-changes';
import type { TabChanges } from './tab-changes';
import { keptNames } from './workbook-xml';

/**
 * Why writing would harm what is the user's, or `null`. Everything else is kept by leaving its bytes alone; these are the things
 * that are spoilt by what happens beside them.
 */
export function unkeepable(file: WorkbookFile, changes: TabChanges): string | null {
  const { parts, workbook } = file;
  // A signature covers the whole file: any change makes it void.
  if (parts.entries.some((entry) => entry.name.toLowerCase().startsWith('_xmlsignatures/'))) return 'digital-signature';
  // A log of who changed what, by the numbers of the tabs.
  if (workbook.relationships.some(({ kind }) => kind === 'revisionHeaders')) return 'shared-workbook';
  if (!changes.final.some(isInSight)) return 'no-visible-tab';
  return lostPointer(file, changes);
}

/** Something of the user's that points to a tab that goes, or gets another name: Excel would call such a file damaged. */
function lostPointer({ parts, workbook, ownKeys }: WorkbookFile, changes: TabChanges): string | null {
  // What our tabs hold goes with them, their charts among it.
  const held = (isOwn: boolean): ReadonlySet<string> =>
    new Set(
      workbook.sheets.flatMap(({ part }, index) =>
        ownKeys.has(index) === isOwn ? [...reachableParts(parts, part)] : [],
      ),
    );
  const kept = held(false);
  const own = new Set([...held(true)].filter((part) => !kept.has(part)));
  const users = parts.entries
    .map((entry) => entry.name)
    .filter((name) => /\/(worksheets|charts|drawings|pivotCache|tables)\/[^/]+\.xml$/i.test(name))
    .filter((name) => !own.has(name.toLowerCase()));
  for (const tab of vanishingNames(changes)) {
    const pointsThere = pointerTo(tab);
    const name = keptNames(workbook, changes).find(({ refersTo }) => pointsThere(escapeText(refersTo)));
    const part = name?.name ?? users.find((user) => pointsThere(partText(parts, user)));
    if (part !== undefined) return `${part} -> ${tab}`;
  }
  return null;
}
