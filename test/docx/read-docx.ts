import { strFromU8, unzipSync } from 'fflate';
import { type XmlElement, childOf, parseXml } from '../../src/workbook/file/xml/tree';

/** The parts of a .docx by name; those of XML are read. */
export interface ReadDocx {
  readonly names: readonly string[];
  readonly text: (part: string) => string;
  readonly part: (part: string) => XmlElement;
}

/** Takes a .docx apart. */
export function readDocx(bytes: Uint8Array): ReadDocx {
  const parts = unzipSync(bytes);
  const text = (name: string): string => {
    const part = parts[name];
    if (part === undefined) throw new Error(`no part ${name}`);
    return strFromU8(part);
  };
  return { names: Object.keys(parts), text, part: (name) => parseXml(text(name)) };
}

/** An element and all under it, in the order of the text. */
export function everyIn(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(everyIn)];
}

/** All elements of a name under one. */
export function allOf(element: XmlElement, name: string): readonly XmlElement[] {
  return everyIn(element).filter((one) => one.name === name);
}

/** The value of an attribute `w:NAME`; it must be there. */
export function w(element: XmlElement | null, name = 'val'): string {
  const value = element?.attributes.get(`w:${name}`)?.value;
  if (value === undefined) throw new Error(`no w:${name} at ${element?.tag ?? 'nothing'}`);
  return value;
}

/** The element at the end of a path of names. */
export function at(element: XmlElement, ...path: readonly string[]): XmlElement {
  return path.reduce((one, name) => {
    const child = childOf(one, name);
    if (child === null) throw new Error(`no ${name} in ${one.tag}`);
    return child;
  }, element);
}

/** What a paragraph says; a line break is one. */
export function paragraphText(paragraph: XmlElement): string {
  return everyIn(paragraph)
    .map(({ name, text }) => (name === 'br' ? '\n' : name === 't' ? text : ''))
    .join('');
}

/** The texts of all paragraphs that say something, tables with them, in the order in which they stand. */
export function textsOf(docx: ReadDocx): readonly string[] {
  return allOf(docx.part('word/document.xml'), 'p')
    .map(paragraphText)
    .filter((text) => text !== '');
}

/** The style with an id. */
export function styleOf(docx: ReadDocx, id: string): XmlElement {
  const style = allOf(docx.part('word/styles.xml'), 'style').find((one) => w(one, 'styleId') === id);
  if (style === undefined) throw new Error(`no style ${id}`);
  return style;
}
