import { readAttributes, scanXml, XmlFault } from './scanner';
import type { XmlAttribute } from './scanner';

/** An element, with where it stands in its text: so that a part of the text can be changed and the rest stay as it is. */
export interface XmlElement {
  /** Without prefix. */
  readonly name: string;
  /** With prefix, as written. */
  readonly tag: string;
  /** By their names as written; offsets are counted from `attributesStart`. */
  readonly attributes: ReadonlyMap<string, XmlAttribute>;
  readonly attributesStart: number;
  readonly children: readonly XmlElement[];
  /** The element's own text, without that of its children. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What stands between the tags; both are the place before `/>` in an element without content. */
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly isEmptyTag: boolean;
}

interface Growing {
  readonly name: string;
  readonly tag: string;
  readonly attributes: string;
  readonly children: XmlElement[];
  text: string;
  readonly start: number;
  readonly innerStart: number;
}

/** The root element of a (small) XML text. Throws `XmlFault`. */
export function parseXml(xml: string): XmlElement {
  const next = scanXml(xml);
  const path: Growing[] = [];
  const roots: XmlElement[] = [];

  function finish(element: XmlElement): void {
    (path.at(-1)?.children ?? roots).push(element);
  }

  for (let token = next(); token !== null; token = next()) {
    if (token.kind === 'text') {
      const parent = path.at(-1);
      if (parent !== undefined) parent.text += token.text;
    } else if (token.kind === 'close') {
      const grown = path.pop();
      if (grown === undefined) throw new XmlFault('unexpected close');
      finish(finished(grown, token.start, token.end, false));
    } else {
      const { name, tag, attributes, start, end, isEmpty } = token;
      const growing: Growing = { name, tag, attributes, children: [], text: '', start, innerStart: end };
      if (isEmpty) finish(finished(growing, end, end, true));
      else path.push(growing);
    }
  }
  const [root] = roots;
  if (root === undefined || roots.length > 1) throw new XmlFault(`${String(roots.length)} roots`);
  return root;
}

function finished(grown: Growing, innerEnd: number, end: number, isEmptyTag: boolean): XmlElement {
  const { name, tag, children, text, start, innerStart } = grown;
  const attributesStart = start + 1 + tag.length;
  const attributes = readAttributes(grown.attributes);
  return { name, tag, attributes, attributesStart, children, text, start, end, innerStart, innerEnd, isEmptyTag };
}

/** The first child of a name (without prefix). */
export function childOf(element: XmlElement, name: string): XmlElement | null {
  return element.children.find((child) => child.name === name) ?? null;
}

/** The children of a name (without prefix). */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** The value of an attribute without a prefix. */
export function attributeOf(element: XmlElement, name: string): string | null {
  return element.attributes.get(name)?.value ?? null;
}

/** The value of the first attribute with a prefix and this name, as `r:id`; the prefix may be any. */
export function prefixedAttributeOf(element: XmlElement, name: string): string | null {
  for (const [written, attribute] of element.attributes) {
    if (written.endsWith(`:${name}`) && !written.startsWith('xmlns:')) return attribute.value;
  }
  return null;
}

/** Whether an attribute says yes: `1`, `true` or `on`. */
export function isOn(value: string | null | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

/** The prefix with its colon that an element's tag bears, or nothing: what is put beside it must bear it, too. */
export function prefixOf(element: XmlElement): string {
  return element.tag.slice(0, element.tag.indexOf(':') + 1);
}
