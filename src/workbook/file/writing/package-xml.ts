import { CONTENT_TYPES, overriddenPart } from '../package/content-types';
import { readRelationships, relationshipsPart } from '../package/relationships';
import { xmlPart } from '../package/parts';
import type { Parts } from '../package/parts';
import { append, applyEdits, remove } from '../xml/edit';
import { escapeAttribute } from '../xml/escape';
import { attributeOf, childrenOf, prefixOf } from '../xml/tree';
import { PACKAGE_RELATIONSHIPS, withPrefix } from './namespace';

/** A relationship to write. */
export interface NewRelationship {
  readonly id: string;
  readonly type: string;
  /** Seen from the part that holds it. */
  readonly target: string;
}

/** The part of relationships that holds nothing but these. */
export function relationshipsXml(relationships: readonly NewRelationship[]): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${relationships.map(relationshipXml).join('')}</Relationships>`
  );
}

/** The workbook's relationships, without some (by id) and with others. */
export function changedRelationships(
  parts: Parts,
  workbook: string,
  gone: ReadonlySet<string>,
  added: readonly NewRelationship[],
): string {
  const { xml, root } = xmlPart(parts, relationshipsPart(workbook));
  const removed = readRelationships(root, workbook).filter(({ id }) => gone.has(id));
  const more = withPrefix(added.map(relationshipXml).join(''), prefixOf(root));
  return applyEdits(xml, [...removed.map(({ element }) => remove(element)), append(root, more)]);
}

function relationshipXml({ id, type, target }: NewRelationship): string {
  return `<Relationship Id="${id}" Type="${type}" Target="${escapeAttribute(target)}"/>`;
}

/** What kind of part a new one is. */
export interface NewContentType {
  readonly part: string;
  readonly type: string;
}

/** The list of content types: without the parts that are no more, and with the new ones last. */
export function changedContentTypes(
  parts: Parts,
  gone: ReadonlySet<string>,
  added: readonly NewContentType[],
  hasNotes: boolean,
): string {
  const { xml, root } = xmlPart(parts, CONTENT_TYPES);
  const prefix = prefixOf(root);
  const overrides = childrenOf(root, 'Override').filter((element) => gone.has(overriddenPart(element)));
  const isDrawingKnown = childrenOf(root, 'Default').some(
    (element) => attributeOf(element, 'Extension')?.toLowerCase() === 'vml',
  );
  const drawing = '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>';
  const more = added.map(({ part, type }) => `<Override PartName="/${escapeAttribute(part)}" ContentType="${type}"/>`);
  return applyEdits(xml, [
    ...(hasNotes && !isDrawingKnown
      ? [{ start: root.innerStart, end: root.innerStart, text: withPrefix(drawing, prefix) }]
      : []),
    ...overrides.map(remove),
    append(root, withPrefix(more.join(''), prefix)),
  ]);
}
