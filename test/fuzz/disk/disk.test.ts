import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, rmdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PROGRAM, filesOf, folderOf, writingCommands } from '../kills/writing-commands';

/** A file system of its own, which can really be full: root may make one in memory, nobody else can. */
const disk = mkdtempSync(path.join(tmpdir(), 'binh-xet-disk-'));
const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', disk]).status === 0;

afterAll(() => {
  if (isMounted) spawnSync('umount', [disk]);
  rmdirSync(disk);
});

/** Fills the disk but for so many bytes. */
function fill(file: string, room: number): void {
  const { stdout } = spawnSync('df', ['--output=avail', '--block-size=1', disk], { encoding: 'utf8' });
  writeFileSync(file, Buffer.alloc(Number(stdout.split('\n')[1]) - room));
}

/** One of each kind: two files, the input itself, a folder of files. */
const COMMANDS = ['run', 'undo over its input', 'papers'];

const named = isMounted ? test : test.skip;

named(
  isMounted
    ? 'on a disk that is really full, a command that writes ends with one line, every file is as it was, and none is left over'
    : 'LEFT OUT, as no file system can be mounted here: a disk that is really full',
  async () => {
    for (const [index, { name, args, before, after }] of (await writingCommands(COMMANDS)).entries()) {
      const folder = folderOf(before, disk);
      const filler = path.join(disk, 'filler');
      // Some begin with no room at all, others with room for a part of what they write.
      const size = [...after].reduce(
        (sum, [file, bytes]) => sum + (before.get(file)?.equals(bytes) === true ? 0 : bytes.length),
        0,
      );
      fill(filler, index % 2 === 0 ? Math.floor(size / 2 / 4096) * 4096 : 0);
      const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
        cwd: folder,
        encoding: 'utf8',
      });
      expect([name, status, stdout]).toEqual([name, 2, '']);
      expect(stderr).toMatch(/^binh-xet: Ổ đĩa không còn đủ chỗ để ghi “[^\n]+\n$/);
      expect([name, filesOf(folder)]).toEqual([name, before]);
      rmSync(filler);
      rmSync(folder, { recursive: true });
    }
  },
  180_000,
);

(isMounted ? test : test.skip)('a file that another program keeps in use is not replaced, and it is told', () => {
  const folder = folderOf(new Map([['out.xlsx', Buffer.from('old')]]), disk);
  const file = path.join(folder, 'out.xlsx');
  // Nothing can be renamed over a file that something is mounted on.
  spawnSync('mount', ['--bind', file, file]);
  const args = ['template', 'tran-phu-2022', '--out', 'out.xlsx', '--force'];
  const { status, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], { cwd: folder, encoding: 'utf8' });
  spawnSync('umount', [file]);
  expect([status, stderr]).toEqual([2, expect.stringMatching(/đang được chương trình khác mở/)]);
  expect([...filesOf(folder).keys(), readFileSync(file, 'utf8')]).toEqual(['out.xlsx', 'old']);
  rmSync(folder, { recursive: true });
});
