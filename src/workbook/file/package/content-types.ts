import { attributeOf, childrenOf } from '../xml/tree';
import type { XmlElement } from '../xml/tree';

/** The part that says what each part is. */
export const CONTENT_TYPES = '[Content_Types].xml';

/** The content type of a part, or `null` where none is given. */
export function contentTypeOf(root: XmlElement, name: string): string | null {
  const own = childrenOf(root, 'Override').find((child) => overriddenPart(child) === name.toLowerCase());
  if (own !== undefined) return attributeOf(own, 'ContentType');
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const byDefault = childrenOf(root, 'Default').find(
    (child) => attributeOf(child, 'Extension')?.toLowerCase() === extension,
  );
  return byDefault === undefined ? null : attributeOf(byDefault, 'ContentType');
}

/** The part that an `Override` is about, in lower case and without its slash. */
export function overriddenPart(element: XmlElement): string {
  return (attributeOf(element, 'PartName') ?? '').replace(/^\//, '').toLowerCase();
}
