/** Tabs of votes on people and on units: each offers the codes of those who are voted on. */
import { templateTabs } from '../../../src/sheets/template/template-tabs';
import { SOURCE, award, campaign } from '../../support/packs';
import { factsOf } from './template-facts';

test('a ballot on people offers people’s codes, one on units those of units', () => {
  const yes = { value: 'yes', ...SOURCE };
  const pack = campaign({
    awards: ['a', 'b'],
    ownAwards: { a: award([]), b: award([], { short: 'TT', subject: 'unit' }) },
    settings: { 'a.vote.required': yes, 'b.vote.required': yes },
  });
  const ballots = templateTabs(factsOf(pack)).filter(({ name }) => name.startsWith('Phiếu'));
  expect(ballots.map(({ name, validations }) => [name, validations[0]?.expected])).toEqual([
    ['Phiếu DH', { kind: 'list', source: 'DM_MaCaNhan' }],
    ['Phiếu TT', { kind: 'list', source: 'DM_MaTapThe' }],
  ]);
});

test('totals and decisions offer units’ codes where the award is one for units, also at a second ballot, and people’s everywhere else', () => {
  const pack = campaign({
    awards: ['a', 'b'],
    ownAwards: { a: award([]), b: award([], { short: 'TT', subject: 'unit' }) },
    settings: { 'a.vote.required': { value: 'yes', ...SOURCE } },
  });
  const codes = (only: readonly string[]) =>
    templateTabs(factsOf(campaign({ ...pack, awards: [...only] })))
      .filter(({ name }) => ['Kết quả kiểm phiếu', 'Quyết định của Hội đồng'].includes(name))
      .map(({ validations }) => validations.find(({ prompt }) => prompt?.title === 'Mã')?.expected);
  expect(codes(['a', 'b'])).toEqual([
    { kind: 'list', source: 'IF(OR(LEFT($A6,2)="TT"),DM_MaTapThe,DM_MaCaNhan)' },
    { kind: 'list', source: 'IF(OR(LEFT($A5,2)="TT"),DM_MaTapThe,DM_MaCaNhan)' },
  ]);
  expect(codes(['a'])).toEqual(Array.from({ length: 2 }, () => ({ kind: 'list', source: 'DM_MaCaNhan' })));
});
