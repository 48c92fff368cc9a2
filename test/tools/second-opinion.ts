import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convertWithLibreOffice } from './libre-office';

/*
 * What other programs make of our workbooks. A test that needs one of them fails where it is missing, and says how to get it: a
 * check that is silently left out is none.
 */

/** A cell as openpyxl sees it: `value` as typed (a formula begins with `=`), `stored` as kept with it. */
export interface DumpedCell {
  readonly value?: unknown;
  readonly type?: string;
  readonly stored?: unknown;
  readonly storedType?: string;
  readonly format?: string;
  readonly quoted?: boolean;
  readonly font?: Readonly<Record<string, unknown>>;
  readonly fill?: Readonly<Record<string, unknown>>;
  readonly border?: Readonly<Record<string, Readonly<Record<string, unknown>> | null>>;
  readonly alignment?: Readonly<Record<string, unknown>>;
  readonly comment?: { readonly text: string; readonly author: string };
  readonly protection?: { readonly locked?: boolean };
}

/** What is expected in some cells, as openpyxl sees it. */
export interface DumpedValidation {
  readonly sqref: string;
  readonly type?: string;
  readonly operator?: string;
  readonly formula1?: string;
  readonly formula2?: string;
  readonly errorStyle?: string;
  readonly error?: string;
  readonly errorTitle?: string;
  readonly prompt?: string;
  readonly promptTitle?: string;
  readonly showErrorMessage?: boolean;
  readonly showInputMessage?: boolean;
}

/** A tab as openpyxl sees it; everything that is not named here is compared as it is. */
export interface DumpedSheet {
  readonly name: string;
  readonly state: string;
  readonly cells: Readonly<Record<string, DumpedCell>>;
  readonly merges: readonly string[];
  /** By the letter of the first column. */
  readonly columns: Readonly<
    Record<
      string,
      {
        readonly min: number;
        readonly max: number;
        readonly width: number;
        readonly hidden: boolean;
        readonly protection?: { readonly locked?: boolean };
      }
    >
  >;
  /** By number, from 1. */
  readonly rows: Readonly<Record<string, { readonly height: number | null; readonly hidden: boolean }>>;
  readonly freeze: string | null;
  readonly titles: readonly (string | null)[];
  readonly page: Readonly<Record<string, unknown>>;
  readonly margins: Readonly<Record<string, number>>;
  readonly options: Readonly<Record<string, unknown>>;
  readonly header: readonly Readonly<Record<string, Readonly<Record<string, unknown>>>>[];
  readonly differentFirst: boolean;
  readonly filter: Readonly<Record<string, unknown>>;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly protection: Readonly<Record<string, unknown>>;
  readonly validations: { readonly dataValidation?: readonly DumpedValidation[] };
}

/** A workbook as openpyxl sees it. A name is `[name, tab or null, what it points to, hidden]`. */
export interface DumpedWorkbook {
  readonly sheets: readonly DumpedSheet[];
  readonly names: readonly (readonly [string, number | null, string, boolean])[];
  readonly active: number;
  readonly protection: unknown;
  readonly properties: unknown;
}

const dumps = new Map<string, DumpedWorkbook>();

/** What openpyxl finds in a workbook, down to each cell's looks. The same bytes are looked at once. */
export function openpyxlDump(bytes: Uint8Array): DumpedWorkbook {
  const key = createHash('sha256').update(bytes).digest('hex');
  const known = dumps.get(key);
  if (known !== undefined) return known;
  const dump = inFolder((folder) => {
    const file = join(folder, 'workbook.xlsx');
    writeFileSync(file, bytes);
    return JSON.parse(runPython(['test/tools/openpyxl_dump.py', file])) as DumpedWorkbook;
  });
  dumps.set(key, dump);
  return dump;
}

/** The texts that openpyxl finds in each tab, results of formulas with them. */
export function openpyxlTexts(bytes: Uint8Array): Readonly<Record<string, readonly string[]>> {
  return inFolder((folder) => {
    const file = join(folder, 'workbook.xlsx');
    writeFileSync(file, bytes);
    return JSON.parse(runPython(['test/tools/openpyxl_texts.py', file])) as Readonly<Record<string, readonly string[]>>;
  });
}

/** A chart as openpyxl sees it. */
export interface FoundChart {
  readonly tab: string;
  readonly title: string;
  /** The cells that it lies over; `null` where it is not laid over cells. */
  readonly at: string | null;
  readonly series: readonly {
    readonly name: string | null;
    readonly values: string;
    readonly stored: readonly number[];
    readonly categories: string;
    readonly names: readonly string[];
  }[];
}

/** The charts that openpyxl finds. */
export function openpyxlCharts(bytes: Uint8Array): readonly FoundChart[] {
  return inFolder((folder) => {
    const file = join(folder, 'workbook.xlsx');
    writeFileSync(file, bytes);
    return JSON.parse(runPython(['test/tools/openpyxl_charts.py', file])) as readonly FoundChart[];
  });
}

/** Runs a script of `test/tools` that makes a workbook with openpyxl: it is given the file to write. */
export function openpyxlMake(script: string): Uint8Array {
  return inFolder((folder) => {
    const file = join(folder, 'made.xlsx');
    runPython([join('test/tools', script), file]);
    return readFileSync(file);
  });
}

/** An empty workbook of ours with the data of another one, filled in with openpyxl: no formula has a result any more. */
export function openpyxlFillTemplate(template: Uint8Array, data: Uint8Array): Uint8Array {
  return inFolder((folder) => {
    const empty = join(folder, 'empty.xlsx');
    const source = join(folder, 'data.xlsx');
    const filled = join(folder, 'filled.xlsx');
    writeFileSync(empty, template);
    writeFileSync(source, data);
    runPython(['test/tools/fill_template.py', empty, source, filled]);
    return readFileSync(filled);
  });
}

/** An empty workbook of ours with a round of a JSON file, filled in with openpyxl: no formula has a result any more. */
export function openpyxlFillRound(template: Uint8Array, round: string): Uint8Array {
  return inFolder((folder) => {
    const empty = join(folder, 'empty.xlsx');
    const filled = join(folder, 'filled.xlsx');
    writeFileSync(empty, template);
    runPython(['test/tools/fill_round.py', empty, round, filled]);
    return readFileSync(filled);
  });
}

/** The workbook as LibreOffice opens it and saves it in another format. */
export function libreOfficeConvert(bytes: Uint8Array, format: 'xlsx' | 'pdf' | 'csv'): Uint8Array {
  return inFolder((folder) => {
    const file = join(folder, 'workbook.xlsx');
    const out = join(folder, 'out');
    writeFileSync(file, bytes);
    convertWithLibreOffice({ files: [file], format, out, profile: join(folder, 'profile') });
    const made = readdirSync(out).find((name) => name.endsWith(`.${format}`));
    if (made === undefined) throw new Error('LibreOffice could not open the workbook');
    return readFileSync(join(out, made));
  });
}

/** What python-docx finds in a document. */
export interface DumpedDocument {
  /** The texts of paragraphs and of cells, those that say something, in the order in which they stand. */
  readonly texts: readonly string[];
  /** The same of each table apart: rows of cells. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly author: string;
  /** Width, height and margins (top, bottom, left, right) in tenths of a millimetre, of each section. */
  readonly pages: readonly (readonly number[])[];
}

/** What python-docx finds in some documents, by name. */
export function pythonDocxDump(files: ReadonlyMap<string, Uint8Array>): Readonly<Record<string, DumpedDocument>> {
  return inFolder((folder) => {
    for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
    const call = ['test/tools/python_docx_dump.py', ...[...files.keys()].map((name) => join(folder, name))];
    return JSON.parse(runPython(call, 'docx')) as Readonly<Record<string, DumpedDocument>>;
  });
}

/** The words of each page that LibreOffice prints of some documents, by name; one start of the program for all of them. */
export function libreOfficePages(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, readonly string[]> {
  return inFolder((folder) => {
    const out = join(folder, 'out');
    for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
    const all = [...files.keys()].map((name) => join(folder, name));
    convertWithLibreOffice({ files: all, format: 'pdf', out, profile: join(folder, 'profile') });
    return new Map(
      [...files.keys()].map((name) => {
        const pdf = join(out, name.replace(/\.docx$/, '.pdf'));
        const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8', stdio: 'pipe' });
        return [name, text.replace(/\f$/, '').split('\f')] as const;
      }),
    );
  });
}

/** The packages of Python that the scripts of `test/tools` use. */
type PythonPackage = 'openpyxl' | 'docx';

const pythons = new Map<PythonPackage, string>();

function runPython(call: readonly string[], module: PythonPackage = 'openpyxl'): string {
  const python = pythons.get(module) ?? findPython(module);
  pythons.set(module, python);
  return execFileSync(python, call, { encoding: 'utf8', maxBuffer: 2 ** 30, stdio: 'pipe' });
}

/** A Python that has a package: the one on the path may be another than the system's, whose packages come from the system. */
function findPython(module: PythonPackage): string {
  for (const command of ['python3', '/usr/bin/python3', 'python']) {
    try {
      execFileSync(command, ['-c', `import ${module}`], { stdio: 'pipe' });
      return command;
    } catch {
      // Not this one.
    }
  }
  const remedy = `apt-get install python3-${module}`;
  throw new Error(`This test compares with Python with ${module}, which is not installed. To get it: ${remedy}`);
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'binh-xet-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
