import type { StatutePack } from '../../src/domain/rules/pack';
import { statuteOfPack } from '../../src/domain/rules/statute';
import { itemAt } from '../../src/domain/checked';
import { CAMPAIGNS } from '../../src/packs';
import { readStatute } from '../../src/review/campaign-file';
import { type Review, reviewSnapshot } from '../../src/review/review';
import { statuteOfReview, statutePlans, statuteText } from '../../src/review/statute';
import { newWorkbook } from '../../src/workbook/file/new-workbook';
import { snapshotOfFile } from '../support/workbook-file';
import { ROSTER, ROUND, type Rows, snapshotOf } from '../support/workbook';

const SET: Rows = [
  ['Cơ quan', 'Trường Chính trị Mẫu'],
  ['regime', 'vn-2017'],
  ['target.party', 'yes'],
  ['bang-khen-tinh.rule.confirmed', 'yes'],
  ['cstd-co-so.vote.percent', '70,0'],
  ['council.quorum', '2/3'],
  ['score.step', 'x'],
];

const TAB: Rows = [
  ['Tham số', 'Giá trị', 'Căn cứ', 'Đối chiếu'],
  ['Tên quy chế', 'Quy chế của trường'],
  ['Mã quy chế', 'quy-che-truong'],
  ['Cơ quan ban hành', 'Trường'],
  ['Số, ngày ban hành', 'Quyết định 01'],
  ['Có hiệu lực từ', '11/06/2020'],
  ['Có hiệu lực đến', '31/12/2025'],
  ['cstd-co-so.vote.percent', '60', 'Điều 5'],
  ['score.bonus-cap', '5', 'Điều 7', 'Nguồn thứ cấp'],
];

function review(tabs: Readonly<Record<string, Rows>>): Review {
  const result = reviewSnapshot(snapshotOf({ 'Danh sách': ROSTER, ...tabs }), { kind: 'of-round' });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

function saved(tabs: Readonly<Record<string, Rows>>): StatutePack {
  const pack = statuteOfReview(review(tabs));
  if (!pack.ok) throw new Error(pack.error.code);
  return pack.value;
}

test('what a round sets is saved, in one spelling, without what belongs to that round alone; its source is the round, to be looked at', () => {
  const ofRound = 'Đã áp dụng trong đợt xét năm 2022 của Trường Chính trị Mẫu';
  const source = { citation: ofRound, status: 'secondary' };
  expect(saved({ 'Đợt xét': [...ROUND, ...SET] })).toEqual({
    schema: 'binh-xet/statute/1',
    id: 'quy-che-truong-chinh-tri-mau',
    name: 'Quy chế thi đua – khen thưởng của Trường Chính trị Mẫu',
    organisation: 'Trường Chính trị Mẫu',
    citation: ofRound,
    from: '2022-01-01',
    to: null,
    settings: {
      'council.quorum': { value: '2/3', ...source },
      'cstd-co-so.vote.percent': { value: '70', ...source },
    },
  });
});

test('a statute of the workbook keeps what it says of itself; what the round sets over it is in it', () => {
  const pack = saved({ 'Đợt xét': [...ROUND, ['cstd-co-so.vote.percent', '75']], 'Quy chế': TAB });
  expect(pack).toMatchObject({
    id: 'quy-che-truong',
    name: 'Quy chế của trường',
    organisation: 'Trường',
    citation: 'Quyết định 01',
    from: '2020-06-11',
    to: '2025-12-31',
    settings: {
      'cstd-co-so.vote.percent': { value: '75', status: 'secondary' },
      'score.bonus-cap': { value: '5', citation: 'Điều 7', status: 'secondary' },
    },
  });
  expect(readStatute(JSON.parse(statuteText(pack)))).toEqual({ ok: true, value: pack });
});

test('a school year begins in September; where the round names nobody, the plan’s organisation stands', () => {
  const [campaign, , period] = ROUND;
  const round: Rows = [itemAt([campaign ?? []], 0), ['Năm', '2021-2022'], period ?? [], ['score.step', '0,5']];
  const organisation = 'Trường Chính trị Trần Phú (Hà Tĩnh)';
  expect(saved({ 'Đợt xét': round })).toMatchObject({
    from: '2021-09-01',
    organisation,
    id: 'quy-che-truong-chinh-tri-tran-phu-ha-tinh',
  });
});

test('where nothing is set there is no statute', () => {
  expect(statuteOfReview(review({ 'Đợt xét': ROUND }))).toEqual({
    ok: false,
    error: { code: 'statute.empty', params: {} },
  });
});

test('the same workbook gives the same file, byte for byte', () => {
  const tabs = { 'Đợt xét': [...ROUND, ...SET], 'Quy chế': TAB };
  expect(statuteText(saved(tabs))).toBe(statuteText(saved(tabs)));
  expect(statuteText(saved(tabs))).toMatch(/^\{\n {2}"schema": "binh-xet\/statute\/1",[^]*\}\n$/);
});

test('a statute’s file, put into another workbook as a tab, sets there the same as it does as a file: key for key, with article and mark', async () => {
  const campaign = itemAt(CAMPAIGNS, 0);
  const school = saved({ 'Đợt xét': [...ROUND, ['council.quorum', '2/3']], 'Quy chế': TAB });
  const province: StatutePack = {
    ...school,
    id: 'quy-che-tinh',
    name: 'Quy chế của tỉnh',
    to: null,
    settings: {
      'cstd-co-so.vote.percent': { value: '80', citation: '=1+1', status: 'recalled-low' },
      'cstd-co-so.ceiling.base': { value: 'staff', citation: 'Điều 3', status: 'open' },
      'ballot.all-blank': { value: 'invalid', citation: 'Điều 4', status: 'verified' },
    },
  };
  const plans = statutePlans(campaign, [province, school]);
  expect(plans.map(({ name }) => name)).toEqual(['Quy chế', 'Quy chế 2']);
  const snapshot = await snapshotOfFile(await newWorkbook(plans));
  const whole = { tabs: [...snapshotOf({ 'Đợt xét': ROUND, 'Danh sách': ROSTER }).tabs, ...snapshot.tabs] };
  const opened = reviewSnapshot(whole, { kind: 'of-round' });
  const asFiles = reviewSnapshot(
    snapshotOf({ 'Đợt xét': ROUND, 'Danh sách': ROSTER }),
    { kind: 'of-round' },
    { statutes: [province, school].map(statuteOfPack), trial: {} },
  );
  if (!opened.ok || !asFiles.ok) throw new Error('not readable');
  const told = ({ rules }: Review) =>
    [...rules.settings.values()].map(({ key, text, layer, citation, status, overrides }) => [
      [key, text, layer, citation, status],
      overrides.map((other) => [other.text, other.layer, other.citation, other.status]),
    ]);
  expect(told(opened.value)).toEqual(told(asFiles.value));
  expect(opened.value.findings.filter(({ sheet }) => sheet?.startsWith('Quy chế') === true)).toEqual([]);
  const plain = ({ rules }: Review) =>
    rules.statutes.map(({ id, name, organisation, citation, from, to }) => [
      id,
      name,
      organisation,
      citation,
      from,
      to,
    ]);
  expect(plain(opened.value)).toEqual(plain(asFiles.value));
});
