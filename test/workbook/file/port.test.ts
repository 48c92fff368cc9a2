import { readFileSync } from 'node:fs';
import { createFilePort } from '../../../src/workbook/file/port';
import type { FileStore } from '../../../src/workbook/file/port';
import { opened, plan, tabOf } from './opened';

const sample = new Uint8Array(readFileSync('test/fixtures/tran-phu-2022.xlsx'));

/** A store in memory, as the workbench has it. */
function memory(first: Uint8Array) {
  const log: string[] = [];
  const listeners = new Set<() => void>();
  const state = { bytes: first };
  const store: FileStore = {
    name: 'a.xlsx',
    load: () => Promise.resolve(state.bytes),
    save: (bytes) => {
      state.bytes = bytes;
      for (const listener of listeners) listener();
      return Promise.resolve();
    },
    show: (sheet, row, column) => log.push(`${sheet} ${String(row)} ${String(column)}`),
    watch: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
  return { store, state, log };
}

describe('port over a file', () => {
  test('two writings asked for at once are both there: none is saved over the other', async () => {
    const { store, state } = memory(sample);
    const port = createFilePort(store);
    const before = await port.read();
    if (!before.ok) throw new Error('unreadable');
    const expected = new Map(before.value.tabs.map((tab) => [tab.name, tab.fingerprint]));
    const change = { sheet: 'Danh sách', row: 60, column: 0, value: 'thêm' };
    const done = await Promise.all([
      port.write([plan({ key: 'a', name: 'KQ' })], new Map()),
      port.amend({ changes: [change], added: [] }, expected),
    ]);
    expect(done.map(({ ok }) => ok)).toEqual([true, true]);
    const after = await opened(state.bytes);
    expect(tabOf(after, 'KQ').values).toEqual([['x']]);
    expect(tabOf(after, 'Danh sách').values[60]?.[0]).toBe('thêm');
  });

  test('reads, writes, and reads what it wrote', async () => {
    const { store, state } = memory(sample);
    const port = createFilePort(store);
    const before = await port.read();
    if (!before.ok) throw new Error('unreadable');
    const expected = new Map(before.value.tabs.map((tab) => [tab.name, tab.fingerprint]));
    expect(await port.write([plan({ key: 'a', name: 'KQ' })], expected)).toEqual({ ok: true, value: null });
    const after = await port.read();
    expect(after.ok && after.value.tabs.map((tab) => tab.ownKey)).toEqual([...before.value.tabs.map(() => null), 'a']);
    expect(tabOf(await opened(state.bytes), 'KQ').values).toEqual([['x']]);
  });

  test('sees what others changed meanwhile, and saves nothing', async () => {
    const { store, state } = memory(sample);
    const port = createFilePort(store);
    const expected = new Map([['Danh sách', 'gone']]);
    const result = await port.write([plan({ key: 'a' })], expected);
    expect(result).toMatchObject({ ok: false, error: { code: 'input.changed-since' } });
    state.bytes = Uint8Array.from([1, 2, 3]);
    expect(await port.write([plan({ key: 'a' })], expected)).toEqual({
      ok: false,
      error: { code: 'input.changed-since', params: { tabs: 'Danh sách' } },
    });
    expect(await port.read()).toEqual({
      ok: false,
      error: { code: 'file.not-a-workbook', params: { file: 'a.xlsx' } },
    });
    expect(state.bytes).toEqual(Uint8Array.from([1, 2, 3]));
  });

  test('reads the same bytes once', async () => {
    const { store } = memory(sample);
    const port = createFilePort(store);
    const [one, two] = [await port.read(), await port.read()];
    expect(one.ok && two.ok && one.value === two.value).toBe(true);
  });

  test('goes to cells of tabs that are there', async () => {
    const { store, log } = memory(sample);
    const port = createFilePort(store);
    await port.show('Danh sách', 7, 2);
    await port.show('Không có', 0, 0);
    expect(log).toEqual(['Danh sách 7 2']);
  });

  test('tells of changes until it is stopped', async () => {
    const { store } = memory(sample);
    const port = createFilePort(store);
    let changes = 0;
    const stop = port.watch(() => (changes += 1));
    await port.write([plan({ key: 'a' })], new Map());
    stop();
    await port.write([plan({ key: 'b' })], new Map());
    expect(changes).toBe(1);
  });

  test('needs neither to go anywhere nor to watch', async () => {
    const port = createFilePort({ name: 'a', load: () => Promise.resolve(sample), save: () => Promise.resolve() });
    await port.show('Danh sách', 0, 0);
    const stop = port.watch(() => undefined);
    stop();
    expect(await port.read()).toMatchObject({ ok: true });
  });
});
