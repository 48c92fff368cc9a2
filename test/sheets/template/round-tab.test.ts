/** What the round's tab asks for, by what a campaign gives and leaves open. */
import type { CampaignPack } from '../../../src/domain/rules/pack';
import { roundTab } from '../../../src/sheets/template/round-tab';
import { SOURCE, award, campaign, scheme } from '../../support/packs';
import { rowsOf } from '../writing/planned';
import { factsOf } from './template-facts';

function labelsOf(own: Partial<CampaignPack>): readonly unknown[] {
  return rowsOf(roundTab(factsOf(campaign(own)))).map(([label]) => label);
}

const OFFICE = ['Số quyết định', 'Ngày quyết định', 'Người ký', 'Chức vụ người ký', 'Ký thay', 'Nơi nhận'];

/** The labels of the papers, after those of every round. */
function officeOf(own: Partial<CampaignPack>): readonly unknown[] {
  const labels = labelsOf(own);
  return labels.slice(labels.indexOf('Ngày mở lại') + 1, labels.indexOf('Quy định của Hội đồng cho đợt xét này') - 1);
}

const set = (value: string) => ({ value, ...SOURCE });

test.each([
  ['head', ['Thủ trưởng nhận tờ trình', 'Số tờ trình thủ trưởng']],
  ['department', ['Sở, ngành nhận tờ trình', 'Số tờ trình sở, ngành']],
  ['province', ['Cấp tỉnh nhận tờ trình', 'Số tờ trình cấp tỉnh']],
  ['cluster', ['Cụm thi đua nhận tờ trình', 'Số tờ trình cụm thi đua']],
  ['union', ['Công đoàn nhận tờ trình', 'Số tờ trình công đoàn']],
])('a submission to %s has its lines, and no other has', (receiver, labels) => {
  expect(officeOf({ settings: { 'a.granted-by': set(receiver) } })).toEqual([...OFFICE, ...labels]);
});

test('where one of several awards is proposed further up, it is asked who is; where none is, nobody is asked', () => {
  const two = { awards: ['a', 'b'], ownAwards: { a: award([]), b: award([], { short: 'DHB' }) } };
  const granted = { 'a.granted-by': set('head'), 'b.granted-by': set('head') };
  const further = 'Đề nghị tiếp lên cấp trên';
  expect(officeOf({ ...two, settings: granted })).not.toContain(further);
  expect(officeOf({ ...two, settings: { ...granted, 'b.proposed-to': set('province') } })).toContain(further);
  expect(officeOf({ awards: [] })).toEqual([]);
});

const CAPPED: Partial<CampaignPack> = {
  scheme: scheme([], {
    step: { points: '0.25', ...SOURCE },
    bonus: { cap: '5', parts: [], ...SOURCE },
    penalty: { cap: null, parts: [], ...SOURCE },
    totalCap: { points: '110.5', ...SOURCE },
  }),
};

/** What each name of points is where the round's cell is empty. */
function limitsOf(own: Partial<CampaignPack>): readonly unknown[] {
  return roundTab(factsOf(campaign(own))).names.map(({ name, refersTo }) => [name, /="",([^,]+),/.exec(refersTo)?.[1]]);
}

test('the limits of points are the scheme’s where the campaign sets none, the campaign’s where it does, else none', () => {
  expect(limitsOf({})).toEqual([
    ['DM_BuocDiem', '0'],
    ['DM_DiemCongToiDa', '1E+9'],
    ['DM_DiemTruToiDa', '1E+9'],
    ['DM_TongDiemToiDa', '1E+9'],
  ]);
  expect(limitsOf(CAPPED)).toEqual([
    ['DM_BuocDiem', '0.25'],
    ['DM_DiemCongToiDa', '5'],
    ['DM_DiemTruToiDa', '1E+9'],
    ['DM_TongDiemToiDa', '110.5'],
  ]);
  const settings = { 'score.step': set('0.5'), 'score.penalty-cap': set('0') };
  expect(limitsOf({ ...CAPPED, settings })).toEqual([
    ['DM_BuocDiem', '0.5'],
    ['DM_DiemCongToiDa', '5'],
    ['DM_DiemTruToiDa', '0'],
    ['DM_TongDiemToiDa', '110.5'],
  ]);
});

test('a name of points looks at the cell beside its own key', () => {
  const plan = roundTab(factsOf(campaign(CAPPED)));
  const labels = rowsOf(plan).map(([label]) => label);
  const rows = plan.names.map(({ refersTo }) => Number(/\$B\$(\d+)/.exec(refersTo)?.[1]));
  expect(rows.map((row) => labels[row - 1])).toEqual([
    'score.step',
    'score.bonus-cap',
    'score.penalty-cap',
    'score.total-cap',
  ]);
});
