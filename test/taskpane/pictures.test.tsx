/**
 * @jest-environment jsdom
 */
import './set-up';
import { render, screen, within } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { Pictures } from '../../src/taskpane/pictures/Pictures';
import { reviewOf } from '../support/workbook';
import { sampleSnapshot } from './memory-port';

test('each picture gives its figures as a table, the bars themselves are hidden from screen readers', async () => {
  const user = userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never });
  const { container } = render(<Pictures review={reviewOf(await sampleSnapshot())} />);
  for (const title of ['Chỉ tiêu và kết quả', 'Số lượt đề nghị theo đơn vị', 'Phân bố điểm cuối cùng']) {
    await user.click(screen.getByRole('button', { name: `Xem số liệu dạng bảng: ${title}` }));
  }
  const rowsOf = (title: string): readonly (readonly (string | null)[])[] =>
    within(screen.getByRole('table', { name: title }))
      .getAllByRole('row')
      .map((row) => [...row.children].map(({ textContent }) => textContent));
  expect(rowsOf('Chỉ tiêu và kết quả').slice(0, 2)).toEqual([
    ['Chỉ tiêu', 'Cần đạt', 'Đạt được'],
    ['100% tập thể, cá nhân chấp hành kỷ luật', '100%', '92,86%'],
  ]);
  expect(rowsOf('Số lượt đề nghị theo đơn vị').slice(0, 2)).toEqual([
    ['Đơn vị', 'LĐTT', 'CSTĐCS', 'CSTĐ tỉnh', 'GVT-ĐVN'],
    ['Khoa Lý luận cơ sở', '6', '1', '1', '3'],
  ]);
  expect(rowsOf('Phân bố điểm cuối cùng')[1]).toEqual(['70 – dưới 75', '1']);
  for (const svg of container.querySelectorAll('svg:not([data-fui-icon]) rect')) {
    expect(svg.closest('[aria-hidden="true"]')).not.toBeNull();
  }
  expect((await axe(container)).violations).toEqual([]);
});
