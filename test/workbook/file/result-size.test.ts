/** A file that could be written and never opened again would cost a secretary the whole review: it is refused before anything is written. */
import { convertForeign } from '../../../src/workbook/file/foreign/convert';
import { amendFile } from '../../../src/workbook/file/amend';
import { writeTabs } from '../../../src/workbook/file/write';
import { type FileLimits, type Grant, LEAST_LIMITS, limitsOf } from '../../../src/workbook/file/limits';
import { AT_ONE_GO } from '../../../src/workbook/pace';
import type { TabPlan } from '../../../src/workbook/port';
import { workbookFile } from '../../support/workbook-file';
import { number, opened, plan, text } from './opened';

const RESULTS = plan({
  key: 'a',
  rows: [
    { cells: [text('Họ và tên'), text('Điểm')] },
    { cells: [text('Huyền'), null, number('87.25')] },
    { cells: [] },
  ],
  merges: [
    { top: 0, left: 1, bottom: 0, right: 8 },
    { top: 2, left: 0, bottom: 5, right: 1 },
  ],
});

async function input(): Promise<Uint8Array> {
  return workbookFile({ A: [['x', null, 1], [], ['y']], B: [[2]] });
}

/** What writing comes to where less is granted. */
async function within(less: Partial<FileLimits>, plans: readonly TabPlan[] = [RESULTS]): Promise<unknown> {
  return granted(() => ({ ...LEAST_LIMITS, ...less }), plans);
}

async function granted(grant: Grant, plans: readonly TabPlan[] = [RESULTS]): Promise<unknown> {
  const result = await writeTabs(await opened(await input()), plans, new Map(), AT_ONE_GO, grant);
  return result.ok ? 'written' : result.error;
}

const refused = (meaning: string, most: number): unknown => ({
  code: 'file.result-too-large',
  params: { meaning, most: String(most) },
});

test('cells of the user and of the results together, to the last one', async () => {
  expect(await within({ cells: 8 })).toBe('written');
  expect(await within({ cells: 7 })).toEqual(refused('cells', 7));
});

test('places up to the last cells, and rows', async () => {
  // 3 + 0 + 1 and 3 rows, 1 and 1 row; of the results 2 + 3 + 0 and 3 rows.
  expect(await within({ places: 17 })).toBe('written');
  expect(await within({ places: 16 })).toEqual(refused('places', 16));
});

test('cells under merged blocks, as far as there are cells', async () => {
  expect(await within({ merged: 4 })).toBe('written');
  expect(await within({ merged: 3 })).toEqual(refused('merged', 3));
});

test('bytes of all parts, unpacked', async () => {
  const long = plan({ key: 'a', rows: Array.from({ length: 100 }, () => ({ cells: [text('đ'.repeat(10_000))] })) });
  expect(await within({ bytes: 3 * 2 ** 20 }, [long])).toBe('written');
  expect(await within({ bytes: 1.5 * 2 ** 20 }, [long])).toEqual(refused('bytes', 1));
});

test('a tab of results that is written again counts once', async () => {
  const first = await writeTabs(await opened(await input()), [RESULTS], new Map());
  if (!first.ok) throw new Error(first.error.code);
  const grant = (): FileLimits => ({ ...LEAST_LIMITS, cells: 8 });
  expect(await writeTabs(await opened(first.value), [RESULTS], new Map(), AT_ONE_GO, grant)).toEqual(first);
});

test('a change of the user’s own cells is refused in the same words', async () => {
  const amendment = { changes: [{ sheet: 'A', row: 0, column: 0, value: 'z'.repeat(3_000) }], added: [] };
  const grant = (): FileLimits => ({ ...LEAST_LIMITS, bytes: 3_000 });
  expect(await amendFile(await opened(await input()), amendment, new Map(), { grant })).toEqual({
    ok: false,
    error: refused('bytes', 0),
  });
});

test('separated values that are larger as a workbook are too large to be read', async () => {
  const bytes = new TextEncoder().encode('a,b\n'.repeat(100));
  expect(await convertForeign(bytes, 'a.csv', 'csv', () => ({ ...LEAST_LIMITS, bytes: 5_000 }))).toEqual({
    ok: false,
    error: { code: 'file.too-large', params: { file: 'a.csv', limit: '300 MB' } },
  });
});

test('what is granted hangs on how large the new file is packed: what swells from little is refused after packing, too', async () => {
  const bySize = (most: Partial<FileLimits>): Grant => {
    return (size) => (size < 100_000 ? { ...LEAST_LIMITS, ...most } : LEAST_LIMITS);
  };
  expect(await granted(bySize({ cells: 8 }))).toBe('written');
  expect(await granted(bySize({ cells: 7 }))).toEqual(refused('cells', 7));
  expect(await granted(bySize({ bytes: 3_000 }))).toEqual(refused('bytes', 0));
});

test('a small file is granted 300 MB and 5 million cells, a large one up to 700 MB and 12 million', () => {
  const grantOf = (size: number): readonly number[] => {
    const { bytes, cells } = limitsOf(size);
    return [bytes / 2 ** 20, cells / 1e6];
  };
  expect(grantOf(0)).toEqual([300, 5]);
  expect(grantOf(7 * 2 ** 20)).toEqual([300, 5]);
  expect(grantOf(10 * 2 ** 20)).toEqual([400, 5.24288]);
  expect(grantOf(22_000_000)[1]).toBe(11);
  expect(grantOf(50 * 2 ** 20)).toEqual([700, 12]);
  expect(grantOf(Number.POSITIVE_INFINITY)).toEqual([700, 12]);
});
