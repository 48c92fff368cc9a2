import { z } from 'zod';
import { campaignSchema } from '../../../src/domain/rules/pack';
import { type PackFault, jsonPath, readPack } from '../../../src/domain/rules/pack-faults';
import { award, campaign, condition } from '../../support/packs';

test.each([
  [[], ''],
  [['targets', 3, 'percent'], 'targets[3].percent'],
  [['settings', 'cstd-co-so.vote.percent', 'value'], 'settings["cstd-co-so.vote.percent"].value'],
  [['ownAwards', 'giay-khen', 'conditions', 0], 'ownAwards.giay-khen.conditions[0]'],
  [['Chỉ tiêu'], '["Chỉ tiêu"]'],
] as const)('the place %j is told as %s', (path, told) => {
  expect(jsonPath(path)).toBe(told);
});

const share = { kind: 'share-nominated', id: 't', name: 'T', award: 'a', of: 'staff', comparator: '>=', percent: '90' };
const recruit = (months: number) => award([{ ...condition('recruit.months', { months: 10 }), months }]);

test.each<[string, unknown, PackFault]>([
  ['a list for the whole', [], { path: '', code: 'kind', kind: 'object' }],
  ['nothing at all', undefined, { path: '', code: 'missing' }],
  ['something missing', { ...campaign(), name: undefined }, { path: 'name', code: 'missing' }],
  [
    'an unknown key, before what is missing: it may be that, spelt wrong',
    { ...campaign(), name: undefined, nam: 'Phong trào' },
    { path: 'nam', code: 'key-unknown' },
  ],
  [
    'an unknown key of a target',
    campaign({ targets: [{ ...share, unit: 'x' } as never] }),
    { path: 'targets[0].unit', code: 'key-unknown' },
  ],
  ['a number for a text', { ...campaign(), name: 5 }, { path: 'name', code: 'kind', kind: 'text' }],
  ['a text for a list', { ...campaign(), awards: 'a' }, { path: 'awards', code: 'kind', kind: 'list' }],
  ['a text for a group', { ...campaign(), settings: 'a' }, { path: 'settings', code: 'kind', kind: 'object' }],
  ['an empty text', campaign({ name: '' }), { path: 'name', code: 'empty' }],
  ['an empty list', campaign({ rounds: [] }), { path: 'rounds', code: 'empty' }],
  ['an id that is none', campaign({ id: 'Trần Phú' }), { path: 'id', code: 'format', format: 'id' }],
  [
    'an id of an own award that is none',
    campaign({ ownAwards: { 'Giấy khen': award([]) } }),
    { path: 'ownAwards["Giấy khen"]', code: 'format', format: 'id' },
  ],
  ['a day that is none', campaign({ to: '2022-02-30' }), { path: 'to', code: 'format', format: 'day' }],
  [
    'a percent over 100',
    campaign({ targets: [{ ...share, percent: '101' } as never] }),
    { path: 'targets[0].percent', code: 'format', format: 'percent' },
  ],
  [
    'a word that is none of the set',
    campaign({ targets: [{ ...share, of: 'everybody' } as never] }),
    { path: 'targets[0].of', code: 'word', words: ['staff', 'women', 'lecturers', 'units'] },
  ],
  [
    'another kind of pack',
    campaign({ schema: 'binh-xet/regime/1' as never }),
    { path: 'schema', code: 'word', words: ['binh-xet/campaign/1'] },
  ],
  [
    'a target without a kind',
    campaign({ targets: [{ ...share, kind: undefined } as never] }),
    { path: 'targets[0].kind', code: 'missing' },
  ],
  [
    'a fact’s number that is none',
    campaign({ ownAwards: { a: award([{ ...condition('registered'), fact: '121' }]) } }),
    { path: 'ownAwards.a.conditions[0].fact', code: 'format', format: 'fact' },
  ],
  [
    'too few months',
    campaign({ ownAwards: { a: recruit(-1) } }),
    { path: 'ownAwards.a.conditions[0].months', code: 'range', least: '0', most: null },
  ],
  [
    'too many months',
    campaign({ ownAwards: { a: recruit(13) } }),
    { path: 'ownAwards.a.conditions[0].months', code: 'range', least: null, most: '12' },
  ],
  [
    'half a month',
    campaign({ ownAwards: { a: recruit(1.5) } }),
    { path: 'ownAwards.a.conditions[0].months', code: 'kind', kind: 'whole-number' },
  ],
])('one fault with its place: %s', (_what, json, fault) => {
  expect(readPack(campaignSchema, json)).toEqual({ ok: false, error: fault });
});

test.each<[string, unknown]>([
  ['a text', 'x'],
  ['nothing', null],
])('where %s stands for a whole part, the part is told, and not what would be missing in it', (_what, letterhead) => {
  const inside = z.unknown().superRefine((_json, context) => context.addIssue({ code: 'custom', path: ['a', 'b'] }));
  expect(readPack(inside, { a: letterhead })).toEqual({ ok: false, error: { path: 'a.b', code: 'missing' } });
});

test('of several unknown keys the first is told', () => {
  expect(readPack(campaignSchema, { ...campaign(), nam: 'x', toChuc: 'y' })).toEqual({
    ok: false,
    error: { path: 'nam', code: 'key-unknown' },
  });
});

test('a kind of target that there is not names those that there are', () => {
  const read = readPack(campaignSchema, campaign({ targets: [{ ...share, kind: 'wish' } as never] }));
  expect(read).toMatchObject({ error: { path: 'targets[0].kind', code: 'word' } });
  expect(!read.ok && read.error.code === 'word' && read.error.words).toContain('count-nominated');
});

test('whatever else a schema asks for, the place is told', () => {
  const schema = z.strictObject({
    n: z.number().min(5),
    t: z.string().min(3),
    f: z.boolean(),
    u: z.union([z.string(), z.number()]),
  });
  const whole = { n: 5, t: 'abc', f: true, u: 1 };
  expect(readPack(schema, whole)).toEqual({ ok: true, value: whole });
  const fault = (own: object) => {
    const read = readPack(schema, { ...whole, ...own });
    return read.ok ? null : read.error;
  };
  expect(fault({ n: '5' })).toEqual({ path: 'n', code: 'kind', kind: 'number' });
  expect(fault({ n: 4 })).toEqual({ path: 'n', code: 'range', least: '5', most: null });
  expect(fault({ t: 'a' })).toEqual({ path: 't', code: 'range', least: '3', most: null });
  expect(fault({ f: 'x' })).toEqual({ path: 'f', code: 'kind', kind: 'other' });
  expect(fault({ u: true })).toEqual({ path: 'u', code: 'wrong' });
  const inside = z.string().superRefine((_text, context) => context.addIssue({ code: 'custom', path: ['a'] }));
  expect(readPack(inside, 'x')).toEqual({ ok: false, error: { path: 'a', code: 'missing' } });
});

test('a schema that refuses must say why', () => {
  const silent = { safeParse: () => ({ success: false, error: { issues: [] } }) };
  expect(() => readPack(silent as unknown as z.ZodType<string>, 'x')).toThrow('without a reason');
});
