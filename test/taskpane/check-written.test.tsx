/**
 * @jest-environment jsdom
 */
import './set-up';
import { waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { NO_OUTSIDE_RULES } from '../../src/domain/rules/rulebook';
import { reviewSnapshot } from '../../src/review/review';
import { plannedTabs } from '../../src/review/write-results';
import type { Snapshot } from '../../src/workbook/port';
import { ROSTER, ROUND, snapshotOf } from '../support/workbook';
import { writtenSnapshot } from '../support/written';
import { memoryPort } from './memory-port';
import { openPane } from './open-pane';

jest.setTimeout(60_000);

const INPUT = snapshotOf({ 'Đợt xét': ROUND, 'Danh sách': ROSTER });
const NAME = 'Kiểm tra lại kết quả đã ghi';

function written(): Snapshot {
  const review = reviewSnapshot(INPUT, { kind: 'of-round' }, NO_OUTSIDE_RULES);
  if (!review.ok) throw new Error(review.error.code);
  return writtenSnapshot(INPUT, plannedTabs({ snapshot: INPUT, review: review.value }));
}

/** The workbook with another text in the first cell of a tab. */
function typedOver(snapshot: Snapshot, name: string): Snapshot {
  const tabs = snapshot.tabs.map((tab) =>
    tab.name === name ? { ...tab, values: tab.values.map((row, index) => (index === 0 ? ['GÕ ĐÈ'] : row)) } : tab,
  );
  return { ...snapshot, tabs };
}

async function atNominations(snapshot: Snapshot) {
  const port = memoryPort(snapshot);
  const { user, view } = openPane(port);
  await user.click(await view.findByRole('button', { name: 'Đọc sổ này' }));
  await user.click(await view.findByRole('button', { name: 'Tiếp: Kiểm tra' }));
  await user.click(await view.findByRole('tab', { name: 'Đề nghị' }));
  return { port, user, view };
}

test('results that were written are checked again from the pane; a cell typed over is named, and leads there', async () => {
  const { port, user, view } = await atNominations(typedOver(written(), 'KQ - Đề nghị'));
  const region = await view.findByRole('region', { name: NAME });
  await user.click(within(region).getByRole('button', { name: 'Kiểm tra lại' }));
  await waitFor(() => expect(region.textContent).toContain('KHÔNG khớp'));
  expect(region.textContent).toContain('tab “KQ - Đề nghị”, ô A1: đang là GÕ ĐÈ, tính lại là');
  expect(region.textContent).toMatch(
    /Mã lần chạy [0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}: chạy lại bây giờ cũng ra mã này/,
  );
  await user.click(within(region).getByRole('button', { name: /KQ - Đề nghị.*A1/ }));
  expect(port.shown).toEqual(['KQ - Đề nghị 0 0']);
  expect(port.written).toEqual([]);
  expect(await axe(view.container)).toHaveNoViolations();
});

test('what is as it was written is said to be, and before the first writing there is nothing to check', async () => {
  const { user, view } = await atNominations(written());
  const region = await view.findByRole('region', { name: NAME });
  await user.click(within(region).getByRole('button', { name: 'Kiểm tra lại' }));
  await waitFor(() => expect(region.textContent).toContain('Kết quả đã ghi khớp với khi tính lại.'));
  expect(region.textContent).toContain('không ô nào lệch');
  view.unmount();
  const before = await atNominations(INPUT);
  await before.view.findByRole('region', { name: 'Các tab sẽ ghi' });
  expect(before.view.queryByRole('region', { name: NAME })).toBeNull();
});
