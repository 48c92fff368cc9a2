import { notPlayed } from './errors';
import type { QueryInfo } from './messages';
import type { PlayedObject } from './played';

/** What is wanted of an object: its own values, and what is wanted of the objects behind it. */
interface Wanted {
  all: boolean;
  readonly names: Map<string, Wanted>;
}

function nothing(): Wanted {
  return { all: false, names: new Map() };
}

function wantedOf(query: QueryInfo): Wanted {
  const root = nothing();
  if (query.select === null || (query.select.length === 0 && query.expand.length === 0)) root.all = true;
  for (const path of query.select ?? []) add(root, path, false);
  for (const path of query.expand) add(root, path, true);
  return root;
}

function add(root: Wanted, path: string, whole: boolean): void {
  let at = root;
  for (const step of path.split(/[/.]/)) {
    if (step === '*' || step === '') {
      at.all = true;
      return;
    }
    const next = at.names.get(step.toLowerCase()) ?? nothing();
    at.names.set(step.toLowerCase(), next);
    at = next;
  }
  if (whole) at.all = true;
}

/** The answer to a `load`: what the library then lets the add-in read. */
export function answerQuery(object: PlayedObject, query: QueryInfo): unknown {
  return answer(object, wantedOf(query), query);
}

/** By what the library finds the object in later batches. */
export function identity(object: PlayedObject): Record<string, unknown> {
  const id = object.id();
  return id === null ? {} : { _Id: id };
}

function answer(object: PlayedObject, wanted: Wanted, page?: QueryInfo): Record<string, unknown> {
  const result = identity(object);
  const known = new Map(object.scalarNames().map((name) => [name.toLowerCase(), name]));
  const items = object.items();
  if (wanted.all && items === null) for (const name of known.values()) result[name] = object.get(name);
  const ofItems: Wanted = { all: wanted.all, names: new Map() };
  for (const [name, more] of wanted.names) {
    const scalar = known.get(name);
    if (scalar !== undefined) result[scalar] = object.get(scalar);
    else if (items !== null) ofItems.names.set(name, more);
    else {
      const link = pascal(object, name);
      const linked = object.link(link);
      const bare = !more.all && more.names.size === 0;
      result[link] = linked === null ? null : answer(linked, bare ? { ...more, all: true } : more);
    }
  }
  if (items !== null && (ofItems.all || ofItems.names.size > 0)) {
    const skip = page?.skip ?? 0;
    result['_Items'] = items
      .slice(skip, page?.top === null ? undefined : skip + (page?.top ?? items.length))
      .map((item) => {
        return answer(item, ofItems);
      });
  }
  return result;
}

/** The name of a navigation property as the wire has it. */
function pascal(object: PlayedObject, lowered: string): string {
  const link = object.linkNames().find((name) => name.toLowerCase() === lowered);
  if (link === undefined) throw notPlayed(`${object.type}.${lowered}`);
  return link;
}
