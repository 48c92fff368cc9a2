/** What is wrong with a council's own file is told in a sentence of ours: never in the words of the library that found it, nor by the names of its types. */
import { readFileSync, readdirSync } from 'node:fs';
import type { z } from 'zod';
import { campaignSchema, regimeSchema } from '../../src/domain/rules/pack';
import { readPack } from '../../src/domain/rules/pack-faults';
import { LANGUAGES } from '../../src/i18n/language';
import { packFaultText } from '../../src/i18n/pack-fault-text';
import { textsOf } from '../../src/i18n/texts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const isJson = (value: unknown): value is Json => value !== undefined;

function filesIn(folder: string): readonly (readonly [name: string, json: Json])[] {
  return readdirSync(folder).map((name) => {
    const json: unknown = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));
    if (!isJson(json)) throw new Error(name);
    return [name, json];
  });
}

/** Every place of a value, as the way to it. */
function places(value: Json, way: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [way];
  return [way, ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...way, key]))];
}

/** A copy with another value in one place; `undefined` takes the place away. */
function changed(value: Json, [key, ...rest]: readonly string[], other: Json | undefined): unknown {
  if (key === undefined) return other;
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.entries(value).map(
    ([own, inner]) => [own, own === key ? changed(inner, rest, other) : inner] as const,
  );
  if (Array.isArray(value)) return copy.map(([, inner]) => inner);
  return Object.fromEntries(copy.filter(([, inner]) => inner !== undefined));
}

/** What the worst of files holds in the place of anything. */
const WRONG: readonly (Json | undefined)[] = [
  undefined,
  null,
  true,
  -1,
  1.5,
  1e9,
  '',
  'x y',
  '2022-13-45',
  [],
  ['x'],
  {},
  { x: 1 },
];

/** The library's own words, and names of types that nobody but a programmer reads. */
const FOREIGN =
  /\b(string|number|boolean|array|object|record|undefined|null|NaN|bigint|expected|received|invalid|required|option|unrecognized|too (?:small|big)|regex|union|literal|khóa|nhận được)\b/i;

const FILES: readonly (readonly [string, z.ZodType, Json])[] = [
  ...filesIn('src/packs/campaigns').map(([name, json]) => [name, campaignSchema, json] as const),
  ...filesIn('src/packs/regimes').map(([name, json]) => [name, regimeSchema, json] as const),
];

/** Of many places, so many are tried: every one of a short file. */
const PLACES = 150;

test.each(FILES)(
  '%s: whatever stands in the place of something, it is told in our own words',
  (_name, schema, json) => {
    const all = places(json);
    const stride = Math.max(1, Math.floor(all.length / PLACES));
    let told = 0;
    for (const [index, way] of all.entries()) {
      if (index % stride !== 0) continue;
      const read = readPack(schema, changed(json, way, WRONG[(index / stride) % WRONG.length]));
      if (read.ok) continue;
      for (const language of LANGUAGES) {
        const sentence = packFaultText(textsOf(language).packFaults, read.error);
        expect(sentence).toMatch(/^\p{Ll}.*\.$/u);
        // English has its own “a number”; the library's sentences begin otherwise.
        if (language === 'vi') expect(sentence.replace(/“[^”]*”/g, '')).not.toMatch(FOREIGN);
        else expect(sentence).not.toMatch(/^(invalid|expected|too|unrecognized)|received/i);
      }
      told += 1;
    }
    expect(told).toBeGreaterThan(PLACES / 4);
  },
);
