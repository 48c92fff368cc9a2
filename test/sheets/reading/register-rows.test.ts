import type { Finding } from '../../../src/domain/finding';
import { gridOf } from '../../../src/sheets/reading/grid';
import { personFinder } from '../../../src/sheets/reading/people-finder';
import { peopleListed, personOf, registerRows, saysNothing } from '../../../src/sheets/reading/register-rows';
import { person } from '../../support/round';
import { tab } from '../../support/workbook';

const FIND = personFinder([
  person({ id: 'NV001', name: 'Nguyễn Thị An' }),
  person({ id: 'NV002', name: 'Trần Văn Bình' }),
]);
const AT = { sheet: 'Sáng kiến', cell: 'A2' };

test('rows that say something are kept with their code and what they say; empty ones, totals and signatures are none', () => {
  const grid = gridOf(
    tab('Sáng kiến', [
      ['Mã', 'Tên'],
      ['NV001', 'Cộng'],
      [],
      [null, '-'],
      [null, 'Cộng'],
      ['NV002', '-'],
      [null, 'Kho bài giảng'],
    ]),
  );
  expect(registerRows(grid, { row: 0, columns: { code: 0 } }, 1)).toEqual([
    { row: 1, code: 'NV001', said: 'Cộng' },
    { row: 5, code: 'NV002', said: '' },
    { row: 6, code: '', said: 'Kho bài giảng' },
  ]);
});

test('a row that names nobody but says more than one thing is told at its code', () => {
  const grid = gridOf(
    tab('Sáng kiến', [
      ['Mã', 'Tên', 'Cấp'],
      [null, 'Kho bài giảng', 'Tỉnh'],
    ]),
  );
  const header = { row: 0, columns: { code: 0, title: 1, level: 2 } };
  const findings: Finding[] = [];
  expect(personOf(grid, header, { row: 1, code: '', said: '' }, FIND, (found) => findings.push(found))).toBeNull();
  expect(findings).toEqual([
    { code: 'value.unreadable', severity: 'error', ...AT, subject: null, params: { what: 'code', value: '' } },
  ]);
});

test('several people are listed by their codes alone; who is nobody is told by the code as it was typed', () => {
  const findings: Finding[] = [];
  const listed = peopleListed('NV001; NV002 ; NV999', FIND, AT, (found) => findings.push(found));
  expect(listed.map(({ id }) => id)).toEqual(['NV001', 'NV002']);
  expect(findings).toEqual([
    { code: 'person.unknown', severity: 'error', ...AT, subject: 'NV999', params: { name: '', code: 'NV999' } },
  ]);
});

test('only an empty field, or one without a column, says nothing', () => {
  expect(saysNothing({ state: 'empty', at: AT })).toBe(true);
  expect(saysNothing({ state: 'absent' })).toBe(true);
  expect(saysNothing({ state: 'unreadable', at: AT })).toBe(false);
  expect(saysNothing({ state: 'known', value: 1, at: AT })).toBe(false);
});

test('an entry beside a code that cannot be read is found by its name, and is lost to nobody else', () => {
  const fault = { fault: 'error', code: '#REF!' } as const;
  const grid = gridOf(
    tab('Sáng kiến', [
      ['Mã', 'Họ và tên', 'Tên'],
      [fault, 'Trần Văn Bình', 'Kho bài giảng'],
      [fault, null, 'Sân chơi'],
      [fault],
    ]),
  );
  const header = { row: 0, columns: { code: 0, name: 1, title: 2 } };
  const findings: Finding[] = [];
  const people = registerRows(grid, header, 2).map((row) =>
    personOf(grid, header, row, FIND, (found) => findings.push(found)),
  );
  expect(people.map((one) => one?.id)).toEqual(['NV002', undefined]);
  expect(findings).toMatchObject([{ code: 'value.unreadable', cell: 'A3', params: { what: 'code' } }]);
});
