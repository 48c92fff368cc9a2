/** A cell, however it was kept. */
function asCell(value: object): string | null {
  const { sheet, cell, ...rest } = value as Readonly<Record<string, unknown>>;
  return typeof sheet === 'string' && typeof cell === 'string' && Object.keys(rest).length === 0
    ? `${sheet}!${cell}`
    : null;
}

/** Data as JSON can hold it, with cells as `Tab!B3`, and values of cells as what they are and where. */
export function fieldsOf(value: unknown): unknown {
  if (typeof value === 'bigint') return `${String(value)}n`;
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, one]) => [String(key), fieldsOf(one)]));
  if (value instanceof Set) return [...value].map(fieldsOf);
  if (Array.isArray(value)) return value.map(fieldsOf);
  const cell = asCell(value);
  if (cell !== null) return cell;
  const plain = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fieldsOf(one)]));
  const { state, at, ...rest } = plain;
  if (state === 'known' && 'value' in rest && typeof rest['value'] !== 'object')
    return `${JSON.stringify(rest['value'])} @ ${String(at)}`;
  if (state === 'empty' || state === 'unreadable') return `${state} @ ${String(at)}`;
  return state === 'absent' ? 'absent' : plain;
}
