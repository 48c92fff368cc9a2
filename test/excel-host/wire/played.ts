import { invalidArgument, notPlayed } from './errors';

/** An object of Excel's as a batch sees it: members by their names on the wire (Pascal case). */
export interface PlayedObject {
  readonly type: string;
  /** What its state is, for members that take another object as an argument. */
  readonly state: unknown;
  /** By what the library finds it again in a later batch, where it has such a thing. */
  id(): string | null;
  /** Whether later batches find it by a reference that the host keeps. */
  readonly byReference: boolean;
  scalarNames(): readonly string[];
  linkNames(): readonly string[];
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  /** The object behind a navigation property; `null` is a null object. */
  link(name: string): PlayedObject | null;
  call(name: string, args: readonly unknown[]): unknown;
  /** The items of a collection; `null` where it is none. */
  items(): readonly PlayedObject[] | null;
  /** One item by what stands in `getItem`. */
  item(key: unknown): PlayedObject;
}

/** A property with a value. */
export interface Scalar<State> {
  readonly get: (state: State) => unknown;
  readonly set?: (state: State, value: unknown) => void;
}

/** A method; it gives an object, `null` for a null object, or a plain result. */
export type Method<State> = (state: State, ...args: readonly unknown[]) => unknown;

/** What objects of one type can do. */
export interface PlayedType<State> {
  readonly name: string;
  readonly id?: (state: State) => string;
  readonly byReference?: boolean;
  /** Fails where the thing is there no more (its sheet was deleted). */
  readonly check?: (state: State) => void;
  readonly scalars: Readonly<Record<string, Scalar<State>>>;
  readonly links?: Readonly<Record<string, (state: State) => PlayedObject | null>>;
  readonly methods?: Readonly<Record<string, Method<State>>>;
  readonly items?: (state: State) => readonly PlayedObject[];
  readonly item?: (state: State, key: unknown) => PlayedObject;
}

const objects = new WeakSet();

/** Marks an object as one of Excel's. */
export function markPlayed(object: PlayedObject): void {
  objects.add(object);
}

class Instance<State> implements PlayedObject {
  readonly #type: PlayedType<State>;
  readonly state: State;

  constructor(type: PlayedType<State>, state: State) {
    this.#type = type;
    this.state = state;
    markPlayed(this);
  }

  get type(): string {
    return this.#type.name;
  }

  get byReference(): boolean {
    return this.#type.byReference ?? false;
  }

  id(): string | null {
    return this.#type.id?.(this.state) ?? null;
  }

  scalarNames(): readonly string[] {
    return Object.keys(this.#type.scalars);
  }

  linkNames(): readonly string[] {
    return Object.keys(this.#type.links ?? {});
  }

  get(name: string): unknown {
    const scalar = this.#type.scalars[name];
    if (scalar === undefined) throw this.#unknown(name);
    this.#type.check?.(this.state);
    return scalar.get(this.state);
  }

  set(name: string, value: unknown): void {
    const scalar = this.#type.scalars[name];
    if (scalar === undefined) throw this.#unknown(name);
    if (scalar.set === undefined) throw invalidArgument(`${this.type}.${name} cannot be set.`);
    this.#type.check?.(this.state);
    scalar.set(this.state, value);
  }

  link(name: string): PlayedObject | null {
    const link = this.#type.links?.[name];
    if (link === undefined) throw this.#unknown(name);
    this.#type.check?.(this.state);
    return link(this.state);
  }

  call(name: string, args: readonly unknown[]): unknown {
    const method = this.#type.methods?.[name];
    if (method === undefined) throw this.#unknown(name);
    this.#type.check?.(this.state);
    return method(this.state, ...args);
  }

  items(): readonly PlayedObject[] | null {
    return this.#type.items?.(this.state) ?? null;
  }

  item(key: unknown): PlayedObject {
    if (this.#type.item === undefined) throw this.#unknown('getItem');
    return this.#type.item(this.state, key);
  }

  #unknown(name: string): Error {
    return notPlayed(`${this.type}.${name}`);
  }
}

/** An object of a type over its state. */
export function play<State>(type: PlayedType<State>, state: State): PlayedObject {
  return new Instance(type, state);
}

/** Whether a result of a method is an object. */
export function isPlayed(value: unknown): value is PlayedObject {
  return typeof value === 'object' && value !== null && objects.has(value);
}
