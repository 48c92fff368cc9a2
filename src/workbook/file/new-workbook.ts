import { complete } from '../../domain/steps';
import { CAME_AS, OWN_NAME } from '../own-name';
import { assertPlans } from '../plan/plan-faults';
import type { SourceFormat, TabPlan } from '../port';
import { isTemplate } from '../template-plan';
import { openWorkbookFile } from './open';
import { CONTENT_TYPES } from './package/content-types';
import { type WorkbookPart, readWorkbookPart } from './reading/workbook-part';
import { draftOf } from './writing/draft';
import { newParts } from './writing/new-parts';
import { assertTemplate } from './writing/template-xml';
import { tabChanges } from './writing/tab-changes';
import { applyEdits, remove } from './xml/edit';
import { childOf } from './xml/tree';
import { pack, writeZip } from './zip/archive';

const OPEN_XML = 'http://schemas.openxmlformats.org';
const MAIN = `${OPEN_XML}/spreadsheetml/2006/main`;
const RELATIONSHIPS = `${OPEN_XML}/officeDocument/2006/relationships`;
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The name of the tab that it begins with: one that no program takes, so no tab that comes beside it bears it. */
const BEGINNING_TAB = '*';

/** The workbook that a new one begins as: one tab of ours, which goes as soon as there are others. */
const BEGINNING: Readonly<Record<string, string>> = {
  [CONTENT_TYPES]:
    `<Types xmlns="${OPEN_XML}/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override('workbook', 'sheet.main') +
    override('worksheets/sheet1', 'worksheet') +
    override('styles', 'styles') +
    '</Types>',
  '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
  'xl/workbook.xml':
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">` +
    '<bookViews><workbookView activeTab="0"/></bookViews>' +
    `<sheets><sheet name="${BEGINNING_TAB}" sheetId="1" r:id="rId1"/></sheets>` +
    `<definedNames><definedName name="${OWN_NAME}none">${BEGINNING_TAB}!$A$1</definedName></definedNames>` +
    '</workbook>',
  'xl/_rels/workbook.xml.rels': relationships([
    ['worksheet', 'worksheets/sheet1.xml'],
    ['styles', 'styles.xml'],
  ]),
  'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
  'xl/styles.xml':
    `<styleSheet xmlns="${MAIN}">` +
    '<fonts count="1"><font><sz val="12"/><name val="Times New Roman"/><family val="1"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
    '</styleSheet>',
};

function override(part: string, type: string): string {
  const contentType = `application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml`;
  return `<Override PartName="/xl/${part}.xml" ContentType="${contentType}"/>`;
}

function relationships(targets: readonly (readonly [string, string])[]): string {
  const listed = targets.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${String(index + 1)}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${OPEN_XML}/package/2006/relationships">${listed.join('')}</Relationships>`;
}

/** The bytes of the workbook that a new one begins as, with the name of the format that its cells come from. */
export function beginningOf(format: SourceFormat | null): Uint8Array {
  const encoder = new TextEncoder();
  const mark = format === null ? '' : `<definedName name="${CAME_AS}" hidden="1">"${format}"</definedName>`;
  const entries = Object.entries(BEGINNING).map(([name, xml]) =>
    pack(name, encoder.encode(DECLARATION + xml.replace('<definedNames>', `<definedNames>${mark}`))),
  );
  return writeZip(entries);
}

/** The workbook part without the names that mark tabs as ours. */
function withoutMarks({ xml, root, names }: WorkbookPart): string {
  const marks = names.filter(({ name }) => name.startsWith(OWN_NAME));
  const list = childOf(root, 'definedNames');
  // An empty list is no valid one.
  const edits =
    list !== null && marks.length === names.length ? [remove(list)] : marks.map((mark) => remove(mark.element));
  return applyEdits(xml, edits);
}

/**
 * The bytes of a new workbook that holds the planned tabs and nothing else. They are the user's own: unlike what `writeTabs` adds, they bear no
 * mark of ours, so they are read as input. The same plans give the same bytes.
 */
export async function newWorkbook(plans: readonly TabPlan[]): Promise<Uint8Array> {
  assertPlans(plans);
  plans.filter(isTemplate).forEach(assertTemplate);
  const beginning = await openWorkbookFile(beginningOf(null), '');
  if (!beginning.ok) throw new Error(beginning.error.code);
  const parts = complete(newParts(beginning.value, tabChanges(beginning.value, plans)));
  const draft = draftOf(parts);
  const workbook = readWorkbookPart(parts);
  draft.put(workbook.name, withoutMarks(workbook));
  return writeZip(draft.parts().entries);
}
