import Ajv2020 from 'ajv/dist/2020';
import fc from 'fast-check';
import { PACK_KINDS, type PackKind, packJsonSchema } from '../../src/domain/rules/json-schema';
import { campaignSchema, regimeSchema, statuteSchema } from '../../src/domain/rules/pack';
import { CAMPAIGNS, REGIMES } from '../../src/packs';
import { schemaText } from '../../src/review/schemas';
import { campaign } from '../support/packs';

const ZOD = { campaign: campaignSchema, regime: regimeSchema, statute: statuteSchema };

const STATUTE = {
  $schema: '../schema/statute.schema.json',
  schema: 'binh-xet/statute/1',
  id: 'quy-che',
  name: 'Quy chế',
  organisation: 'Trường',
  citation: 'Quy chế 01',
  from: '2022-01-01',
  to: null,
  settings: { 'score.step': { value: '0.5', citation: 'Điều 5', status: 'verified' } },
};

/** Another program's reading of a schema. */
function validator(kind: PackKind) {
  return new Ajv2020({ strict: false, validateFormats: false, allErrors: true }).compile(packJsonSchema(kind));
}

const isCampaign = validator('campaign');
const isRegime = validator('regime');
const isStatute = validator('statute');

test.each(CAMPAIGNS.map((pack) => [pack.id, pack] as const))(
  'an editor has nothing against the campaign %s',
  (_name, pack) => {
    expect([isCampaign(pack), isCampaign.errors]).toEqual([true, null]);
  },
);

test.each(REGIMES.map((pack) => [pack.id, pack] as const))(
  'an editor has nothing against the law %s',
  (_name, pack) => {
    expect([isRegime(pack), isRegime.errors]).toEqual([true, null]);
  },
);

test('an editor has nothing against a statute, nor against a pack that names its schema', () => {
  expect([isStatute(STATUTE), isStatute.errors]).toEqual([true, null]);
  expect(isCampaign({ $schema: 'x', ...campaign() })).toBe(true);
});

const share = { kind: 'share-nominated', id: 't', name: 'T', award: 'a', of: 'staff', comparator: '>=', percent: '90' };

test.each<[string, PackKind, unknown]>([
  ['an unknown key', 'campaign', { ...campaign(), extra: 1 }],
  ['something missing', 'campaign', { ...campaign(), name: undefined }],
  ['a word that is none', 'campaign', { ...campaign(), targets: [{ ...share, of: 'everybody' }] }],
  ['a percent in words', 'campaign', { ...campaign(), targets: [{ ...share, percent: 'chín mươi' }] }],
  ['a day that is none', 'statute', { ...STATUTE, from: '2022-02-30' }],
  ['a setting without a source', 'statute', { ...STATUTE, settings: { 'score.step': { value: '1' } } }],
  ['an empty name', 'statute', { ...STATUTE, name: '' }],
  ['another kind of pack', 'statute', campaign()],
])('an editor marks %s', (_what, kind, json) => {
  expect(validator(kind)(JSON.parse(JSON.stringify(json)))).toBe(false);
  expect(ZOD[kind].safeParse(json).success).toBe(false);
});

test('what an editor marks, the program refuses, too: whatever is taken out of a pack or put in its place', () => {
  const whole = { ...campaign(), targets: [share], settings: STATUTE.settings };
  const places = Object.keys(whole);
  fc.assert(
    fc.property(fc.constantFrom(...places), fc.jsonValue(), fc.boolean(), (place, value, isTaken) => {
      const changed: unknown = JSON.parse(JSON.stringify({ ...whole, [place]: isTaken ? undefined : value }));
      if (!isCampaign(changed)) expect(campaignSchema.safeParse(changed).success).toBe(false);
    }),
  );
});

test('a schema’s file is JSON with the draft that it is written in; the same program gives the same text', () => {
  for (const kind of PACK_KINDS) {
    const text = schemaText(kind);
    expect(JSON.parse(text)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object' });
    expect(schemaText(kind)).toBe(text);
  }
});
