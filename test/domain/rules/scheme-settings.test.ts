import type { Scheme } from '../../../src/domain/rules/pack';
import { campaignSettings, proposedSettings, schemeSettings } from '../../../src/domain/rules/scheme-settings';
import { SOURCE, campaign, scheme } from '../../support/packs';

const WEAK = { citation: 'Hướng dẫn', fact: 'F-701', status: 'recalled-low' } as const;

test('what a sound scheme says of the scores is set, each with its own source; what a weak one says is only proposed', () => {
  const own: Scheme = scheme([], {
    base: { points: '50', ...SOURCE },
    step: { points: '0.25', ...WEAK },
    bonus: { cap: '5', parts: [], ...SOURCE, citation: 'Điều 5' },
    penalty: { cap: '7', parts: [], ...WEAK },
    totalCap: { points: '100', ...SOURCE },
  });
  expect(schemeSettings(own)).toEqual({
    'score.base': { value: '50', ...SOURCE },
    'score.bonus-cap': { value: '5', ...SOURCE, citation: 'Điều 5' },
    'score.total-cap': { value: '100', ...SOURCE },
  });
  expect(proposedSettings(own)).toEqual({
    'score.step': { value: '0.25', ...WEAK },
    'score.penalty-cap': { value: '7', ...WEAK },
  });
});

test('what a scheme does not say, or leaves without a limit, sets nothing', () => {
  expect([schemeSettings(scheme([])), proposedSettings(scheme([]))]).toEqual([{}, {}]);
  const uncapped = { cap: null, parts: [], ...SOURCE };
  expect(schemeSettings(scheme([], { bonus: uncapped, penalty: uncapped }))).toEqual({});
});

test('a campaign’s own parameters stand over those of its scheme', () => {
  const settings = { 'score.base': { value: '60', ...SOURCE }, 'council.quorum': { value: '2/3', ...SOURCE } };
  expect(campaignSettings(campaign({ settings }))).toEqual(settings);
  const own = scheme([], { base: { points: '50', ...SOURCE }, step: { points: '0.5', ...SOURCE } });
  expect(campaignSettings(campaign({ settings, scheme: own }))).toEqual({
    ...settings,
    'score.step': { value: '0.5', ...SOURCE },
  });
});
