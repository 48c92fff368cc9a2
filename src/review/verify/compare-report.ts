import type { Json } from '../report';

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** Whether a report is that of the run that closed the round: read back from what it wrote, the round is closed. */
function isClosedSince(path: string, stated: unknown, now: Json): boolean {
  return path === 'closing.state' && stated === 'closing' && now === 'closed';
}

/** The places (`ballots[0].nominees[2].yes`) at which a report differs from the one that is worked out now; empty where it is the same. */
export function reportDifferences(stated: unknown, now: Json, path = ''): readonly string[] {
  if (isList(stated) && isList(now)) {
    if (stated.length !== now.length) return [path];
    return now.flatMap((item, index) => reportDifferences(stated[index], item, `${path}[${String(index)}]`));
  }
  if (isRecord(stated) && isRecord(now)) {
    const keys = new Set([...Object.keys(now), ...Object.keys(stated)]);
    return [...keys].flatMap((key) => {
      const at = path === '' ? key : `${path}.${key}`;
      const value = now[key];
      return value === undefined || !Object.hasOwn(stated, key) ? [at] : reportDifferences(stated[key], value, at);
    });
  }
  return stated === now || isClosedSince(path, stated, now) ? [] : [path];
}
