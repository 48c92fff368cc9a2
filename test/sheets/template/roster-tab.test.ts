/** The roster's example and hints: of the round's own year, and of what the organisation is. */
import type { CampaignPack } from '../../../src/domain/rules/pack';
import { rosterTab } from '../../../src/sheets/template/roster-tab';
import { campaign } from '../../support/packs';
import { rowsOf } from '../writing/planned';
import { factsOf } from './template-facts';

const HEADER = 3;
const EXAMPLE = 4;

test.each([
  [{ groups: ['leader', 'employee', 'lecturer'], unitWord: 'khoa, phòng' }, 'Giảng viên', 'x'],
  [{ groups: ['leader', 'employee'], unitWord: 'tổ chuyên môn' }, 'Giáo viên', null],
  [{ groups: ['leader', 'employee'], unitWord: 'phòng' }, 'Chuyên viên', null],
] as const)('somebody of %j is, as an example, %s', (own, position, lecturer) => {
  const pack: Partial<CampaignPack> = { groups: [...own.groups], unitWord: own.unitWord };
  const example = rowsOf(rosterTab(factsOf(campaign(pack))))[EXAMPLE];
  expect(example?.[5]).toBe(position);
  expect(example?.[7]).toBe(lecturer);
});

test('years of titles are years before the round’s; those of the province lie three years apart', () => {
  const plan = rosterTab(factsOf(campaign({}), { year: 2023 }));
  expect(rowsOf(plan)[EXAMPLE]?.slice(14, 16)).toEqual(['2021; 2022', null]);
  const notes = plan.rows[HEADER]?.cells.slice(14, 16).map((cell) => cell?.note);
  expect(notes).toEqual([expect.stringContaining(': 2021; 2022'), expect.stringContaining(': 2017; 2020')]);
});

test('where nobody can register for anything, nothing is said of how; where words beyond a list are read, none is doubted', () => {
  const { validations } = rosterTab(factsOf(campaign({ awards: [] })));
  const told = new Map(validations.map(({ prompt, alert }) => [prompt?.title, alert?.style ?? null]));
  expect(told.has('Đăng ký danh hiệu')).toBe(false);
  for (const title of ['Giảng viên', 'Mới tuyển dụng', 'Xếp loại', 'Cấp sáng kiến', 'Kỷ luật'])
    expect(told.get(title)).toBeNull();
  expect(told.get('Giới tính')).toBe('warning');
});
