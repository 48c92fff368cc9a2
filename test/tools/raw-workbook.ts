import { pack, writeZip } from '../../src/workbook/file/zip/archive';

/** A tab of a workbook that a test writes by hand. */
export interface RawSheet {
  readonly name: string;
  /** What stands in `<worksheet>`. */
  readonly xml: string;
  readonly state?: string;
}

/** What a test writes by hand around the tabs; what is left out is as small as a workbook allows. */
export interface RawWorkbook {
  readonly sheets: readonly RawSheet[];
  /** What stands in `<sst>`; no part where it is left out. */
  readonly sharedStrings?: string;
  /** What stands in `<styleSheet>`; no part where it is left out. */
  readonly styles?: string;
  /** Before and behind `<sheets>` in the workbook part. */
  readonly before?: string;
  readonly behind?: string;
  /** Further parts, and relationships of the workbook to them by kind. */
  readonly parts?: Readonly<Record<string, string>>;
  readonly pointers?: Readonly<Record<string, string>>;
  readonly workbookType?: string;
  /** Prefix of all tags, as `x:`. */
  readonly prefix?: string;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

/** The bytes of a zip file of these parts. */
export function zipOf(parts: Readonly<Record<string, string>>): Uint8Array {
  return writeZip(Object.entries(parts).map(([name, text]) => pack(name, new TextEncoder().encode(text))));
}

/** The bytes of a workbook that is written by hand: for what no library would write, or not in that way. */
export function rawWorkbook(raw: RawWorkbook): Uint8Array {
  const pointers: (readonly [string, string])[] = [
    ...raw.sheets.map((_, index) => ['worksheet', `worksheets/sheet${String(index + 1)}.xml`] as const),
    ...(raw.sharedStrings === undefined ? [] : [['sharedStrings', 'sharedStrings.xml'] as const]),
    ...(raw.styles === undefined ? [] : [['styles', 'styles.xml'] as const]),
    ...Object.entries(raw.pointers ?? {}),
  ];
  const sheets = raw.sheets.map(({ name, state }, index) => {
    const id = String(index + 1);
    const shown = state === undefined ? '' : ` state="${state}"`;
    return `<sheet name="${name}" sheetId="${id}"${shown} r:id="rId${id}"/>`;
  });
  const prefixed = (xml: string): string =>
    raw.prefix === undefined
      ? xml
      : xml.replace(/<(\/?)(?=[a-z])/gi, `<$1${raw.prefix}`).replace(/ xmlns="/, ` xmlns:${raw.prefix.slice(0, -1)}="`);
  const part = (tag: string, xml: string): string =>
    prefixed(`<${tag} xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${xml}</${tag}>`);
  return zipOf({
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${raw.workbookType ?? SHEET_TYPE}"/>` +
      raw.sheets.map((_, index) => override(`worksheets/sheet${String(index + 1)}`, 'worksheet')).join('') +
      (raw.sharedStrings === undefined ? '' : override('sharedStrings', 'sharedStrings')) +
      (raw.styles === undefined ? '' : override('styles', 'styles')) +
      '</Types>',
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': part('workbook', `${raw.before ?? ''}<sheets>${sheets.join('')}</sheets>${raw.behind ?? ''}`),
    'xl/_rels/workbook.xml.rels': relationships(pointers),
    ...Object.fromEntries(
      raw.sheets.map(({ xml }, index) => [`xl/worksheets/sheet${String(index + 1)}.xml`, part('worksheet', xml)]),
    ),
    ...(raw.sharedStrings === undefined ? {} : { 'xl/sharedStrings.xml': part('sst', raw.sharedStrings) }),
    ...(raw.styles === undefined ? {} : { 'xl/styles.xml': part('styleSheet', raw.styles) }),
    ...raw.parts,
  });
}

function override(name: string, kind: string): string {
  return `<Override PartName="/xl/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
}

function relationships(pointers: readonly (readonly [string, string])[]): string {
  const items = pointers.map(([kind, target], index) => {
    return `<Relationship Id="rId${String(index + 1)}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`;
  });
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}
