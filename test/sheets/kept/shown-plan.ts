import { cellName, columnName } from '../../../src/domain/cell';
import type { Area, CellContent, CellStyle, TabPlan } from '../../../src/workbook/port';
import { isTemplate } from '../../../src/workbook/template-plan';

function areaText({ top, left, bottom, right }: Area): string {
  return `${cellName(top, left)}:${cellName(bottom, right)}`;
}

function contentText(content: CellContent): string {
  switch (content.kind) {
    case 'text':
      return JSON.stringify(content.text);
    case 'number':
      return content.decimal;
    case 'formula': {
      const { result } = content;
      return `=${content.formula} → ${'text' in result ? JSON.stringify(result.text) : result.decimal}`;
    }
  }
}

/** The looks of a tab: each gets a number where it is first met, so that a row stays readable. */
function looks(): { readonly numberOf: (style: CellStyle) => string; readonly list: () => readonly string[] } {
  const numbers = new Map<string, number>();
  return {
    numberOf: (style) => {
      const text = JSON.stringify(style);
      const number = numbers.get(text) ?? numbers.size + 1;
      numbers.set(text, number);
      return `#${String(number)}`;
    },
    list: () => [...numbers].map(([text, number]) => `  #${String(number)} ${text}`),
  };
}

/** Everything that a plan says of its tab, as text that can be read beside a picture of it. */
export function shownPlan(plan: TabPlan): string {
  const { key, name, rows, columnWidths, merges, charts } = plan;
  const { numberOf, list } = looks();
  const lines = rows.flatMap(({ cells, height }, row) => {
    const shown = cells.flatMap((cell, column) => {
      if (cell === null) return [];
      const { content, style, format, note, ...more } = cell;
      const extra = Object.keys(more).length === 0 ? '' : ` ${JSON.stringify(more)}`;
      const said = content === null ? '' : ` ${contentText(content)}`;
      const formatted = format === undefined ? '' : ` [${format}]`;
      const noted = note === undefined ? '' : ` note ${JSON.stringify(note)}`;
      return [`    ${columnName(column)} ${numberOf(style)}${said}${formatted}${noted}${extra}`];
    });
    return [`  row ${String(row + 1)}${height === undefined ? '' : ` (${String(height)} pt)`}`, ...shown];
  });
  const { validations, names } = isTemplate(plan) ? plan : { validations: [], names: [] };
  const { page, freeze, autoFilter, tabColor, isHidden } = plan;
  const settings = Object.entries({ page, freeze, autoFilter, tabColor, isHidden }).filter(
    ([, value]) => value !== undefined,
  );
  return [
    `${key} “${name}”`,
    `  widths ${columnWidths.join(' ')}`,
    `  merges ${merges.map(areaText).join(' ')}`,
    ...settings.map(([setting, value]) => `  ${setting} ${JSON.stringify(value)}`),
    ...(charts ?? []).map((chart) => `  chart ${JSON.stringify(chart)}`),
    ...validations.map((validation) => `  expects ${JSON.stringify(validation)}`),
    ...names.map((one) => `  name ${JSON.stringify(one)}`),
    ...lines,
    ...list(),
    '',
  ].join('\n');
}
