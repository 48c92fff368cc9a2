import {
  countSetting,
  fractionSetting,
  isYes,
  overlay,
  percentSetting,
  pointsSetting,
  readParameters,
  settingText,
  wordSetting,
} from '../../../src/domain/rules/settings';
import type { PackSetting } from '../../../src/domain/rules/pack';
import { parameterKinds } from '../../../src/domain/rules/parameters';
import { settings } from '../../support/round';

const LAW: PackSetting = { value: '90', citation: 'Nghị định 91/2017/NĐ-CP', fact: 'F-301', status: 'verified' };
const PLAN: PackSetting = { value: '80', citation: 'Kế hoạch', fact: null, status: 'verified' };
const KEY = 'cstd-tinh.vote.percent';
const AT = { sheet: 'Đợt xét', cell: 'B9' };

test('what the round says overrides the campaign, which overrides the law; each with its source', () => {
  const round = { key: KEY, text: '70', layer: 'round', at: AT, citation: null, status: null } as const;
  expect(overlay({ [KEY]: LAW }, {}, []).get(KEY)).toMatchObject({ text: '90', layer: 'regime', status: 'verified' });
  expect(overlay({ [KEY]: LAW }, { [KEY]: PLAN }, []).get(KEY)).toMatchObject({
    text: '80',
    layer: 'campaign',
    citation: 'Kế hoạch',
    at: null,
  });
  const campaign = { key: KEY, text: '80', layer: 'campaign', at: null, citation: 'Kế hoạch', status: 'verified' };
  const law = { ...campaign, text: '90', layer: 'regime', citation: 'Nghị định 91/2017/NĐ-CP' };
  expect(overlay({ [KEY]: LAW }, { [KEY]: PLAN }, [round]).get(KEY)).toEqual({ ...round, overrides: [campaign, law] });
});

test('where nobody says otherwise, a blank paper is valid and an unmarked name is blank', () => {
  const defaults = overlay({}, {}, []);
  expect(defaults.get('ballot.all-blank')).toMatchObject({ text: 'valid', layer: 'default' });
  expect(defaults.get('ballot.unmarked-name')).toMatchObject({ text: 'blank', layer: 'default' });
  expect(overlay({ 'ballot.all-blank': { ...LAW, value: 'invalid' } }, {}, []).get('ballot.all-blank')).toMatchObject({
    text: 'invalid',
    layer: 'regime',
  });
});

test('a parameter that is unknown, not allowed or set twice is reported at its cell and counts as not set', () => {
  const kinds = parameterKinds({ awards: ['cstd-co-so'], regimes: [], targets: [] });
  const cell = (row: number) => ({ sheet: 'Đợt xét', cell: `B${String(row)}` });
  const typed = (key: string, text: string, row: number) => ({
    key,
    text,
    at: cell(row),
    citation: null,
    status: null,
  });
  const { settings: kept, findings } = readParameters(
    'round',
    [
      typed('cstd-co-so.vote.percent', ' 70,0 ', 5),
      typed('cstd-co-so.vote.percent', '80', 6),
      typed('cstd-co-so.vote.base', 'ai cũng được', 7),
      typed('cstd-co-so.vote.bsae', 'members', 8),
    ],
    kinds,
  );
  expect(kept).toEqual([
    { key: 'cstd-co-so.vote.percent', text: '70', layer: 'round', at: cell(5), citation: null, status: null },
  ]);
  expect(findings.map(({ code, severity, cell: at, params }) => [code, severity, at, params])).toEqual([
    ['round.label-repeated', 'warning', 'B6', { label: 'cstd-co-so.vote.percent' }],
    [
      'value.unreadable',
      'error',
      'B7',
      { what: 'parameter-value', key: 'cstd-co-so.vote.base', value: 'ai cũng được' },
    ],
    ['value.unreadable', 'error', 'B8', { what: 'parameter-key', value: 'cstd-co-so.vote.bsae' }],
  ]);
});

test('a value comes as what it is, and what nobody sets is null, never 0', () => {
  const set = settings({
    percent: '66.67',
    none: 'none',
    quorum: '2/3',
    points: '0.25',
    places: '5',
    yes: 'yes',
    no: 'no',
    word: 'ceil',
  });
  expect(percentSetting(set, 'percent')).toMatchObject({ text: '66.67' });
  expect(percentSetting(set, 'none')).toBeNull();
  expect(fractionSetting(set, 'quorum')).toMatchObject({ ratio: { numerator: 2n, denominator: 3n } });
  expect(pointsSetting(set, 'points')).toBe(25);
  expect(countSetting(set, 'places')).toBe(5);
  expect([isYes(set, 'yes'), isYes(set, 'no'), isYes(set, 'absent')]).toEqual([true, false, false]);
  expect(wordSetting(set, 'word', ['floor', 'ceil'], 'floor')).toBe('ceil');
  expect(wordSetting(set, 'absent', ['floor', 'ceil'], 'floor')).toBe('floor');
  expect(settingText(set, 'absent')).toBeNull();
  for (const read of [percentSetting, fractionSetting, pointsSetting, countSetting])
    expect(read(set, 'absent')).toBeNull();
});

test.each([
  ['0.7', true],
  ['0,99', true],
  ['1', false],
  ['70', false],
  ['0', false],
  ['2/3', false],
])('a percent of %s is one that is seldom meant: %s; it counts as typed, and the secretary is told', (text, isTold) => {
  const kinds = parameterKinds({ awards: ['cstd-tinh'], regimes: [], targets: [] });
  const typed = { key: KEY, text, at: AT, citation: null, status: null };
  const { settings: kept, findings } = readParameters('round', [typed], kinds);
  expect(kept).toHaveLength(1);
  expect(findings.map(({ code, cell, severity }) => `${severity} ${code} ${cell ?? ''}`)).toEqual(
    isTold ? ['warning rule.percent-below-one B9'] : [],
  );
});

test('a ceiling that is lifted is no percent below one', () => {
  const kinds = parameterKinds({ awards: ['cstd-co-so'], regimes: [], targets: [] });
  const typed = { key: 'cstd-co-so.ceiling.percent', text: 'none', at: AT, citation: null, status: null };
  expect(readParameters('round', [typed], kinds).findings).toEqual([]);
});
