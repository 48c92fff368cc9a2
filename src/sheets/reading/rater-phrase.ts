import type { Rater } from '../../domain/terms';
import { looseKey } from '../heading-words';
import { words } from '../words';

const { raterPhrases } = words;
const SCORED = raterPhrases.scored.map(looseKey);
/** The longest first: `điểm do` before `điểm`. */
const BEFORE = raterPhrases.before.map(looseKey).sort((left, right) => right.length - left.length);
const OTHERS = raterPhrases.others.map(looseKey);
/** A council is named before the unit whose it is: `HĐ trường`. */
const RATERS = (['council', 'self', 'unit'] as const).map(
  (rater) => [rater, raterPhrases[rater].map(looseKey)] as const,
);

const POINTS = new Set(words.pointHeadings.map(looseKey));

/** Whether a heading says but that points stand under it: `Điểm`, beside `Số lượng`. */
export function saysPoints(heading: string): boolean {
  return POINTS.has(looseKey(heading));
}

function begins(text: string, word: string): boolean {
  return text === word || text.startsWith(`${word} `);
}

/** Whether a heading says that somebody scored, whoever that be: `Ban giám hiệu chấm`. */
export function saysScored(heading: string): boolean {
  const loose = looseKey(heading);
  return SCORED.some((word) => loose.endsWith(` ${word}`));
}

/**
 * Whose figures a heading announces where it is no known word: by whom it names first, if it also says that they scored (`Hội đồng trường chấm`, `Trưởng khoa
 * đánh giá`) or that these are their points (`Điểm HĐ`). `null` where it announces nobody's. `loose` is the heading's loose key.
 */
export function raterInPhrase(loose: string): Rater | null {
  const before = BEFORE.find((word) => loose.startsWith(`${word} `));
  const named = before === undefined ? loose : loose.slice(before.length + 1);
  const isScored = SCORED.some((word) => named.endsWith(` ${word}`));
  if ((before === undefined && !isScored) || OTHERS.some((word) => begins(named, word))) return null;
  return RATERS.find(([, names]) => names.some((word) => begins(named, word)))?.[0] ?? null;
}

/** What a heading adds in brackets, or after a dash. */
const ADDED = /(?:\(([^()]+)\)|\s[-–—]\s*([^-–—]+))$/;
const SHORT = new Set(['tc', 'hd', ...RATERS.flatMap(([, names]) => names)]);

/** Whether a heading adds who scored: `Chuyên môn (HĐ chấm)`, `Chuyên môn - TC`. */
export function raterInHeading(heading: string): boolean {
  const [, bracketed, dashed] = ADDED.exec(heading) ?? [];
  const added = looseKey(bracketed ?? dashed ?? '');
  return added !== '' && (SHORT.has(added) || raterInPhrase(added) !== null);
}
