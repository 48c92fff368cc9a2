/** Characters that may stand between the values of a line. */
const SEPARATORS = [';', ',', '\t', '|'] as const;
const LOOKED_AT = 200;

/** The rows of a text with separated values (RFC 4180), or the 1-based line where a quote is opened that never closes. */
export type ParsedCsv = { readonly rows: readonly (readonly string[])[] } | { readonly openQuoteLine: number };

/** Reads separated values; all stay text as they are written. `sep=;` in the first line names the separator, else the lines tell it. */
export function parseCsv(text: string): ParsedCsv {
  const named = /^sep=(.)\r?\n/.exec(text);
  if (named?.[1] !== undefined) return rowsOf(text.slice(named[0].length), named[1]);
  return rowsOf(text, separatorOf(text));
}

/** The separator that gives most lines the same number of values; of two alike the one that gives more. */
function separatorOf(text: string): string {
  const measured = SEPARATORS.map((separator) => {
    const parsed = rowsOf(text, separator, LOOKED_AT);
    const rows = 'rows' in parsed ? parsed.rows : [];
    const widths = rows.map((row) => row.length).filter((width) => width > 1);
    const counts = new Map(widths.map((width) => [width, widths.filter((other) => other === width).length]));
    const lines = Math.max(0, ...counts.values());
    const width = Math.max(0, ...[...counts].filter(([, count]) => count === lines).map(([most]) => most));
    return { separator, lines, width };
  });
  measured.sort((left, right) => (left.lines === right.lines ? right.width - left.width : right.lines - left.lines));
  return measured[0]?.separator ?? ',';
}

function rowsOf(text: string, separator: string, most = Infinity): ParsedCsv {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  let line = 1;

  /** The value in quotes that begins here; `null` where they never close. */
  function quoted(): string | null {
    let value = '';
    for (let from = at + 1; ;) {
      const end = text.indexOf('"', from);
      if (end < 0) return null;
      value += text.slice(from, end);
      at = end + 1;
      if (text[at] !== '"') return value;
      value += '"';
      from = at + 1;
    }
  }

  function unquoted(): string {
    const from = at;
    while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1;
    return text.slice(from, at);
  }

  while (at < text.length && rows.length < most) {
    const start = at;
    const inQuotes = text[at] === '"' ? quoted() : '';
    if (inQuotes === null) return { openQuoteLine: line };
    row.push(inQuotes + unquoted());
    line += text.slice(start, at).split('\n').length - 1;
    if (text[at] === separator) {
      at += 1;
      // A separator at the very end stands before an empty value.
      if (at < text.length) continue;
      row.push('');
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
    at += 1;
    line += 1;
    rows.push(row);
    row = [];
  }
  return { rows };
}
