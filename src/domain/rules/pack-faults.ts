import type { z } from 'zod';
import { type Result, fail, ok } from '../result';

/** What a value of a pack should have been. */
export type PackKind = 'text' | 'number' | 'whole-number' | 'list' | 'object' | 'other';

/** The forms that texts of a pack can have, by what the schemas say where one is not kept. */
const FORMATS = {
  'not an id': 'id',
  'not a regime id': 'regime-id',
  'not a day': 'day',
  'not a percent': 'percent',
  'not a fact': 'fact',
  'not a figure': 'figure',
  'not points of 0 or more with at most two decimals': 'points',
} as const;

/** A form that a text of a pack must have. */
export type PackFormat = (typeof FORMATS)[keyof typeof FORMATS];

/** What is wrong with the shape of a pack; `path` is its place in the JSON, as `targets[3].percent`, empty for the whole. */
export type PackFault = { readonly path: string } & (
  | { readonly code: 'missing' | 'key-unknown' | 'empty' | 'wrong' }
  | { readonly code: 'kind'; readonly kind: PackKind }
  | { readonly code: 'word'; readonly words: readonly string[] }
  | { readonly code: 'format'; readonly format: PackFormat }
  | { readonly code: 'range'; readonly least: string | null; readonly most: string | null }
);

/** A place in JSON as people write it: `targets[3].percent`, `settings["score.step"].value`. */
export function jsonPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((place, part) => {
    if (typeof part === 'number') return `${place}[${String(part)}]`;
    const key = String(part);
    if (!/^[A-Za-z_$][\w$-]*$/.test(key)) return `${place}[${JSON.stringify(key)}]`;
    return place === '' ? key : `${place}.${key}`;
  }, '');
}

function isThere(json: unknown, path: readonly PropertyKey[]): boolean {
  const [first, ...rest] = path;
  if (first === undefined) return json !== undefined;
  if (typeof json !== 'object' || json === null || !Object.hasOwn(json, first)) return false;
  const inner: unknown = Reflect.get(json, first);
  return isThere(inner, rest);
}

function kindOf(expected: string): PackKind {
  switch (expected) {
    case 'string':
      return 'text';
    case 'number':
      return 'number';
    case 'int':
      return 'whole-number';
    case 'array':
      return 'list';
    case 'object':
    case 'record':
      return 'object';
    default:
      return 'other';
  }
}

function formatOf(message: string): PackFormat | null {
  return Object.entries(FORMATS).find(([said]) => said === message)?.[1] ?? null;
}

/** The words that a value may be, where it is one of a closed set. */
function wordsOf(issue: z.core.$ZodIssue): readonly string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  return issue.code === 'invalid_union' && 'options' in issue ? issue.options.map(String) : [];
}

function faultOf(issue: z.core.$ZodIssue, json: unknown): PackFault {
  const path = jsonPath(issue.path);
  const format = formatOf(
    issue.code === 'invalid_key' ? issue.issues.map(({ message }) => message).join() : issue.message,
  );
  const words = wordsOf(issue);
  if (issue.code === 'unrecognized_keys')
    return { path: jsonPath([...issue.path, ...issue.keys.slice(0, 1)]), code: 'key-unknown' };
  if (!isThere(json, issue.path)) return { path, code: 'missing' };
  if (words.length > 0) return { path, code: 'word', words };
  if (issue.code === 'invalid_type') return { path, code: 'kind', kind: kindOf(issue.expected) };
  if (format !== null) return { path, code: 'format', format };
  if (issue.code === 'too_small') {
    if (issue.origin !== 'number' && issue.minimum === 1) return { path, code: 'empty' };
    return { path, code: 'range', least: String(issue.minimum), most: null };
  }
  if (issue.code === 'too_big') return { path, code: 'range', least: null, most: String(issue.maximum) };
  return { path, code: 'wrong' };
}

/**
 * A pack from JSON, or the fault that tells most: an unknown key before what is missing, as a key that is spelt wrong is both.
 */
export function readPack<T>(schema: z.ZodType<T>, json: unknown): Result<T, PackFault> {
  const parsed = schema.safeParse(json);
  if (parsed.success) return ok(parsed.data);
  const [first] = parsed.error.issues;
  const issue = parsed.error.issues.find(({ code }) => code === 'unrecognized_keys') ?? first;
  if (issue === undefined) throw new Error('a schema that refuses without a reason');
  return fail(faultOf(issue, json));
}
