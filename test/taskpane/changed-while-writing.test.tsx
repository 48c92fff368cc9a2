/**
 * @jest-environment jsdom
 */
import './set-up';
import { screen, waitFor } from '@testing-library/react';
import { fail } from '../../src/domain/result';
import { createExcelPort } from '../../src/workbook/excel/port';
import type { WorkbookPort } from '../../src/workbook/port';
import { openExcel, specOf } from '../excel-host/open-excel';
import { ROSTER, ROUND, snapshotOf } from '../support/workbook';
import { accessOf } from '../workbook/excel/played';
import { readInPane } from './open-pane';

jest.setTimeout(60_000);

/** A small round in Excel. */
function excelRound() {
  const excel = openExcel(specOf(snapshotOf({ 'Đợt xét': ROUND, 'Danh sách': ROSTER })));
  return { excel, port: createExcelPort(accessOf(excel)) };
}

async function writing(port: WorkbookPort) {
  const { user } = await readInPane(port);
  await user.click(screen.getByRole('tab', { name: 'Đề nghị' }));
  await user.click(screen.getByRole('button', { name: 'Ghi kết quả vào sổ' }));
}

const told = () => screen.getAllByRole('status').map(({ textContent }) => textContent);

test('what a colleague corrects in Excel while the results are written is told as old: the tabs would be signed without it', async () => {
  const { excel, port } = excelRound();
  await writing({
    ...port,
    write: async (...given) => {
      const written = await port.write(...given);
      excel.edit('Danh sách', 'B2', [['Nguyễn Thị Ân']], 'Remote');
      await excel.settled();
      return written;
    },
  });
  await screen.findByText('Đã ghi xong');
  expect(screen.getAllByText('Sổ đã thay đổi')).not.toHaveLength(0);
  expect(told()).toContainEqual(expect.stringMatching(/^Đã ghi \d+ tab kết quả\. Sổ đã thay đổi$/));
});

test('what the pane itself writes makes no figure old: the secretary would read again for nothing, each time', async () => {
  const { excel, port } = excelRound();
  await writing(port);
  await screen.findByText('Đã ghi xong');
  await excel.settled();
  expect(screen.queryByText('Sổ đã thay đổi')).toBeNull();
  expect(told()).toContainEqual(expect.stringMatching(/^Đã ghi \d+ tab kết quả\.$/));
});

test('where writing is refused for a cell that is being edited, and a colleague has changed the workbook, both are told', async () => {
  const { excel, port } = excelRound();
  await writing({
    ...port,
    write: async () => {
      excel.edit('Danh sách', 'B2', [['Nguyễn Thị Ân']], 'Remote');
      await excel.settled();
      return fail({ code: 'excel.cell-being-edited', params: {} });
    },
  });
  await waitFor(() => expect(screen.getAllByText('Chưa ghi gì').length).toBeGreaterThan(0));
  expect(screen.getAllByText('Sổ đã thay đổi')).not.toHaveLength(0);
});
