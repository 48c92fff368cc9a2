import { CAMPAIGNS, REGIMES } from '../../src/packs';
import { itemAt } from '../../src/domain/checked';
import { circleOf } from '../../src/review/award-circles';
import { readCampaign, readStatute } from '../../src/review/campaign-file';
import { checkPack } from '../../src/review/pack-check';
import { award, campaign, condition, regime } from '../support/packs';

const SOURCE = { citation: 'Kế hoạch', fact: null, status: 'verified' as const };

function setting(value: string) {
  return { value, ...SOURCE };
}

const two = {
  awards: ['a', 'b'],
  ownAwards: { a: award([], { short: 'DA', name: 'Danh A' }), b: award([], { short: 'DB', name: 'Danh B' }) },
};

test.each<[string, object, object]>([
  [
    'a unknown parameter',
    { settings: { 'score.stop': setting('1') } },
    { code: 'key-unknown', path: 'settings["score.stop"]' },
  ],
  [
    'a value that its key does not allow',
    { settings: { 'a.vote.percent': setting('101') } },
    { code: 'value', path: 'settings["a.vote.percent"].value' },
  ],
  [
    'a regime that there is not',
    { settings: { regime: setting('vn-1999') } },
    { code: 'value', path: 'settings.regime.value' },
  ],
  ['an end before the beginning', { from: '2022-02-01', to: '2022-01-31' }, { code: 'dates', path: 'to' }],
  ['a final review before the beginning', { finalReview: '2021-12-31' }, { code: 'dates', path: 'finalReview' }],
  [
    'a target about an award that is not worked out',
    { targets: [{ kind: 'count-nominated', id: 't', name: 'T', award: 'ldtt', min: 1 }] },
    { code: 'award-unknown', path: 'targets[0].award' },
  ],
  [
    'an award listed twice: each person would have it twice on every paper',
    { ...two, awards: ['a', 'b', 'a'] },
    { code: 'award-twice', path: 'awards[2]' },
  ],
  [
    'a target that nothing reaches: at most fewer than at least',
    { ...two, targets: [{ kind: 'count-nominated', id: 't', name: 'T', award: 'a', min: 2, max: 1 }] },
    { code: 'value', path: 'targets[0].max' },
  ],
  [
    'two targets of one id',
    {
      targets: [
        { kind: 'by-hand', id: 't', name: 'T' },
        { kind: 'by-hand', id: 't', name: 'U' },
      ],
    },
    { code: 'target-twice', path: 'targets[1].id' },
  ],
  [
    'awards that include each other',
    {
      ...two,
      ownAwards: {
        a: { ...two.ownAwards.a, includes: { award: 'b', except: [] } },
        b: { ...two.ownAwards.b, includes: { award: 'a', except: [] } },
      },
    },
    { code: 'circular', path: 'ownAwards.a.includes.award', awards: ['a', 'b', 'a'] },
  ],
  [
    'ceilings of each other',
    { ...two, settings: { 'a.ceiling.base': setting('b'), 'b.ceiling.base': setting('a') } },
    { code: 'circular', path: 'settings["a.ceiling.base"].value', awards: ['a', 'b', 'a'] },
  ],
  [
    'a ceiling of what counts its own nominations',
    {
      ...two,
      ownAwards: {
        a: award([condition('unit.count-nominated', { award: 'b', count: 1 })], { subject: 'unit', short: 'DA' }),
        b: award([], { short: 'DB', name: 'Danh B' }),
      },
      settings: { 'b.ceiling.base': setting('a') },
    },
    { code: 'circular', path: 'ownAwards.a.conditions[0].award', awards: ['a', 'b', 'a'] },
  ],
  ['a shape that is none', { name: '' }, { code: 'shape', path: 'name', fault: { path: 'name', code: 'empty' } }],
])('a campaign’s file is refused with one fault and its place: %s', (_what, own, fault) => {
  expect(readCampaign({ ...campaign(), ...own })).toEqual({ ok: false, error: fault });
});

test('a circle within the law is broken in the list of awards; an award that counts itself, or nothing known, is none', () => {
  const law = regime({
    awards: {
      x: award([], { includes: { award: 'y', except: [] } }),
      y: award([], { includes: { award: 'x', except: [] } }),
    },
  });
  expect(circleOf(law, campaign({ awards: ['x'] }))).toEqual({ awards: ['x', 'y', 'x'], path: ['awards'] });
  const own = award([condition('unit.count-nominated', { award: 'a', count: 1 })], { subject: 'unit' });
  const settings = { 'a.ceiling.base': setting('staff') };
  expect(circleOf(regime(), campaign({ ownAwards: { a: own }, settings }))).toBeNull();
});

test('the law’s own bases count where the campaign sets none', () => {
  const law = regime({ settings: { 'b.ceiling.base': setting('a') } });
  const pack = campaign({ ...two, settings: { 'a.ceiling.base': setting('b') } });
  expect(circleOf(law, pack)).toEqual({ awards: ['a', 'b', 'a'], path: ['settings', 'a.ceiling.base', 'value'] });
  expect(circleOf(law, { ...pack, settings: { ...pack.settings, 'b.ceiling.base': setting('staff') } })).toBeNull();
});

test.each(CAMPAIGNS.map((pack) => [pack.id, pack] as const))('%s holds together', (_id, pack) => {
  expect(readCampaign(JSON.parse(JSON.stringify(pack)))).toMatchObject({ ok: true });
  for (const law of REGIMES) expect(circleOf(law, pack)).toBeNull();
});

const STATUTE = {
  schema: 'binh-xet/statute/1',
  id: 'quy-che',
  name: 'Quy chế',
  organisation: 'Trường',
  citation: 'Quy chế 01',
  from: '2022-01-01',
  to: null as string | null,
  settings: { 'cstd-co-so.vote.percent': { value: '70', citation: 'Điều 5', status: 'verified' } },
};

function statuteSetting(key: string, value: string) {
  return { settings: { [key]: { value, citation: 'Điều 5', status: 'verified' } } };
}

test.each<[string, object, object]>([
  [
    'an unknown parameter',
    statuteSetting('x.vote.percent', '70'),
    { code: 'key-unknown', path: 'settings["x.vote.percent"]' },
  ],
  ['a value', statuteSetting('council.quorum', '66'), { code: 'value', path: 'settings["council.quorum"].value' }],
  ['an end before the beginning', { to: '2021-12-31' }, { code: 'dates', path: 'to' }],
  ['a shape', { citation: '' }, { code: 'shape', path: 'citation', fault: { path: 'citation', code: 'empty' } }],
])('a statute’s file is refused with one fault and its place: %s', (_what, own, fault) => {
  expect(readStatute({ ...STATUTE, ...own })).toEqual({ ok: false, error: fault });
});

test('a statute may set what any campaign that ships has, and what one’s own campaign has', () => {
  expect(readStatute(STATUTE)).toEqual({ ok: true, value: STATUTE });
  const own = { ...STATUTE, ...statuteSetting('a.vote.percent', '70') };
  expect(readStatute(own)).toMatchObject({ ok: false });
  expect(readStatute(own, campaign())).toMatchObject({ ok: true });
});

test('a file is checked as what it says it is', () => {
  expect(checkPack(STATUTE)).toEqual({
    ok: true,
    value: { kind: 'statute', id: 'quy-che', name: 'Quy chế', settings: 1 },
  });
  const shipped = itemAt(CAMPAIGNS, 0);
  expect(checkPack(shipped)).toMatchObject({ ok: true, value: { kind: 'campaign', id: shipped.id } });
  expect(checkPack({ ...STATUTE, schema: 'binh-xet/statute/2' })).toMatchObject({
    ok: false,
    error: { path: 'schema' },
  });
  expect(checkPack('x')).toMatchObject({ ok: false, error: { path: '', code: 'shape' } });
  expect(checkPack({ schema: { a: 1 } })).toMatchObject({ ok: false });
});
