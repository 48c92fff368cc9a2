import { attributeOf, childrenOf } from '../xml/tree';
import type { XmlElement } from '../xml/tree';
import { hasPart, xmlPart } from './parts';
import type { Parts } from './parts';

/** A pointer from one part to another (or to the outside). */
export interface Relationship {
  readonly id: string;
  /** The whole address of its type, and the last word of it, by which we know it: Excel has two families of addresses. */
  readonly type: string;
  readonly kind: string;
  /** The name of the part that it points to; `null` where it points outside. */
  readonly part: string | null;
  readonly element: XmlElement;
}

/** The part that holds the relationships of a part; of the whole package for `''`. */
export function relationshipsPart(name: string): string {
  const slash = name.lastIndexOf('/') + 1;
  return `${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`;
}

/** The relationships of a part; none where it has no such part. */
export function relationshipsOf(parts: Parts, name: string): readonly Relationship[] {
  const own = relationshipsPart(name);
  return hasPart(parts, own) ? readRelationships(xmlPart(parts, own).root, name) : [];
}

/** The relationships that an XML root holds for a part. */
export function readRelationships(root: XmlElement, name: string): readonly Relationship[] {
  return childrenOf(root, 'Relationship').map((element) => {
    const type = attributeOf(element, 'Type') ?? '';
    const target = attributeOf(element, 'Target') ?? '';
    const isExternal = attributeOf(element, 'TargetMode') === 'External';
    return {
      id: attributeOf(element, 'Id') ?? '',
      type,
      kind: type.slice(type.lastIndexOf('/') + 1),
      part: isExternal ? null : resolve(name, target),
      element,
    };
  });
}

/** The part that a target names, as seen from the part that holds it. */
function resolve(from: string, target: string): string {
  const path = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of decoded(target).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
