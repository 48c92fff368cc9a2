/** A block of cells as text, row by row. */
export type TextBlock = readonly (readonly string[])[];

/** A cell's text as Excel puts it among others: in quotes where it holds what parts cells, quotes doubled. */
function quoted(text: string): string {
  return /["\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A block as Excel puts it on the clipboard: tabs between cells, a new line after each row. */
export function toTsv(block: TextBlock): string {
  return block.map((row) => `${row.map(quoted).join('\t')}\r\n`).join('');
}

/**
 * The block that a text of the clipboard holds, as Excel and others put it there. A cell that begins with a quote goes on to the quote that ends it,
 * through tabs and new lines; where none does, the quote is a letter like others. The new line at the end begins no row.
 */
export function fromTsv(text: string): TextBlock {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const isPart = (index: number): boolean => index >= text.length || /[\t\r\n]/.test(text.charAt(index));
  while (at < text.length) {
    const whole = text[at] === '"' ? quotedCell(text, at, isPart) : null;
    let end = whole?.end ?? at;
    if (whole === null) while (!isPart(end)) end += 1;
    row.push(whole?.text ?? text.slice(at, end));
    at = end;
    if (text[at] === '\t') {
      at += 1;
      if (at >= text.length || /[\r\n]/.test(text.charAt(at))) row.push('');
    }
    if (/[\r\n]/.test(text.charAt(at))) {
      at += text.startsWith('\r\n', at) ? 2 : 1;
      rows.push(row);
      row = [];
    }
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

function quotedCell(
  text: string,
  start: number,
  isPart: (index: number) => boolean,
): { readonly text: string; readonly end: number } | null {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    if (text[end + 1] === '"') end += 1;
    else if (isPart(end + 1)) {
      return {
        text: text
          .slice(start + 1, end)
          .replaceAll('""', '"')
          .replace(/\r\n?/g, '\n'),
        end: end + 1,
      };
    } else return null;
  }
  return null;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A block as a table for the clipboard: Excel takes from it what is a number, whatever its own marks are, and what is text. */
export function toHtml(block: TextBlock, numbers: readonly (readonly (number | null)[])[]): string {
  const escaped = (text: string): string =>
    text.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark).replaceAll('\n', '<br>');
  const rows = block.map((row, down) => {
    const cells = row.map((text, along) => {
      const number = numbers[down]?.[along] ?? null;
      return `<td${number === null ? '' : ` x:num="${String(number)}"`}>${escaped(text)}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"></head><body><table>${rows.join('')}</table></body></html>`;
}
