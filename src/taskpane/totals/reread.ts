import type { CheckedRound } from '../../review/check-round';
import { type NamedNominee, type TypableBallot, typableBallot } from '../../review/totals';
import { countOf } from '../counting/NumberField';
import { MARKS, type PaperNumber, type RowTexts, type TotalsMark, type TotalsTexts, textsOfTyped } from './typed';

/** What is typed, over the reading that it will be written on: somebody else may correct the same totals meanwhile. */

/** A field of the form, by its kind and its name, with what it says. */
export interface TotalsField {
  readonly key: string;
  readonly kind: PaperNumber | TotalsMark | 'form' | 'note';
  /** `null` where it is of the whole vote. */
  readonly nominee: NamedNominee | null;
  readonly text: string;
}

/** A field with what the workbook has for it: before it was taken over from there, or beside what is typed. */
export interface FieldBeside extends TotalsField {
  readonly other: string;
}

/** What the form holds. */
export interface HeldTotals {
  /** The reading that it goes by. */
  readonly on: CheckedRound | null;
  /** What that reading has. */
  readonly base: TotalsTexts;
  readonly shown: TotalsTexts;
  /** The keys of fields that the workbook has changed under what was typed into them. */
  readonly contested: ReadonlySet<string>;
  /** Whether what is typed into those shall be written all the same. */
  readonly isOverruled: boolean;
  /** The fields that follow the workbook since it was read again, with what they said before. */
  readonly taken: readonly FieldBeside[];
}

/** What the form holds at the beginning: what the workbook has. */
export function heldAtFirst(on: CheckedRound | null, base: TotalsTexts): HeldTotals {
  return { on, base, shown: base, contested: new Set(), isOverruled: false, taken: [] };
}

/** The key of a field; `null` is the vote's own. */
function keyOf(kind: TotalsField['kind'], nominee: NamedNominee | null): string {
  return nominee === null ? kind : `${kind} ${nominee.id}`;
}

function fieldsOfRow(row: RowTexts): readonly TotalsField[] {
  const { nominee } = row;
  return MARKS.map((kind) => ({ key: keyOf(kind, nominee), kind, nominee, text: row[kind] }));
}

function fieldsOf(texts: TotalsTexts): readonly TotalsField[] {
  const own = (['form', 'issued', 'returned', 'invalid', 'note'] as const).map((kind): TotalsField => ({
    key: kind,
    kind,
    nominee: null,
    text: texts[kind],
  }));
  return [...own, ...texts.rows.flatMap(fieldsOfRow)];
}

/** What the fields of a form say, by key; a field that it has not got says nothing. */
function sayingOf(texts: TotalsTexts): (key: string) => string {
  const said = new Map(fieldsOf(texts).map(({ key, text }) => [key, text]));
  return (key) => said.get(key) ?? '';
}

/** Whether two texts of a field say the same. */
function isSame({ kind }: Pick<TotalsField, 'kind'>, one: string, other: string): boolean {
  const plain = (text: string): string => {
    if (kind === 'note' || kind === 'form') return text.trim();
    if (kind === 'blank' && text.trim() === '') return '0';
    return String(countOf(text) ?? text.trim());
  };
  return plain(one) === plain(other);
}

/** Whether somebody has typed what the workbook has not. */
export function isTyped({ base, shown }: HeldTotals): boolean {
  const there = sayingOf(base);
  return fieldsOf(shown).some((field) => !isSame(field, field.text, there(field.key)));
}

/** The fields in which the workbook was changed as well, and has something else now. Raised hands leave no papers. */
export function differing({ base, shown, contested }: HeldTotals): readonly FieldBeside[] {
  const there = sayingOf(base);
  const isAsked = ({ kind }: TotalsField): boolean =>
    shown.form === 'papers' || !['issued', 'returned', 'invalid'].includes(kind);
  return fieldsOf(shown)
    .filter((field) => contested.has(field.key) && isAsked(field) && !isSame(field, field.text, there(field.key)))
    .map((field) => ({ ...field, other: there(field.key) }));
}

/** The form where what nobody has typed into follows the workbook. A name that is gone from the tab goes, unless something was typed for it. */
function followed(base: TotalsTexts, shown: TotalsTexts, there: TotalsTexts): TotalsTexts {
  const was = sayingOf(base);
  const now = sayingOf(there);
  const follow = (kind: TotalsField['kind'], nominee: NamedNominee | null, text: string): string => {
    const key = keyOf(kind, nominee);
    return isSame({ kind }, text, was(key)) ? now(key) : text;
  };
  const isLeft = (row: RowTexts): boolean =>
    there.rows.some(({ nominee }) => nominee.id === row.nominee.id) ||
    fieldsOfRow(row).every(({ key }) => was(key) === '') ||
    fieldsOfRow(row).some((field) => !isSame(field, field.text, was(field.key)));
  return {
    form: shown.form === base.form ? there.form : shown.form,
    issued: follow('issued', null, shown.issued),
    returned: follow('returned', null, shown.returned),
    invalid: follow('invalid', null, shown.invalid),
    note: follow('note', null, shown.note),
    rows: shown.rows.filter(isLeft).map(({ nominee, yes, no, blank }) => ({
      nominee,
      yes: follow('yes', nominee, yes),
      no: follow('no', nominee, no),
      blank: follow('blank', nominee, blank),
    })),
  };
}

/**
 * The form over another reading. Written as it was, it would put old numbers back over what somebody else has corrected: fields that nobody has typed
 * into follow the workbook, and of those that both have changed it is known that they differ.
 */
export function heldOn(on: CheckedRound, ballot: TypableBallot, held: HeldTotals): HeldTotals {
  const now = typableBallot(on, ballot);
  if (now === null) return { ...held, on };
  const there = textsOfTyped(now.typed);
  const shown = followed(held.base, held.shown, there);
  const before = sayingOf(held.base);
  const after = sayingOf(there);
  const said = sayingOf(held.shown);
  const isContested = (field: TotalsField): boolean =>
    !isSame(field, field.text, after(field.key)) &&
    (held.contested.has(field.key) || !isSame(field, before(field.key), after(field.key)));
  return {
    on,
    base: there,
    shown,
    contested: new Set(fieldsOf(shown).flatMap((field) => (isContested(field) ? [field.key] : []))),
    isOverruled: false,
    taken: fieldsOf(shown)
      .filter((field) => !isSame(field, said(field.key), field.text))
      .map((field) => ({ ...field, other: said(field.key) })),
  };
}
