/** Files into a folder: it is made where its parent is there, and no empty one is left behind. */
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeInto } from '../../../src/cli/files/into-folder';
import { filesIn, newFolder, removeFolders } from '../program';

afterAll(removeFolders);

const bytes = (): Promise<Uint8Array> => Promise.resolve(Buffer.from('new'));
const file = { name: 'a.docx', bytes };

test('a folder that is not there is made, one that is there is told as no new one', async () => {
  const folder = path.join(newFolder(), 'giấy tờ');
  expect(await writeInto(folder, [file], false)).toEqual({
    ok: true,
    value: { files: [path.join(folder, 'a.docx')], isNewFolder: true },
  });
  expect(filesIn(folder)).toEqual(['a.docx']);
  expect(await writeInto(folder, [file], true)).toMatchObject({ value: { isNewFolder: false } });
});

test('where there is nothing to write no folder is made', async () => {
  const folder = path.join(newFolder(), 'giấy tờ');
  expect(await writeInto(folder, [], false)).toEqual({ ok: true, value: { files: [], isNewFolder: false } });
  expect(existsSync(folder)).toBe(false);
});

test('a folder into which nothing could be written is not left behind, one that was there stays', async () => {
  const parent = newFolder();
  const folder = path.join(parent, 'giấy tờ');
  const unwritable = { name: `${'a'.repeat(300)}.docx`, bytes };
  expect(await writeInto(folder, [unwritable], false)).toMatchObject({ ok: false });
  const faulty = { name: 'a.docx', bytes: () => Promise.reject(new Error('fault')) };
  await expect(writeInto(folder, [faulty], false)).rejects.toThrow('fault');
  expect(filesIn(parent)).toEqual([]);
  expect(await writeInto(parent, [unwritable], false)).toMatchObject({ ok: false });
  expect(existsSync(parent)).toBe(true);
});

test.each([
  ['its parent is not there', 'không-có/giấy tờ', 'không-có'],
  ['its parent is a file', 'tệp/giấy tờ', 'tệp'],
])('a folder is refused with the one that is missing where %s', async (_, name, missing) => {
  const parent = newFolder();
  writeFileSync(path.join(parent, 'tệp'), '');
  const folder = path.join(parent, name);
  expect(await writeInto(folder, [file], false)).toMatchObject({
    error: {
      failure: { code: 'target.no-folder', params: { file: folder, folder: path.join(parent, missing) } },
    },
  });
  expect(filesIn(parent)).toEqual(['tệp']);
});

test('a folder that the system does not let us make is refused with the reason', async () => {
  const folder = path.join(newFolder(), 'a'.repeat(300));
  expect(await writeInto(folder, [file], false)).toMatchObject({
    error: { failure: { code: 'target.unwritable', params: { detail: 'ENAMETOOLONG' } } },
  });
});
