import type { WorkbookPart } from '../reading/workbook-part';
import { prefixOf } from '../xml/tree';

/** The addresses that a workbook names its XML and its relationships by; there are two families (ECMA-376, strict and not). */
export interface Dialect {
  readonly main: string;
  /** Without the last word, with the slash before it. */
  readonly relationships: string;
  /** The same of drawings and charts. */
  readonly drawing: string;
}

const TRANSITIONAL: Dialect = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/',
};
const STRICT: Dialect = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships/',
  drawing: 'http://purl.oclc.org/ooxml/drawingml/',
};

/** The family that a workbook is written in. */
export function dialectOf(workbook: WorkbookPart): Dialect {
  const prefix = prefixOf(workbook.root);
  const own = workbook.root.attributes.get(prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`)?.value;
  return own === STRICT.main ? STRICT : TRANSITIONAL;
}

/** The address of the relationships' own XML, in both families. */
export const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Gives all tags of an XML piece a prefix (`x:`); nothing for none. */
export function withPrefix(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
}
