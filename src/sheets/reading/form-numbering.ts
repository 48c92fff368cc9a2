/** How a row is numbered: as groups are (`A`, `IV`), or within one, from the outside in: `1` or `1.1` (the numbers), `a)`, or a dash. */
export type Numbering =
  | { readonly by: 'letter' | 'roman' | 'small-letter' | 'dash' }
  | { readonly by: 'number'; readonly numbers: readonly string[] };

/** `C` is a letter, as nothing has a hundred groups. */
const LETTER = /^[A-H](?:[.):\s-]|$)/;
const ROMAN = /^[IVXLC]+(?:[.):\s-]|$)/;
const NUMBER = /^\d{1,2}(?:[.,]\d{1,2})*(?=[.):]?(?:\s|$))/;
const SMALL_LETTER = /^\p{Ll}(?:[.)]|$)/u;
const DASH = /^[-–+*•](?!\d)/;
/** A number of any kind before a name: `III. `, `b) `, `2.1. `. */
const BEFORE_NAME = /^(?:[IVXLC]+[.):\s-]+|[A-H][.):-]\s*|\d{1,2}(?:[.,]\d{1,2})*[.):-]?\s+|\p{Ll}[.)]\s*|[-–+*•]\s*)/u;

/** How a row is numbered, by its name or the cell for its number (both as shown); `null` where it is not. */
export function numberingOf(name: string, number: string): Numbering | null {
  if (LETTER.test(name) || LETTER.test(number)) return { by: 'letter' };
  if (ROMAN.test(name) || ROMAN.test(number)) return { by: 'roman' };
  const said = number === '' ? name : number;
  const found = NUMBER.exec(said);
  if (found !== null) return { by: 'number', numbers: found[0].split(/[.,]/) };
  if (SMALL_LETTER.test(said)) return { by: 'small-letter' };
  return DASH.test(said) ? { by: 'dash' } : null;
}

/** A name without the number before it. */
export function withoutNumber(name: string): string {
  return name.replace(BEFORE_NAME, '');
}

/** Whether a row that is numbered so belongs to one above it that is no group: `1.1`, `a)` and `-` to `1`, `-` to `a)`. */
export function isWithin(inner: Numbering | null, outer: Numbering): boolean {
  if (inner === null) return false;
  if (outer.by !== 'number') return outer.by === 'small-letter' && inner.by === 'dash';
  if (inner.by !== 'number') return inner.by === 'small-letter' || inner.by === 'dash';
  const { numbers } = outer;
  return inner.numbers.length > numbers.length && numbers.every((number, index) => number === inner.numbers[index]);
}

/** Whether a row is numbered as the first of a group is, or as those are that come after so many others of it. */
export function isNextOf(inner: Numbering | null, before: number): boolean {
  return inner?.by === 'number' && inner.numbers.length === 1 && inner.numbers[0] === String(before + 1);
}
