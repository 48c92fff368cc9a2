import { itemNotFound } from './errors';
import { markPlayed, type PlayedObject } from './played';

/** Several objects of one type as one: what is set is set on each, what differs reads as `null`. */
class Together implements PlayedObject {
  readonly #all: readonly PlayedObject[];
  readonly #first: PlayedObject;
  readonly state = null;
  readonly byReference = false;

  constructor(all: readonly PlayedObject[]) {
    const [first] = all;
    if (first === undefined) throw itemNotFound('any area');
    this.#all = all;
    this.#first = first;
    markPlayed(this);
  }

  get type(): string {
    return this.#first.type;
  }

  id(): string | null {
    return this.#first.id();
  }

  scalarNames(): readonly string[] {
    return this.#first.scalarNames();
  }

  linkNames(): readonly string[] {
    return this.#first.linkNames();
  }

  get(name: string): unknown {
    const values = new Set(this.#all.map((one) => one.get(name)));
    return values.size === 1 ? [...values][0] : null;
  }

  set(name: string, value: unknown): void {
    for (const one of this.#all) one.set(name, value);
  }

  link(name: string): PlayedObject {
    return new Together(this.#all.flatMap((one) => one.link(name) ?? []));
  }

  call(name: string, args: readonly unknown[]): null {
    for (const one of this.#all) one.call(name, args);
    return null;
  }

  items(): readonly PlayedObject[] | null {
    return null;
  }

  item(key: unknown): PlayedObject {
    return new Together(this.#all.map((one) => one.item(key)));
  }
}

/** Several objects as one. */
export function together(all: readonly PlayedObject[]): PlayedObject {
  return new Together(all);
}
