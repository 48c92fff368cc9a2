import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Condition } from './conditions';

const PROGRAM = path.resolve('dist/cli/binh-xet.js');

/** What is asked for of each workbook: the results with the report, the papers, and once a template. */
function commands(input: string): readonly (readonly string[])[] {
  return [
    ['run', input, '--out', 'out.xlsx', '--report', 'report.json'],
    ['papers', input, '--out', 'papers'],
    ['template', 'tran-phu-2022', '--out', 'template.xlsx', '--people', '7'],
  ];
}

/** Every file that the command line writes for a workbook under a condition, by its name, as the hash of its bytes. What is said goes in, too. */
export function writtenUnder({ env, flags }: Condition, input: string): ReadonlyMap<string, string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'binh-xet-same-'));
  try {
    mkdirSync(path.join(folder, 'papers'));
    const hashes = new Map<string, string>();
    const keep = (name: string, bytes: Uint8Array): void => {
      hashes.set(name, createHash('sha256').update(bytes).digest('hex'));
    };
    for (const command of commands(path.resolve(input))) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, PROGRAM, ...command], {
        cwd: folder,
        env: { PATH: process.env['PATH'] ?? '', ...env },
      });
      if (status === null || status > 1) throw new Error(`${command.join(' ')}: ${stderr.toString()}`);
      keep(`${command[0] ?? ''}, said`, stdout);
    }
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      if (/\.(xlsx|json|docx)$/.test(name)) keep(name, readFileSync(path.join(folder, name)));
    }
    return hashes;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The names of the files that are not the same. */
export function differing(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((name) => one.get(name) !== other.get(name));
}
