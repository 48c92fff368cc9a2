/**
 * @jest-environment jsdom
 */
import './set-up';
import { readFileSync } from 'node:fs';
import { screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { snapshotOfFile } from '../support/workbook-file';
import { memoryPort } from './memory-port';
import { readInPane } from './open-pane';

test('a finding tells on request the cells, rules, layers and texts that it rests on, and has nothing to open where there is no more to say', async () => {
  const port = memoryPort(await snapshotOfFile(new Uint8Array(readFileSync('test/fixtures/tran-phu-2022-messy.xlsx'))));
  const { user, container } = await readInPane(port);
  await user.click(screen.getByRole('tab', { name: 'Kiểm tra' }));
  const itemOf = (text: RegExp): HTMLElement => {
    const item = [...container.querySelectorAll<HTMLElement>('[role=listitem]')].find((one) =>
      text.test(one.textContent),
    );
    if (item === undefined) throw new Error(`no ${text.source}`);
    return item;
  };
  const why = (item: HTMLElement) => within(item).getByRole('button', { name: /^Vì sao\? – / });

  const aboveMaximum = itemOf(/vượt điểm tối đa/);
  await user.click(why(aboveMaximum));
  await user.click(within(aboveMaximum).getByRole('button', { name: /Ca nhan.*F5/ }));
  expect(port.shown).toEqual(['Ca nhan 4 5']);

  const conflict = itemOf(/Không thể đạt cả hai/);
  await user.click(why(conflict));
  expect(conflict.textContent).toMatch(/15%.*Quy định.*Nghị định 91\/2017\/NĐ-CP, Điều 9 khoản 3/);
  expect(conflict.textContent).toMatch(/Căn cứ.*Kế hoạch số 3-KH\/TCTTP/);

  const weak = itemOf(/Tiêu chuẩn Bằng khen cấp tỉnh/);
  await user.click(why(weak));
  expect(weak.textContent).toMatch(/Căn cứ.*Tiêu chuẩn Bằng khen cấp tỉnh/);

  expect(within(itemOf(/hưa có điểm tiêu chí/)).queryByRole('button', { name: /^Vì sao\?/ })).toBeNull();
  expect(await axe(container)).toHaveNoViolations();
});
