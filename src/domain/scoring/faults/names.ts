import { itemAt } from '../../checked';
import type { Scheme, SchemePart } from '../../rules/pack';
import { wordKey } from '../../text/keys';
import { itemsOf, partTitle } from '../items';
import { type SchemeFault, type SchemePath, faultIf } from './fault';

interface Placed {
  readonly part: SchemePart;
  readonly path: SchemePath;
}

/** Parts at every depth, with their places. */
function placedParts(parts: readonly SchemePart[], path: SchemePath): readonly Placed[] {
  return parts.flatMap((part, index): readonly Placed[] => {
    const own = { part, path: [...path, index] };
    return part.kind === 'group' || part.kind === 'alternatives'
      ? [own, ...placedParts(part.parts, [...own.path, 'parts'])]
      : [own];
  });
}

/** The parts of bonus and penalty, with their places. */
export function extraParts({ bonus, penalty }: Scheme): readonly Placed[] {
  return [
    ...placedParts(bonus?.parts ?? [], ['bonus', 'parts']),
    ...placedParts(penalty?.parts ?? [], ['penalty', 'parts']),
  ];
}

interface PlacedText {
  readonly text: string;
  readonly path: SchemePath;
}

function repeats(texts: readonly PlacedText[], keyOf: (text: string) => string): readonly PlacedText[] {
  const keys = texts.map(({ text }) => keyOf(text));
  return texts.filter((_, index) => keys.indexOf(itemAt(keys, index)) < index);
}

/** A fault at each id that stands before. */
export function sameIds(ids: readonly PlacedText[]): readonly SchemeFault[] {
  return repeats(ids, (id) => id).map(({ text, path }) => ({ code: 'same-id', path, params: { id: text } }));
}

/** A fault at each name that nothing but case, spacing and diacritics tells from one before it. */
export function sameNames(names: readonly PlacedText[]): readonly SchemeFault[] {
  return repeats(names, wordKey).map(({ text, path }) => ({ code: 'same-name', path, params: { name: text } }));
}

/** Ids that stand twice, and items that the header of a sheet could not tell apart. */
export function nameFaults(scheme: Scheme): readonly SchemeFault[] {
  const extras = extraParts(scheme);
  const inForms = scheme.forms.flatMap(({ parts }, index) => {
    const all = [...placedParts(parts, ['forms', index, 'parts']), ...extras];
    const items = all.filter(({ part }) => part.kind !== 'group' && part.kind !== 'alternatives');
    return [
      ...sameIds(all.map(({ part, path }) => ({ text: part.id, path: [...path, 'id'] }))),
      ...sameNames(items.map(({ part, path }) => ({ text: partTitle(part), path: [...path, 'name'] }))),
    ];
  });
  const titles = scheme.forms.map(({ parts }) =>
    itemsOf(parts)
      .map((item) => wordKey(partTitle(item)))
      .sort()
      .join('\n'),
  );
  const alike = scheme.forms.flatMap(({ name }, index) =>
    faultIf(titles.indexOf(itemAt(titles, index)) < index, 'forms-alike', ['forms', index, 'parts'], { form: name }),
  );
  const forms = scheme.forms.map(({ id }, index) => ({ text: id, path: ['forms', index, 'id'] }));
  return [...sameIds(forms), ...inForms, ...alike];
}
