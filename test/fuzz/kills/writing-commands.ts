import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { tabsOfFile, withoutTab, workbookFile } from '../../support/workbook-file';

/** The built command line. */
export const PROGRAM = path.resolve('dist/cli/binh-xet.js');
const SAMPLE = path.resolve('test/fixtures/tran-phu-2022.xlsx');

/** What lies in a folder: bytes by name. */
export type Files = ReadonlyMap<string, Buffer>;

/** A command that writes, with what lies in its folder before and after. */
export interface WritingCommand {
  readonly name: string;
  readonly args: readonly string[];
  /** Its input, and an older file in place of each that it writes, or of every second one where there are many. */
  readonly before: Files;
  readonly after: Files;
}

/** The sample round; the same with its results; the same with the council's scores in a file of their own. */
type Input = 'in' | 'done' | 'sent';

const COMMANDS: readonly { readonly name: string; readonly args: readonly string[]; readonly input: Input }[] = [
  { name: 'run', args: ['run', 'in.xlsx', '--out', 'out.xlsx', '--report', 'report.json', '--force'], input: 'in' },
  { name: 'run over its input', args: ['run', 'in.xlsx', '--out', 'in.xlsx', '--force'], input: 'in' },
  { name: 'undo over its input', args: ['undo', 'done.xlsx', '--force'], input: 'done' },
  { name: 'papers', args: ['papers', 'in.xlsx', '--out', 'papers', '--force'], input: 'in' },
  { name: 'export', args: ['export', 'in.xlsx', '--to', 'papers', '--force'], input: 'in' },
  {
    name: 'template',
    args: ['template', 'tran-phu-2022', '--out', 'out.xlsx', '--people', '7', '--force'],
    input: 'in',
  },
  { name: 'next', args: ['next', 'in.xlsx', '--count', 'none', '--out', 'out.xlsx', '--force'], input: 'in' },
  { name: 'statute', args: ['statute', 'in.xlsx', '--out', 'statute.json', '--force'], input: 'in' },
  {
    name: 'collect',
    args: ['collect', 'council.xlsx', '--into', 'book.xlsx', '--out', 'out.xlsx', '--force'],
    input: 'sent',
  },
];

/** All files in a folder and those within it. */
export function filesOf(folder: string): Files {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return new Map(
    names
      .filter((name) => statSync(path.join(folder, name)).isFile())
      .map((name) => [name, readFileSync(path.join(folder, name))]),
  );
}

/** A new folder with some files, and one for papers. */
export function folderOf(files: Files, parent = tmpdir()): string {
  const folder = mkdtempSync(path.join(parent, 'binh-xet-kill-'));
  mkdirSync(path.join(folder, 'papers'));
  for (const [name, bytes] of files) writeFileSync(path.join(folder, name), bytes);
  return folder;
}

/** What a command leaves in a folder of its own that nobody disturbs. */
function resultOf(before: Files, args: readonly string[]): Files {
  const folder = folderOf(before);
  try {
    const { status, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], { cwd: folder, encoding: 'utf8' });
    if (status === null || status > 1) throw new Error(`${args.join(' ')}: ${stderr}`);
    return filesOf(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function inputs(): Promise<Readonly<Record<Input, Files>>> {
  const sample = new Map([['in.xlsx', readFileSync(SAMPLE)]]);
  const run = resultOf(sample, ['run', 'in.xlsx', '--out', 'done.xlsx']);
  const tabs = await tabsOfFile(SAMPLE);
  const council = 'Chấm điểm - Hội đồng chấm';
  const sent = new Map([
    ['book.xlsx', Buffer.from(await workbookFile(withoutTab(tabs, council)))],
    ['council.xlsx', Buffer.from(await workbookFile({ [council]: tabs[council] ?? [] }))],
  ]);
  return { in: sample, done: new Map([...run].filter(([name]) => name === 'done.xlsx')), sent };
}

/** The commands that write, each with what it does where nobody disturbs it; those of some names alone, where names are given. */
export async function writingCommands(names?: readonly string[]): Promise<readonly WritingCommand[]> {
  if (!existsSync(PROGRAM)) throw new Error('dist/cli is not built. To build it: npm run build');
  const given = await inputs();
  return COMMANDS.filter(({ name }) => names?.includes(name) !== false).map(({ name, args, input }): WritingCommand => {
    const own = given[input];
    const after = resultOf(own, args);
    const written = [...after.keys()].filter((file) => !own.has(file));
    const old = written.filter((_, index) => index % 2 === 0 || written.length < 3);
    const before = new Map([...own, ...old.map((file) => [file, Buffer.from(`the old ${file}`)] as const)]);
    return { name, args, before, after };
  });
}
