import { readCampaign } from '../../src/review/campaign-file';
import { campaignSummaries, shippedCampaign, shippedCampaignIds } from '../../src/review/campaigns';
import { CAMPAIGNS, REGIMES } from '../../src/packs';
import { itemAt } from '../../src/domain/checked';
import { campaign } from '../support/packs';

describe('what is told of campaigns', () => {
  const summary = itemAt(
    campaignSummaries().filter(({ id }) => id === 'tran-phu-2022'),
    0,
  );

  test('finds the campaigns that ship by their ids, whatever the case', () => {
    expect(shippedCampaignIds()).toEqual(CAMPAIGNS.map(({ id }) => id));
    expect(shippedCampaign(' TRAN-PHU-2022 ')?.id).toBe('tran-phu-2022');
    expect(shippedCampaign('none')).toBeNull();
  });

  test('dates, awards and their order', () => {
    expect(summary).toMatchObject({
      from: '2022-01-01',
      to: '2022-12-31',
      finalReview: '2022-12-30',
      regime: 'vn-2017',
    });
    expect(summary.awards.map(({ id }) => id)).toEqual(itemAt(CAMPAIGNS, 0).awards);
  });

  test.each([
    ['cstd-co-so', true, null, { percent: '15', base: 'ldtt', rounding: 'floor', places: null }],
    ['cstd-tinh', true, { percent: '90', comparator: '>=', base: 'members', status: 'verified' }, null],
    ['ldtt', false, null, null],
  ])('vote and ceiling of %s', (id, voteRequired, threshold, ceiling) => {
    const found = summary.awards.find((award) => award.id === id);
    expect(found).toMatchObject({ voteRequired, threshold, ceiling });
  });

  test('every condition has its citation and status', () => {
    for (const { conditions } of summary.awards) {
      expect(conditions.length).toBeGreaterThan(0);
      for (const { citation, status } of conditions) expect([citation, status]).not.toContain('');
    }
  });

  test('every key that a round may set, with what its value must be and who has set it', () => {
    const keys = new Map(summary.parameters.map((parameter) => [parameter.key, parameter]));
    expect(keys.get('cstd-co-so.vote.percent')).toEqual({
      key: 'cstd-co-so.vote.percent',
      kind: 'percent',
      words: null,
      given: null,
      suggest: { value: null, citation: 'Quy chế của Hội đồng; không văn bản nào quy định chung', status: 'open' },
    });
    expect(keys.get('council.quorum')).toMatchObject({ given: null, suggest: { value: '2/3', status: 'open' } });
    expect(keys.get('ldtt.recruit.months')).toMatchObject({
      given: { value: '10', layer: 'regime', status: 'secondary' },
      suggest: null,
    });
    expect(keys.get('cstd-co-so.rule')?.given).toMatchObject({ value: 'initiative', status: 'verified' });
    expect(keys.get('cstd-tinh.vote.percent')?.given).toMatchObject({
      value: '90',
      layer: 'regime',
      status: 'verified',
    });
    expect(keys.get('ballot.all-blank')).toMatchObject({ words: ['valid', 'invalid'], given: { layer: 'default' } });
    expect(keys.get('target.party')?.words).toEqual(['yes', 'no']);
    expect(keys.get('regime')?.words).toEqual(REGIMES.map(({ id }) => id));
  });
});

test.each(CAMPAIGNS.map((pack) => [pack.id, pack] as const))('the pack %s would be taken as a file, too', (_, pack) => {
  expect(readCampaign(JSON.parse(JSON.stringify(pack)))).toEqual({ ok: true, value: pack });
});

describe('a campaign of one’s own whose parts do not fit is refused with the place', () => {
  const date = {
    every: 'once' as const,
    id: 'report',
    name: 'Gửi báo cáo',
    kind: 'task' as const,
    from: '2022-02-01',
    to: '2022-03-01',
    isBefore: false,
    citation: 'Kế hoạch',
    fact: null,
    status: 'verified' as const,
  };
  const paper = {
    id: 'letter',
    name: 'Văn bản',
    scope: 'submission' as const,
    evidence: null,
    citation: 'Kế hoạch',
    fact: null,
    status: 'verified',
  };

  test.each([
    ['a last day before the first', { calendar: [{ ...date, to: '2022-01-31' }] }, 'value', 'calendar[0].to'],
    ['a date that a target has the code of', { calendar: [{ ...date, id: 'hand' }] }, 'name-taken', 'calendar[0].id'],
    ['a date twice', { calendar: [date, date] }, 'name-taken', 'calendar[1].id'],
    ['judgements for an award that is not there', { judgements: { b: [] } }, 'award-unknown', 'judgements.b'],
    ['a dossier for such an award', { dossiers: { b: { items: [paper], due: null } } }, 'award-unknown', 'dossiers.b'],
    [
      'a dossier by a date that is not there',
      { dossiers: { a: { items: [paper], due: 'day' } } },
      'key-unknown',
      'dossiers.a.due',
    ],
  ])('%s', (_what, own, code, path) => {
    const pack = { ...campaign({ targets: [{ kind: 'by-hand', id: 'hand', name: 'Ghi tay' }] }), ...own };
    expect(readCampaign(pack)).toEqual({ ok: false, error: { code, path } });
  });

  test('and one whose parts fit is taken', () => {
    const fitting = {
      ...campaign(),
      calendar: [date],
      dossiers: { a: { items: [paper], due: 'report' } },
      judgements: { a: [] },
    };
    expect(readCampaign(fitting).ok).toBe(true);
  });

  test('a yearly date must be a day', () => {
    const yearly = { ...date, every: 'year', from: null, to: '02-30', years: { first: 2022, last: 2025 } };
    expect(readCampaign({ ...campaign(), calendar: [yearly] })).toMatchObject({ ok: false, error: { code: 'shape' } });
    expect(readCampaign({ ...campaign(), calendar: [{ ...yearly, to: '31/1' }] }).ok).toBe(false);
    expect(readCampaign({ ...campaign(), calendar: [{ ...yearly, to: '01-31' }] }).ok).toBe(true);
  });
});
