import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { tabNames } from '../../../../src/i18n/papers/tab-names';
import { workbenchTextsOf } from '../../../../src/i18n/workbench-texts';
import { leaves, said } from '../../../i18n/leaves';
import type { Rows } from '../../../support/workbook';

const WORD = /\p{L}[\p{L}\p{M}]*/gu;

/** A parameter as it is written into the workbook, such as `cstd-co-so.vote.percent`: the same in any language. */
const KEY = /[\w-]+(?:\.[\w-]+)+/gu;

function wordsOf(text: string): readonly string[] {
  return text.normalize('NFC').replace(KEY, ' ').toLowerCase().match(WORD) ?? [];
}

function wordsOfCatalogue(catalogue: unknown): ReadonlySet<string> {
  return new Set(leaves(catalogue).flatMap(([, leaf]) => [...said(leaf, '2'), ...said(leaf, 2)].flatMap(wordsOf)));
}

const VIETNAMESE = wordsOfCatalogue(workbenchTextsOf('vi'));
const LONG_ENOUGH = 3;

/** Words that the English catalogue has and the Vietnamese one has not. */
const ENGLISH_ALONE = new Set(
  [...wordsOfCatalogue(workbenchTextsOf('en'))].filter(
    (word) => word.length >= LONG_ENOUGH && /^[a-z]+$/.test(word) && !VIETNAMESE.has(word),
  ),
);

/** The strings of a value of JSON, without its keys. */
function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

function packs(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) return packs(place);
    return entry.name.endsWith('.json') ? stringsOf(JSON.parse(readFileSync(place, 'utf8'))) : [];
  });
}

/** Words of what is data in any language: names of awards and plans, citations, headings of tabs, and tabs of ours. */
const DATA = new Set(
  [
    ...packs('src/packs'),
    ...stringsOf(JSON.parse(readFileSync('src/sheets/words.json', 'utf8'))),
    ...leaves(tabNames).flatMap(([, leaf]) => said(leaf, 'X')),
    'Bình Xét',
    // The switch of language names each language by its code.
    'vi en',
  ].flatMap(wordsOf),
);

function wordsOfBook(book: Readonly<Record<string, Rows>>): ReadonlySet<string> {
  const cells = Object.entries(book).flatMap(([name, rows]) => [name, ...stringsOf(rows)]);
  return new Set(cells.flatMap(wordsOf));
}

/** English words in texts that should be Vietnamese, but for what the workbook itself holds. */
export function englishIn(texts: readonly string[], book: Readonly<Record<string, Rows>>): readonly string[] {
  const own = wordsOfBook(book);
  return texts.flatMap((text) => {
    const found = wordsOf(text).filter((word) => ENGLISH_ALONE.has(word) && !own.has(word) && !DATA.has(word));
    return found.length === 0 ? [] : [`English: ${found.join(', ')} – ${text}`];
  });
}

/** Texts that did not come from the catalogue: in the made-up language they are not in its brackets, and they are no data. */
export function uncatalogued(texts: readonly string[], book: Readonly<Record<string, Rows>>): readonly string[] {
  const own = wordsOfBook(book);
  return texts.flatMap((text) => {
    const bare = text.replace(/⟦[^⟧]*⟧/gu, ' ').replace(/[⟦⟧]/gu, ' ');
    const found = wordsOf(bare).filter((word) => !own.has(word) && !DATA.has(word) && word.length > 1);
    return found.length === 0 ? [] : [`not from the catalogue: ${found.join(', ')} – ${text}`];
  });
}
