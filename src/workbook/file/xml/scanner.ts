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

/** A reader of XML that comes in pieces, and that can be told to go on elsewhere. */
export interface XmlScanner {
  /** The next token, `null` at the end. Its offsets are those within the piece at hand. */
  readonly next: () => XmlToken | null;
  /** The piece at hand: what has not been read of earlier ones, and what came last. */
  readonly piece: () => string;
  /** Where in that piece the next token begins. */
  readonly place: () => number;
  /** Goes on at a place of that piece; what lies before it must be whole elements. */
  readonly goTo: (place: number) => void;
}

/**
 * Reads an XML text token by token; each call gives the next one, `null` at the end. Comments and processing instructions are
 * passed over. What it gives is well nested, and its entities are resolved. There is no way to define entities, so a short text
 * cannot swell.
 */
export function scanXml(xml: string): () => XmlToken | null {
  return xmlScanner([xml]).next;
}

/** The longest mark by which it is told what begins at a `<`. */
const LONGEST_MARK = '<![CDATA['.length;

/** The same for a text in pieces, wherever it is cut, and for a reader that passes over elements which it reads by itself. */
export function xmlScanner(pieces: Iterable<string>): XmlScanner {
  const source = pieces[Symbol.iterator]();
  const open: string[] = [];
  let xml = '';
  let position = 0;

  /** Takes more of the text, as much again as is held where a token is so long; `false` at the end of it. */
  function extend(): boolean {
    const held = xml.length - position;
    let more = '';
    do {
      const came = source.next();
      if (came.done === true) break;
      more += came.value;
    } while (more.length <= held);
    if (more === '') return false;
    // A text that is made of two is slower to read.
    xml = held === 0 ? more : xml.slice(position) + more;
    position = 0;
    return true;
  }

  function closeTag(start: number): XmlToken | null {
    const end = xml.indexOf('>', start) + 1;
    if (end === 0) return null;
    const tag = xml.slice(start + 2, end - 1).trim();
    if (open.pop() !== tag) throw new XmlFault(`unexpected </${tag}>`);
    position = end;
    return { kind: 'close', name: localName(tag), start, end };
  }

  function openTag(start: number): XmlToken | null {
    const end = tagEnd(xml, start);
    if (end === null) return null;
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

  function text(start: number): XmlToken | null {
    const end = xml.indexOf('<', start);
    if (end < 0) return null;
    position = end;
    return { kind: 'text', text: decodeText(xml.slice(start, end)) };
  }

  function literal(start: number): XmlToken | null {
    const end = xml.indexOf(']]>', start);
    if (end < 0) return null;
    position = end + 3;
    return { kind: 'text', text: unifyLines(xml.slice(start + LONGEST_MARK, end)) };
  }

  /** Passes over what ends with a mark; `false` where that is not there yet. */
  function passOver(mark: string, start: number): boolean {
    const end = xml.indexOf(mark, start);
    if (end >= 0) position = end + mark.length;
    return end >= 0;
  }

  /** The token that begins at a place, whole; `null` where its end is not there. */
  function tokenAt(start: number): XmlToken | null {
    if (xml.charCodeAt(start) !== LESS) return text(start);
    if (xml.charCodeAt(start + 1) === SLASH) return closeTag(start);
    if (xml.startsWith('<![CDATA[', start)) return literal(start);
    if (xml.startsWith('<!', start)) throw new XmlFault('document type');
    return openTag(start);
  }

  function next(): XmlToken | null {
    for (;;) {
      if (position >= xml.length && !extend()) {
        if (open.length > 0) throw new XmlFault(`no </${open.slice(-5).join('/')}>`);
        return null;
      }
      while (xml.length - position < LONGEST_MARK && extend());
      const start = position;
      if (xml.startsWith('<?', start)) {
        if (!passOver('?>', start) && !extend()) throw new XmlFault('no ?>');
      } else if (xml.startsWith('<!--', start)) {
        if (!passOver('-->', start) && !extend()) throw new XmlFault('no -->');
      } else {
        const token = tokenAt(start);
        if (token !== null) return token;
        if (!extend()) return lastText();
      }
    }
  }

  /** What stands behind the last tag. */
  function lastText(): XmlToken {
    if (xml.charCodeAt(position) === LESS) throw new XmlFault('tag without an end');
    const token: XmlToken = { kind: 'text', text: decodeText(xml.slice(position)) };
    position = xml.length;
    return token;
  }

  return {
    next,
    piece: () => xml,
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

/** After the `>` that ends a tag; one between quotes does not. `null` where it is not there. */
function tagEnd(xml: string, start: number): number | null {
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
      throw new XmlFault('tag without an end');
    }
  }
  return null;
}

/** Space, tab, line end, `/` or `>`. */
function isNameEnd(char: number): boolean {
  return char <= 32 || char === SLASH || char === GREATER;
}

function localName(tag: string): string {
  return tag.slice(tag.indexOf(':') + 1);
}
