import { type Aim, type Figure, type PartRecord, type Table, isMet } from './record';

const NUMBERS = new Intl.NumberFormat('en', { maximumFractionDigits: 3 });
const AIM_SIGNS: Readonly<Record<Aim['is'], string>> = { exactly: '=', 'at-least': '≥', 'at-most': '≤' };

function cell(content: string | number): string {
  return typeof content === 'number' ? NUMBERS.format(content) : content.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function markdownTable(columns: readonly string[], rows: Table['rows']): string {
  const isNumeric = columns.map((_name, index) => rows.every((row) => typeof row[index] === 'number'));
  return [columns, isNumeric.map((numeric) => (numeric ? '--:' : '---')), ...rows.map((row) => row.map(cell))]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

function figureRow({ name, value, unit, aim, ...figure }: Figure): readonly string[] {
  const met = isMet({ value, ...(aim === undefined ? {} : { aim }) });
  return [
    name,
    `${NUMBERS.format(value)} ${unit}`.trim(),
    aim === undefined ? '' : `${AIM_SIGNS[aim.is]} ${NUMBERS.format(aim.value)}`,
    met === null ? '' : met ? 'met' : '**not met**',
    figure.kind,
  ];
}

function section(record: PartRecord): string {
  const versions = Object.entries(record.versions).map(([name, version]) => `${name} ${version}`);
  return [
    `## ${record.title}`,
    `\`npm run proof ${record.part}\`, ${record.on}; ${versions.join(', ')}.${record.isWhole ? '' : ' **In part only: see the notes.**'}`,
    ...(record.figures.length === 0
      ? []
      : [markdownTable(['figure', 'value', 'aim', '', 'kind'], record.figures.map(figureRow))]),
    ...record.tables.map(({ title, columns, rows }) => `### ${title}\n\n${markdownTable(columns, rows)}`),
    ...(record.notes.length === 0 ? [] : [record.notes.map((note) => `* ${note}`).join('\n')]),
  ].join('\n\n');
}

/** The page of all records, in Markdown. The same records give the same page. */
export function proofPage(records: readonly PartRecord[]): string {
  const figures = records.flatMap((record) => record.figures);
  const met = figures.filter((figure) => isMet(figure) === true).length;
  const missed = figures.filter((figure) => isMet(figure) === false).length;
  const partial = records.filter((record) => !record.isWhole).length;
  return `${[
    '# Proof',
    'What was measured, and the command that measures it again. Made by `npm run proof`, which runs everything whole and can be stopped and run again: what is done already is kept. ' +
      'A `count` is exact and the same anywhere; a `ratio` compares two things within one run; a `measure` is of one machine and one moment. ' +
      '`npm test` runs a seeded slice of each long part and fails where a count differs or a ratio is more than twice what stands here.',
    `Aims met: ${String(met)}; not met: ${String(missed)}; parts run in part only: ${String(partial)} of ${String(records.length)}.`,
    ...records.map(section),
  ].join('\n\n')}\n`;
}
