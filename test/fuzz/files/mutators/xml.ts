import type { Chance } from '../../../support/generated-round/chance';
import { NASTY_NUMBERS, NASTY_TEXTS } from '../nasty';

/** Makes another text of the text of a part; the chance alone decides which. */
export type TextMutator = (xml: string, chance: Chance) => string;

/** One of the matches of a pattern, replaced; the text as it is where there is none. */
export function replaceOne(
  text: string,
  pattern: RegExp,
  chance: Chance,
  change: (match: string, ...groups: readonly string[]) => string,
): string {
  const matches = [...text.matchAll(pattern)];
  if (matches.length === 0) return text;
  const match = chance.pick(matches);
  const [whole, ...groups] = match;
  return text.slice(0, match.index) + change(whole, ...groups) + text.slice(match.index + whole.length);
}

/** Text as an XML file holds it. */
export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

const TAG = /<[^<>]*>/g;
const ELEMENT = /<([\w:]+)(?:\s[^<>]*)?(?:\/>|>[^<>]*<\/\1>)/g;
const ATTRIBUTE = /\s([\w:]+)="([^"]*)"/g;
const INNER = />([^<>]+)</g;

/** Damage of any XML part. */
export const XML_MUTATORS: Readonly<Record<string, TextMutator>> = {
  'tag lost': (xml, chance) => replaceOne(xml, TAG, chance, () => ''),
  'tag twice': (xml, chance) => replaceOne(xml, TAG, chance, (tag) => tag + tag),
  'element lost': (xml, chance) => replaceOne(xml, ELEMENT, chance, () => ''),
  'element many times': (xml, chance) =>
    replaceOne(xml, ELEMENT, chance, (element) => element.repeat(2 + chance.below(300))),
  'element within itself': (xml, chance) =>
    replaceOne(xml, ELEMENT, chance, (element, tag) => `<${tag}>${element}</${tag}>`),
  'attribute lost': (xml, chance) => replaceOne(xml, ATTRIBUTE, chance, () => ''),
  'attribute of another name': (xml, chance) =>
    replaceOne(
      xml,
      ATTRIBUTE,
      chance,
      (_, _name, value) => ` ${chance.pick(['r', 't', 's', 'id', 'x:y', '__proto__'])}="${value}"`,
    ),
  'attribute twice': (xml, chance) => replaceOne(xml, ATTRIBUTE, chance, (whole) => whole + whole),
  'number in an attribute': (xml, chance) =>
    replaceOne(xml, ATTRIBUTE, chance, (_, name) => ` ${name}="${chance.pick(NASTY_NUMBERS)}"`),
  'text in an attribute': (xml, chance) =>
    replaceOne(xml, ATTRIBUTE, chance, (_, name) => ` ${name}="${escaped(chance.pick(NASTY_TEXTS))}"`),
  'number in a text': (xml, chance) => replaceOne(xml, INNER, chance, () => `>${chance.pick(NASTY_NUMBERS)}<`),
  'text in a text': (xml, chance) => replaceOne(xml, INNER, chance, () => `>${escaped(chance.pick(NASTY_TEXTS))}<`),
  'raw text in a text': (xml, chance) => replaceOne(xml, INNER, chance, () => `>${chance.pick(NASTY_TEXTS)}<`),
  'cut off': (xml, chance) => xml.slice(0, chance.below(xml.length + 1)),
  'a stretch lost': (xml, chance) => {
    const from = chance.below(xml.length + 1);
    return xml.slice(0, from) + xml.slice(from + 1 + chance.below(200));
  },
  'entities that swell': (xml) =>
    xml.replace(
      /(\?>)?\s*</,
      '$1<!DOCTYPE a [<!ENTITY b "&c;&c;&c;&c;"><!ENTITY c "&d;&d;&d;&d;"><!ENTITY d SYSTEM "file:///etc/passwd">]><',
    ),
  'an entity of its own': (xml, chance) => replaceOne(xml, INNER, chance, () => '>&b;<'),
  'a character by number': (xml, chance) =>
    replaceOne(
      xml,
      INNER,
      chance,
      () => `>&#${chance.pick(['0', 'x0', 'xD800', 'x10FFFF', 'x110000', '9', 'xFFFE', ''])};<`,
    ),
  'nested deeply': (xml, chance) => {
    const depth = 1 + chance.below(30_000);
    return replaceOne(xml, ELEMENT, chance, (element) => '<a>'.repeat(depth) + element + '</a>'.repeat(depth));
  },
  'sections and comments': (xml, chance) =>
    replaceOne(xml, INNER, chance, (_, text) => `><!-- x --><![CDATA[${text}]]><?y z?><`),
  'two roots': (xml) => xml + xml.replace(/^<\?[^>]*\?>/, ''),
  'a prefix on all tags': (xml) => xml.replace(/<(\/?)([a-zA-Z])/g, '<$1q:$2'),
  'other quotes': (xml) => xml.replace(/"/g, "'"),
  'spaces of all kinds': (xml, chance) => replaceOne(xml, TAG, chance, (tag) => `\u00a0\r\n\t ${tag}\u2028`),
  empty: () => '',
};
