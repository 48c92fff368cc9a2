import { readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { PROGRAM, binhXet, expectRefusal, filesIn, newFolder, removeFolders } from '../../cli/program';
import { killing } from './kill-round';

const SAMPLE = path.resolve('test/fixtures/tran-phu-2022.xlsx');
/** A slice of what `npm run proof kills` runs whole. */
const KILLS = 4;

afterAll(removeFolders);

test('killed at any moment, each file is the old one or the new one, whole', async () => {
  const kill = await killing(['run', 'undo over its input']);
  for (let seed = 0; seed < KILLS; seed += 1) expect([seed, (await kill(seed)).broken]).toEqual([seed, null]);
}, 120_000);

test('what a killed run left beside its target goes with the next run, once nobody can be writing it any more', () => {
  const folder = newFolder();
  const [old, fresh, other] = [
    '.binh-xet-0123456789abcdef.tmp',
    '.binh-xet-fedcba9876543210.tmp',
    '.binh-xet-mine.tmp',
  ];
  for (const name of [old, fresh, other]) writeFileSync(path.join(folder, name), 'x');
  utimesSync(path.join(folder, old), 1_000_000_000, 1_000_000_000);
  utimesSync(path.join(folder, other), 1_000_000_000, 1_000_000_000);
  expect(binhXet(folder, 'run', SAMPLE, '--out', 'out.xlsx').status).toBe(0);
  expect(filesIn(folder)).toEqual([fresh, other, 'out.xlsx'].sort());
});

/** Runs where no file may grow beyond so many blocks of 512 or 1024 bytes, as on a disk that is full: the write itself fails. */
function onFullDisk(folder: string, blocks: number, ...args: readonly string[]): ReturnType<typeof binhXet> {
  const line = `ulimit -f ${String(blocks)}; exec "$0" "$@"`;
  const { status, stdout, stderr } = spawnSync('/bin/bash', ['-c', line, process.execPath, PROGRAM, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('a disk that is full', () => {
  test.each([1, 60])('after %i blocks: one line, status 2, the old workbook as it was, nothing left over', (blocks) => {
    const folder = newFolder();
    writeFileSync(path.join(folder, 'out.xlsx'), 'old');
    const ended = onFullDisk(folder, blocks, 'run', SAMPLE, '--out', 'out.xlsx', '--report', 'r.json', '--force');
    expectRefusal(ended, /đủ chỗ/, folder, ['out.xlsx']);
    expect(readFileSync(path.join(folder, 'out.xlsx'), 'utf8')).toBe('old');
  });
});
