import fc from 'fast-check';
import { registrationSummary } from '../../../src/domain/registration/summary';
import type { Field } from '../../../src/domain/round/field';
import type { Registration } from '../../../src/domain/round/people';
import { ABSENT, EMPTY, UNREADABLE, known, person, registeredFor, round, unit } from '../../support/round';

const CAMPAIGN = [
  { id: 'ldtt', subject: 'person' },
  { id: 'cstd-co-so', subject: 'person' },
  { id: 'tap-the-ldtt', subject: 'unit' },
] as const;
const [LDTT, , UNITS] = CAMPAIGN;
const unclear: Field<Registration> = known({ awards: ['ldtt'], hasUnknown: true });
const onlyUnknown: Field<Registration> = known({ awards: [], hasUnknown: true });
const nothing: Field<Registration> = known({ awards: [], hasUnknown: false });

const ROUND = round({
  people: [
    person({ id: 'A', registered: registeredFor('ldtt', 'cstd-co-so') }),
    person({ id: 'B', registered: EMPTY }),
    person({ id: 'C', registered: UNREADABLE }),
    person({ id: 'D', unit: 'Phòng', registered: unclear }),
    person({ id: 'E', unit: '', registered: onlyUnknown }),
    person({ id: 'F', unit: 'Phòng', registered: nothing }),
    person({ id: 'G', unit: 'Phòng', registered: registeredFor('giay-khen') }),
  ],
  collectives: [
    unit({ id: 'K', registered: registeredFor('tap-the-ldtt') }),
    unit({ id: 'P', name: 'Phòng', registered: EMPTY }),
  ],
});

test('each is registered, not registered, or cannot be told; a cell that is unclear is named apart', () => {
  const registrants = registrationSummary(ROUND, CAMPAIGN)?.registrants ?? [];
  expect(registrants.map(({ id, state, isUnclear, awards }) => [id, state, isUnclear, awards.join(' ')])).toEqual([
    ['A', 'registered', false, 'ldtt cstd-co-so'],
    ['B', 'none', false, ''],
    ['C', 'unknown', false, ''],
    ['D', 'registered', true, 'ldtt'],
    ['E', 'registered', true, ''],
    ['F', 'none', false, ''],
    ['G', 'registered', false, 'giay-khen'],
    ['K', 'registered', false, 'tap-the-ldtt'],
    ['P', 'none', false, ''],
  ]);
});

test('the counts by unit and award; an award that the campaign does not have comes after its own', () => {
  const summary = registrationSummary(ROUND, CAMPAIGN);
  expect(summary?.awards).toEqual([...CAMPAIGN.map(({ id }) => id), 'giay-khen']);
  const counts = summary?.units.map(({ name, ids, count }) => [
    name,
    ids.join(''),
    [count.all, count.registered, count.none, count.unknown],
    [...count.byAward.values()],
  ]);
  expect(counts).toEqual([
    ['Khoa Lý luận', 'ABC', [3, 1, 1, 1], [1, 1, 0, 0]],
    ['Phòng', 'DFG', [3, 2, 1, 0], [1, 0, 0, 1]],
    ['', 'E', [1, 1, 0, 0], [0, 0, 0, 0]],
  ]);
  expect(summary?.people).toMatchObject({ all: 7, registered: 4, none: 2, unknown: 1 });
  expect(summary?.collectives).toMatchObject({ all: 2, registered: 1, none: 1, unknown: 0 });
});

test('a roster without the column is not a roster in which nobody registered', () => {
  expect(registrationSummary(round({ people: [person({ registered: ABSENT })] }), CAMPAIGN)).toBeNull();
  const units = round({ people: [person({ registered: ABSENT })], collectives: [unit()] });
  expect(registrationSummary(units, CAMPAIGN)?.people).toMatchObject({ all: 1, none: 0, unknown: 1 });
});

test('nobody is told not to have registered where the campaign has nothing to register for', () => {
  const collectives = [unit({ registered: EMPTY })];
  const asked = round({ people: [person({ registered: EMPTY })], collectives });
  const listed = (summary: ReturnType<typeof registrationSummary>) => summary?.registrants.map(({ id }) => id);
  expect(listed(registrationSummary(asked, [LDTT, UNITS]))).toEqual(['NV001', 'K01']);
  expect(listed(registrationSummary(asked, [LDTT]))).toEqual(['NV001']);
  expect(registrationSummary(asked, [LDTT])?.collectives.all).toBe(0);
  expect(listed(registrationSummary(asked, [UNITS]))).toEqual(['K01']);
  expect(registrationSummary(asked, [UNITS])?.units).toEqual([]);
  expect(registrationSummary(asked, [])).toBeNull();
  // Who registered all the same is shown, with the others of that kind.
  const registered = round({
    people: [person({ id: 'A', registered: registeredFor('ldtt') }), person({ id: 'B' })],
    collectives,
  });
  expect(listed(registrationSummary(registered, []))).toEqual(['A', 'B']);
});

test('whoever there is, each is counted once, and the units add up to the whole', () => {
  const fields = fc.constantFrom<Field<Registration>>(EMPTY, UNREADABLE, unclear, onlyUnknown, registeredFor('ldtt'));
  const someone = fc.record({ unit: fc.constantFrom('', 'Khoa', 'KHOA', 'Phòng'), registered: fields });
  fc.assert(
    fc.property(fc.array(someone, { minLength: 1, maxLength: 30 }), (rows) => {
      const people = rows.map((own, index) => person({ id: `N${String(index)}`, ...own }));
      const summary = registrationSummary(round({ people }), CAMPAIGN);
      if (summary === null) throw new Error('a column is there');
      const { people: all, units } = summary;
      expect(all.registered + all.none + all.unknown).toBe(people.length);
      for (const what of ['all', 'registered', 'none', 'unknown'] as const) {
        expect(units.reduce((sum, { count }) => sum + count[what], 0)).toBe(all[what]);
      }
    }),
  );
});
