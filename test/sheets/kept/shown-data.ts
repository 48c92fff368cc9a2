import { fieldsOf } from './shown-fields';

const WIDTH = 240;

/** Data as text: what has room on a line stands on one, everything else a part a line. */
export function shownData(value: unknown, indent = ''): string {
  const plain = indent === '' ? fieldsOf(value) : value;
  const line = JSON.stringify(plain);
  if (indent.length + line.length <= WIDTH || typeof plain !== 'object' || plain === null) return line;
  const deeper = `${indent}  `;
  const parts = Array.isArray(plain)
    ? plain.map((part: unknown) => `${deeper}${shownData(part, deeper)}`)
    : Object.entries(plain).map(([key, part]) => `${deeper}${key}: ${shownData(part, deeper)}`);
  const [open, close] = Array.isArray(plain) ? '[]' : '{}';
  return `${open ?? ''}\n${parts.join('\n')}\n${indent}${close ?? ''}`;
}
