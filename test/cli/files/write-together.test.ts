import fs from 'node:fs';
import path from 'node:path';
import { checkTarget } from '../../../src/cli/files/targets';
import { type Output, writeTogether } from '../../../src/cli/files/write-together';
import { filesIn, newFolder, removeFolders } from '../program';

afterAll(removeFolders);

const STEPS = ['openSync', 'writeFileSync', 'fsyncSync', 'copyFileSync', 'renameSync', 'closeSync', 'rmSync'] as const;
/** The files that are written: two that are there, one that is not. */
const NAMES = ['a.xlsx', 'b.json', 'c.docx'] as const;
const OLD = ['a.xlsx', 'b.json'] as const;

interface Written {
  readonly folder: string;
  readonly outcome: ReturnType<typeof writeTogether>;
  /** How many steps the writing had. */
  readonly steps: number;
}

/** Writes three files, with something done before one of the steps: that is the same as if somebody else had done it meanwhile. */
function written(at: number, deed: (folder: string) => void): Written {
  const folder = path.join(newFolder(), 'kết quả');
  fs.mkdirSync(folder);
  for (const name of OLD) fs.writeFileSync(path.join(folder, name), `old ${name}`);
  const outputs = NAMES.map((name): Output => {
    const target = checkTarget(path.join(folder, name), true);
    if (!target.ok) throw new Error('no target');
    return { target: target.value, bytes: Buffer.from(`new ${name}`.repeat(100)) };
  });
  let steps = 0;
  const spies = STEPS.map((name) => {
    const real = fs[name] as (...args: readonly unknown[]) => unknown;
    return jest.spyOn(fs, name).mockImplementation(((...args: readonly unknown[]) => {
      steps += 1;
      if (steps - 1 === at) {
        // What is done is no step itself.
        steps += 1_000_000;
        try {
          deed(folder);
        } finally {
          steps -= 1_000_000;
        }
      }
      return real(...args);
    }) as never);
  });
  try {
    return { folder, outcome: writeTogether(outputs, true), steps };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

/** What every file is: as it was, or as it should become, or neither; `null` where it is not there. */
function statesIn(folder: string): readonly (string | null)[] {
  return NAMES.map((name) => {
    const file = path.join(folder, name);
    if (!fs.existsSync(file)) return null;
    if (fs.statSync(file).isDirectory()) return 'folder';
    const text = fs.readFileSync(file, 'utf8');
    return text === `old ${name}` ? 'old' : text === `new ${name}`.repeat(100) ? 'new' : 'broken';
  });
}

const whole = written(-1, () => undefined);
const moments = Array.from({ length: whole.steps }, (_, index) => index);

test('where nobody disturbs it, all files are the new ones', () => {
  expect(whole.outcome.ok).toBe(true);
  expect(whole.steps).toBeGreaterThan(15);
  expect([statesIn(whole.folder), filesIn(whole.folder)]).toEqual([['new', 'new', 'new'], NAMES]);
});

test.each([
  ['ENOSPC', 'target.no-space'],
  ['EDQUOT', 'target.no-space'],
  ['EACCES', 'target.no-permission'],
  ['EROFS', 'target.no-permission'],
  ['EBUSY', 'target.in-use'],
  ['EIO', 'target.unwritable'],
])('the disk says %s at any step: all files are the old ones, none is left over, and it is told', (code, told) => {
  for (const at of moments) {
    const { folder, outcome } = written(at, () => {
      throw Object.assign(new Error(code), { code });
    });
    const states = statesIn(folder);
    if (outcome.ok) {
      // What was to be taken away at the end could not be: harmless, and taken away by a later run.
      expect([at, states]).toEqual([at, ['new', 'new', 'new']]);
      continue;
    }
    expect([at, outcome.error]).toMatchObject([at, { kind: 'cli', failure: { code: told } }]);
    expect([at, states, filesIn(folder)]).toEqual([at, ['old', 'old', null], OLD]);
  }
});

test('the folder is taken away at any step: it is told that there is none, and nothing is thrown', () => {
  for (const at of moments) {
    const { folder, outcome } = written(at, (gone) => fs.rmSync(gone, { recursive: true }));
    expect([at, fs.existsSync(folder)]).toEqual([at, false]);
    if (!outcome.ok) expect(outcome.error).toMatchObject({ kind: 'cli', failure: { code: 'target.no-folder' } });
  }
});

test('a file that was there is taken away at any step: all are written, or none and nothing is left over', () => {
  for (const at of moments) {
    const { folder, outcome } = written(at, (there) => fs.rmSync(path.join(there, 'a.xlsx'), { force: true }));
    const states = statesIn(folder);
    if (outcome.ok) expect([at, states.slice(1)]).toEqual([at, ['new', 'new']]);
    else expect([at, states.slice(1)]).toEqual([at, ['old', null]]);
    expect([at, filesIn(folder).every((name) => NAMES.some((one) => one === name))]).toEqual([at, true]);
  }
});

test('a folder of the name of a file comes to be there at any step: it is not replaced, and nothing is thrown', () => {
  for (const at of moments) {
    const { folder, outcome } = written(at, (there) => {
      if (!fs.existsSync(path.join(there, 'c.docx'))) fs.mkdirSync(path.join(there, 'c.docx'));
    });
    const states = statesIn(folder);
    if (!outcome.ok) expect([at, states]).toEqual([at, ['old', 'old', 'folder']]);
    else expect([at, states]).toEqual([at, ['new', 'new', 'new']]);
  }
});
