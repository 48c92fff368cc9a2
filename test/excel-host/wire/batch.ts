import { HostError, notPlayed } from './errors';
import { officeService } from './office-service';
import { ACTION, type ActionInfo, PATH, type Request, type Response } from './messages';
import { isPlayed, type PlayedObject } from './played';
import { answerQuery, identity } from './query';

/** Objects that the add-in holds on to between batches. */
export class References {
  readonly #objects = new Map<string, PlayedObject>();
  #next = 1;

  /** Keeps an object and gives the name it has from now on. */
  keep(object: PlayedObject): string {
    const name = `ref${String(this.#next++)}`;
    this.#objects.set(name, object);
    return name;
  }

  /** The object of a name. */
  find(name: string): PlayedObject {
    const object = this.#objects.get(name);
    if (object === undefined) {
      throw new HostError('InvalidObjectPath', `The reference ${name} is no longer valid.`);
    }
    return object;
  }

  /** Lets go of an object. */
  release(name: string): void {
    this.#objects.delete(name);
  }

  /** How many objects are held. */
  get count(): number {
    return this.#objects.size;
  }
}

/** How a batch is run. */
export interface BatchOptions {
  /** Stops with this error before the action of this index, as an Excel that fails half way. */
  readonly stop?: { readonly at: number; readonly code: string; readonly message: string };
  /** Hears of each member that is set or called (`Worksheet.Delete`). */
  readonly note?: (member: string) => void;
}

/** Runs the actions of a batch one after another, up to the first error. */
export function runBatch(
  request: Request,
  root: PlayedObject,
  references: References,
  options: BatchOptions = {},
): Response {
  return new Batch(request, root, references, options).run();
}

interface Resolved {
  readonly object: PlayedObject | null;
  reference: string | null;
}

class Batch {
  readonly #options: BatchOptions;
  readonly #request: Request;
  readonly #root: PlayedObject;
  readonly #references: References;
  readonly #resolved = new Map<number, Resolved>();
  readonly #results: { ActionId: number; Value: unknown }[] = [];
  readonly #traces: number[] = [];

  constructor(request: Request, root: PlayedObject, references: References, options: BatchOptions) {
    this.#options = options;
    this.#request = request;
    this.#root = root;
    this.#references = references;
  }

  run(): Response {
    const { stop } = this.#options;
    for (const [index, action] of this.#request.actions.entries()) {
      try {
        if (stop?.at === index) throw new HostError(stop.code, stop.message);
        this.#act(action);
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        return this.#answer({
          Code: error.code,
          Message: error.message,
          Location: this.#location(action),
          ActionIndex: index,
        });
      }
    }
    return this.#answer(null);
  }

  #answer(error: Response['Error']): Response {
    return { Results: this.#results, TraceIds: this.#traces, Error: error };
  }

  #act(action: ActionInfo): void {
    if (action.type === ACTION.trace) {
      this.#traces.push(action.id);
      this.#results.push({ ActionId: action.id, Value: null });
      return;
    }
    const value = this.#valueOf(action);
    if (value !== undefined) this.#results.push({ ActionId: action.id, Value: value });
  }

  #valueOf(action: ActionInfo): unknown {
    const resolved = this.#resolve(action.path);
    const { object } = resolved;
    switch (action.type) {
      case ACTION.instantiate:
        if (object === null) return null;
        return {
          ...identity(object),
          ...(resolved.reference === null ? {} : { _ReferenceId: resolved.reference }),
        };
      case ACTION.query:
        return object === null ? null : answerQuery(object, action.query);
      case ACTION.set:
        this.#noted(object, action.name).set(action.name, this.#args(action)[0]);
        return undefined;
      case ACTION.method:
        return this.#call(resolved, action);
      default:
        throw notPlayed(`actions of type ${String(action.type)}`);
    }
  }

  #call(resolved: Resolved, action: ActionInfo): unknown {
    const { object } = resolved;
    if (action.name === '_KeepReference') {
      if (object?.byReference === true) resolved.reference ??= this.#references.keep(object);
      return undefined;
    }
    if (action.name === '_RemoveReference') {
      this.#references.release(String(action.args[0]));
      return undefined;
    }
    const result = this.#noted(object, action.name).call(action.name, this.#args(action));
    return isPlayed(result) ? identity(result) : (result ?? null);
  }

  #noted(object: PlayedObject | null, member: string): PlayedObject {
    const something = onSomething(object, member);
    this.#options.note?.(`${something.type}.${member}`);
    return something;
  }

  #args(info: { readonly args: readonly unknown[]; readonly argPaths: readonly unknown[] }): readonly unknown[] {
    return info.argPaths.length === 0 ? info.args : info.args.map((arg, index) => this.#arg(arg, info.argPaths[index]));
  }

  #arg(arg: unknown, path: unknown): unknown {
    if (Array.isArray(arg) && Array.isArray(path)) return arg.map((one, index) => this.#arg(one, path[index]));
    return typeof path === 'number' && path > 0 ? this.#resolve(path).object : arg;
  }

  #resolve(id: number): Resolved {
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const path = this.#request.paths.get(id);
    if (path === undefined) throw new HostError('InvalidObjectPath', `There is no object path ${String(id)}.`);
    const resolved: Resolved = {
      object: this.#object(path),
      reference: path.type === PATH.reference ? path.name : null,
    };
    this.#resolved.set(id, resolved);
    return resolved;
  }

  #object(path: NonNullable<ReturnType<Request['paths']['get']>>): PlayedObject | null {
    switch (path.type) {
      case PATH.root:
        return this.#root;
      case PATH.reference:
        return this.#references.find(path.name);
      case PATH.nothing:
        return null;
      case PATH.newObject:
        return officeService(path.name);
      default:
    }
    const parent = path.parent === null ? null : this.#resolve(path.parent).object;
    // What is reached from a null object is a null object.
    if (parent === null) return null;
    switch (path.type) {
      case PATH.property:
        return parent.link(path.name);
      case PATH.indexer:
        return parent.item(this.#args(path)[0]);
      case PATH.method: {
        const result = this.#noted(parent, path.name).call(path.name, this.#args(path));
        if (result !== null && !isPlayed(result)) throw notPlayed(`${parent.type}.${path.name} as an object`);
        return result;
      }
      default:
        throw notPlayed(`object paths of type ${String(path.type)}`);
    }
  }

  /** Where the error was, as Excel words it: `Worksheet.getRange`. */
  #location(action: ActionInfo): string {
    const path = this.#request.paths.get(action.path);
    const name = action.type === ACTION.instantiate ? (path?.name ?? '') : action.name;
    const parent = action.type === ACTION.instantiate ? path?.parent : action.path;
    const type = parent === null || parent === undefined ? undefined : this.#resolved.get(parent)?.object?.type;
    const member =
      name === '' && path?.type === PATH.indexer ? 'getItem' : name.charAt(0).toLowerCase() + name.slice(1);
    return type === undefined ? member : `${type}.${member}`;
  }
}

function onSomething(object: PlayedObject | null, member: string): PlayedObject {
  if (object === null) {
    throw new HostError('InvalidObjectPath', `${member} was used on an object that does not exist (isNullObject).`);
  }
  return object;
}
