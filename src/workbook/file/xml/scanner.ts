/** What stands at a place of an XML text. Names are without prefix; offsets are those of the whole token. */
export type XmlToken =
  | {
      readonly kind: 'open';
      readonly name: string;
      /** As written, with its prefix. */
      readonly tag: string;
      /** What stands between the tag's name and its end, as written. */
      readonly attributes: string;
      /** `<a/>`; no `close` follows. */
      readonly isEmpty: boolean;
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: 'close'; readonly name: string; readonly start: number; readonly end: number }
  | { readonly kind: 'text'; readonly text: string };

/** Thrown at a text that is no well-formed XML, or one with a document type (which workbooks never have). */
export class XmlFault extends Error {}

/** A reader of XML that can be told to go on elsewhere. */
export interface XmlScanner {
  /** The next token, `null` at the end. */
  readonly next: () => XmlToken | null;
  /** Where the next token begins. */
  readonly place: () => number;
  /** Goes on at a place; what lies before it must be whole elements. */
  readonly goTo: (place: number) => void;
}

/**
 * Reads an XML text token by token; each call gives the next one, `null` at the end. Comments and processing instructions are
 * passed over. What it gives is well nested, and its entities are resolved. There is no way to define entities, so a short text
 * cannot swell.
 */
export function scanXml(xml: string): () => XmlToken | null {
  return xmlScanner(xml).next;
}

/** The same, for a reader that passes over elements which it reads by itself. */
export function xmlScanner(xml: string): XmlScanner {
  const open: string[] = [];
  let position = 0;

  function find(mark: string, from: number): number {
    const at = xml.indexOf(mark, from);
    if (at < 0) throw new XmlFault(`no ${mark}`);
    return at;
  }

  function closeTag(start: number): XmlToken {
    const end = find('>', start) + 1;
    const tag = xml.slice(start + 2, end - 1).trim();
    if (open.pop() !== tag) throw new XmlFault(`unexpected </${tag}>`);
    position = end;
    return { kind: 'close', name: localName(tag), start, end };
  }

  function openTag(start: number): XmlToken {
    const end = tagEnd(xml, start);
    const isEmpty = xml.charCodeAt(end - 2) === SLASH;
    let nameEnd = start + 1;
    while (nameEnd < end && !isNameEnd(xml.charCodeAt(nameEnd))) nameEnd += 1;
    const tag = xml.slice(start + 1, nameEnd);
    if (tag === '') throw new XmlFault('tag without a name');
    if (!isEmpty) open.push(tag);
    position = end;
    const attributes = xml.slice(nameEnd, isEmpty ? end - 2 : end - 1);
    return { kind: 'open', name: localName(tag), tag, attributes, isEmpty, start, end };
  }

  function next(): XmlToken | null {
    for (;;) {
      if (position >= xml.length) {
        if (open.length > 0) throw new XmlFault(`no </${open.slice(-5).join('/')}>`);
        return null;
      }
      const start = position;
      if (xml.charCodeAt(start) !== LESS) {
        const end = xml.indexOf('<', start);
        position = end < 0 ? xml.length : end;
        return { kind: 'text', text: decodeText(xml.slice(start, position)) };
      }
      if (xml.charCodeAt(start + 1) === SLASH) return closeTag(start);
      if (xml.startsWith('<?', start)) {
        position = find('?>', start) + 2;
      } else if (xml.startsWith('<!--', start)) {
        position = find('-->', start) + 3;
      } else if (xml.startsWith('<![CDATA[', start)) {
        position = find(']]>', start) + 3;
        return { kind: 'text', text: unifyLines(xml.slice(start + 9, position - 3)) };
      } else if (xml.startsWith('<!', start)) {
        throw new XmlFault('document type');
      } else {
        return openTag(start);
      }
    }
  }

  return {
    next,
    place: () => position,
    goTo(place) {
      position = place;
    },
  };
}

/** An attribute and where its value stands between its quotes. */
export interface XmlAttribute {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** The attributes of a tag, by their names as written; offsets are counted from the beginning of `attributes`. */
export function readAttributes(attributes: string): ReadonlyMap<string, XmlAttribute> {
  const found = new Map<string, XmlAttribute>();
  let at = skipSpace(attributes, 0);
  while (at < attributes.length) {
    const equals = attributes.indexOf('=', at);
    if (equals < 0) throw new XmlFault('attribute without a value');
    const open = skipSpace(attributes, equals + 1);
    const quote = attributes.charAt(open);
    const end = quote === '"' || quote === "'" ? attributes.indexOf(quote, open + 1) : -1;
    if (end < 0) throw new XmlFault('attribute without quotes');
    const value = decodeText(attributes.slice(open + 1, end));
    found.set(attributes.slice(at, equals).trimEnd(), { value, start: open + 1, end });
    at = skipSpace(attributes, end + 1);
  }
  return found;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 32) at += 1;
  return at;
}

/** Text as XML has it: entities and line ends resolved. */
export function decodeText(raw: string): string {
  const text = unifyLines(raw);
  if (!text.includes('&')) return text;
  return text.replace(/&([^;]*);?/g, (_, name: string) => decodeEntity(name));
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

const LESS = 60;
const GREATER = 62;
const SLASH = 47;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;

function decodeEntity(name: string): string {
  const known = ENTITIES.get(name);
  if (known !== undefined) return known;
  const code = /^#x[0-9a-f]{1,6}$/i.test(name)
    ? Number.parseInt(name.slice(2), 16)
    : /^#\d{1,7}$/.test(name)
      ? Number(name.slice(1))
      : -1;
  if (code < 0 || code > 0x10ffff) throw new XmlFault(`entity ${name}`);
  return String.fromCodePoint(code);
}

function unifyLines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** After the `>` that ends a tag; one between quotes does not. */
function tagEnd(xml: string, start: number): number {
  let quote = 0;
  for (let at = start + 1; at < xml.length; at += 1) {
    const char = xml.charCodeAt(at);
    if (quote !== 0) {
      if (char === quote) quote = 0;
    } else if (char === GREATER) {
      return at + 1;
    } else if (char === DOUBLE_QUOTE || char === SINGLE_QUOTE) {
      quote = char;
    } else if (char === LESS) {
      break;
    }
  }
  throw new XmlFault('tag without an end');
}

/** Space, tab, line end, `/` or `>`. */
function isNameEnd(char: number): boolean {
  return char <= 32 || char === SLASH || char === GREATER;
}

function localName(tag: string): string {
  return tag.slice(tag.indexOf(':') + 1);
}
