import { isRecord, listOf, recordOf } from './narrow';

/** How an object is reached. */
export interface PathInfo {
  readonly type: number;
  readonly name: string;
  readonly parent: number | null;
  readonly args: readonly unknown[];
  /** Where an argument is an object, the number of its path. */
  readonly argPaths: readonly unknown[];
}

/** What `load` asked for. */
export interface QueryInfo {
  readonly select: readonly string[] | null;
  readonly expand: readonly string[];
  readonly top: number | null;
  readonly skip: number | null;
}

/** One thing to do. */
export interface ActionInfo {
  readonly id: number;
  readonly type: number;
  readonly name: string;
  readonly path: number;
  readonly args: readonly unknown[];
  readonly argPaths: readonly unknown[];
  readonly query: QueryInfo;
}

/** One batch. */
export interface Request {
  readonly actions: readonly ActionInfo[];
  readonly paths: ReadonlyMap<number, PathInfo>;
}

/** Kinds of object paths. */
export const PATH = { root: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;

/** Kinds of actions. */
export const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;

function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

function nameOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function words(value: unknown): string[] {
  return listOf(value).filter((word) => typeof word === 'string');
}

function queryOf(value: unknown): QueryInfo {
  const query = recordOf(value);
  const { Select, Expand, Top, Skip } = query;
  return {
    select: Array.isArray(Select) ? words(Select) : null,
    expand: words(Expand),
    top: typeof Top === 'number' ? Top : null,
    skip: typeof Skip === 'number' ? Skip : null,
  };
}

/** Reads the text of a batch. */
export function readRequest(text: string): Request {
  const body = recordOf(JSON.parse(text));
  const { Actions, ObjectPaths } = body;
  const actions = listOf(Actions)
    .filter(isRecord)
    .map(({ Id, ActionType, Name, ObjectPathId, ArgumentInfo, QueryInfo }) => {
      const { Arguments, ReferencedObjectPathIds } = recordOf(ArgumentInfo);
      return {
        id: numberOf(Id),
        type: numberOf(ActionType),
        name: nameOf(Name),
        path: numberOf(ObjectPathId),
        args: listOf(Arguments),
        argPaths: listOf(ReferencedObjectPathIds),
        query: queryOf(QueryInfo),
      };
    });
  const paths = new Map<number, PathInfo>();
  for (const [key, value] of Object.entries(recordOf(ObjectPaths))) {
    const { ObjectPathType, Name, ParentObjectPathId, ArgumentInfo } = recordOf(value);
    const { Arguments, ReferencedObjectPathIds } = recordOf(ArgumentInfo);
    paths.set(Number(key), {
      type: numberOf(ObjectPathType),
      name: nameOf(Name),
      parent: typeof ParentObjectPathId === 'number' ? ParentObjectPathId : null,
      args: listOf(Arguments),
      argPaths: listOf(ReferencedObjectPathIds),
    });
  }
  return { actions, paths };
}

/** What is answered to a batch. */
export interface Response {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
  } | null;
}
