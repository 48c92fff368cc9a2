import { words } from '../../../../src/sheets/words';
import type { BookCell, CellRole } from '../book';
import { mapCells } from '../book';
import type { Chance } from '../chance';
import { type Transform, eachTab } from './rows';

/** Changes texts of some kinds here and there; what was planted stays as it is. */
export function changeTexts(
  roles: readonly CellRole[],
  change: (text: string, chance: Chance, cell: BookCell) => string,
  oneIn = 1,
): Transform {
  return eachTab((tab, chance) =>
    mapCells(tab, (cell) => {
      const { value, role, planted, font } = cell;
      if (typeof value !== 'string' || !roles.includes(role) || planted !== undefined || font !== undefined)
        return cell;
      return chance.isOneIn(oneIn) ? { ...cell, value: change(value, chance, cell) } : cell;
    }),
  );
}

const WORDS: readonly CellRole[] = ['head', 'word', 'list', 'mark', 'unit', 'name', 'code', 'nominee'];

/** Letters and their marks as one character or as several. */
export const unicodeForm = changeTexts([...WORDS, 'free'], (text, chance) =>
  text.normalize(chance.pick(['NFC', 'NFD', 'NFKC', 'NFKD'])),
);

/** Capitals and small letters. */
export const letterCase = changeTexts(WORDS, (text, chance) =>
  chance.isOneIn(2) ? text.toLocaleUpperCase('vi') : text.toLocaleLowerCase('vi'),
);

const SPACES = ['\u00a0', '  ', ' \u00a0', '\n', '\t', ' \n'];
const OUTER = ['', ' ', '\u00a0', '  ', '\n'];

/** A sign between two words, with the spaces beside it. */
const SIGN = /(?<=[\p{L}\p{M}])\s*([,./-])\s*(?=\p{L})/gu;

/** Spaces of all kinds between words and around them, and beside the signs of words of a list. */
export const spacing = changeTexts(WORDS, (text, chance, { role }) => {
  const beside = (): string => chance.pick([...OUTER, ...SPACES]);
  const isOfList = role === 'word' || role === 'list';
  const spaced = isOfList ? text.replace(SIGN, (_, sign: string) => `${beside()}${sign}${beside()}`) : text;
  // Within a code or a nominee's header the spacing is the code's.
  const inner = role === 'code' || role === 'nominee' ? spaced : spaced.replace(/ /g, () => chance.pick(SPACES));
  return chance.pick(OUTER) + inner + chance.pick(OUTER);
});

const TONE_PAIRS = [
  'oà òa',
  'oá óa',
  'oả ỏa',
  'oã õa',
  'oạ ọa',
  'oè òe',
  'oé óe',
  'oẻ ỏe',
  'uý úy',
  'uỳ ùy',
  'uỷ ủy',
  'uỵ ụy',
  'uỹ ũy',
]
  .map((pair) => pair.split(' '))
  .map(([late = '', early = '']) => ({ late, early }));

/** Tone marks where others put them: `hoà` for `hòa`. Only at the end of a syllable are both in use. */
export const tonePlace = changeTexts(['name', 'unit', 'head', 'nominee'], (text) =>
  TONE_PAIRS.reduce((changed, { late, early }) => {
    const other = (one: string): string => (one === late ? early : late);
    return changed.replace(new RegExp(`(?:${late}|${early})(?![\\p{L}\\p{M}])`, 'gu'), other);
  }, text.normalize('NFC')),
);

/** Headers, units and words without their marks, as older systems print them. */
export const withoutMarks = changeTexts(['head', 'unit', 'word', 'mark'], (text) =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D'),
);

/** Colons and asterisks behind headers. */
export const headerSigns = changeTexts(
  ['head'],
  (text, chance) => `${text.replace(/\s*:\s*$/u, '')}${chance.pick([':', ' :', ''])}`,
  2,
);

/** Titles before names in tabs of scores. */
export const personTitles: Transform = (book, chance) =>
  book.map((tab) =>
    tab.kind === 'scores'
      ? mapCells(tab, (cell) => {
          const isName = cell.role === 'name' && typeof cell.value === 'string' && cell.value !== '';
          if (!isName || cell.planted !== undefined || cell.font !== undefined || chance.isOneIn(2)) return cell;
          const title = chance.pick(words.personTitles.filter((one) => one.length > 2 || one === 'TS'));
          return { ...cell, value: `${title}${chance.pick(['. ', ' ', '.'])}${cell.value}` };
        })
      : tab,
  );

/** Other spellings of headers, words and marks. */
export const otherSpellings: Transform = eachTab((tab, chance) =>
  mapCells(tab, (cell) => {
    const { others, planted, font } = cell;
    if (others === undefined || planted !== undefined || font !== undefined) return cell;
    return { ...cell, value: chance.pick(others) };
  }),
);
