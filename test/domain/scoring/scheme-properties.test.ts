/** What must hold for any scheme and any points. */
import fc from 'fast-check';
import { itemAt, valueAt } from '../../../src/domain/checked';
import type { Scheme, SchemePart } from '../../../src/domain/rules/pack';
import { schemeFaults } from '../../../src/domain/scoring/faults/scheme-faults';
import { itemsOf } from '../../../src/domain/scoring/items';
import { type PersonScores, scorePeople } from '../../../src/domain/scoring/scores';
import { item, scheme, SOURCE } from '../../support/packs';
import { EMPTY, people } from '../../support/round';
import { formSheet, schemeSettingsWith } from '../../support/schemes';

/** A group of a few items whose maxima add up, as hundredths. */
const GROUP = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 });

interface Drawn {
  readonly own: Scheme;
  /** Points of each item in quarters, at most its maximum. */
  readonly quarters: readonly number[];
  readonly bonus: number;
  readonly penalty: number;
}

const DRAWN: fc.Arbitrary<Drawn> = fc
  .record({
    groups: fc.array(GROUP, { minLength: 1, maxLength: 4 }),
    capBy: fc.nat(3),
    base: fc.nat(50),
    bonusCap: fc.nat(20),
    bounds: fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 4 }),
    floor: fc.nat(40),
    shares: fc.array(fc.nat(100), { minLength: 16, maxLength: 16 }),
    bonus: fc.nat(30),
    penalty: fc.nat(30),
  })
  .map(({ groups, capBy, base, bonusCap, bounds, floor, shares, bonus, penalty }) => {
    const parts = groups.map((maxima, group): SchemePart => {
      const sum = maxima.reduce((all, max) => all + max, 0);
      // A group may be held below what its items come to.
      const max = Math.max(1, sum - capBy);
      return {
        kind: 'group',
        id: `g-${String(group)}`,
        name: `Nhóm ${String(group)}`,
        max: String(max),
        limit: max < sum ? 'cap' : 'sum',
        parts: maxima.map((most, index) => item(`i-${String(group)}-${String(index)}`, String(most))),
      };
    });
    const falling = [...bounds].sort((left, right) => right - left);
    const list = [...falling, 0].map((from, index) => ({
      id: `b-${String(index)}`,
      name: `Loại ${String(index)}`,
      from: String(from),
      below: index === 0 ? null : String(falling[index - 1]),
      ...(index === 0 ? { floors: [{ part: 'g-0', from: String(floor) }] } : {}),
    }));
    const own = scheme(parts, {
      base: { points: String(base), ...SOURCE },
      bonus: { cap: String(bonusCap), parts: [], ...SOURCE },
      penalty: { cap: null, parts: [], ...SOURCE },
      totalCap: { points: '60', ...SOURCE },
      bands: { list, ...SOURCE },
    });
    const maxima = itemsOf(parts).map(({ max }) => Number(max));
    const quarters = maxima.map((max, index) => Math.floor((max * 4 * itemAt(shares, index)) / 100));
    return { own, quarters, bonus, penalty };
  });

function scoresOf({ own, quarters, bonus, penalty }: Drawn): PersonScores {
  const items = itemsOf(itemAt(own.forms, 0).parts);
  const cells = Object.fromEntries(items.map(({ id }, index) => [id, itemAt(quarters, index) / 4]));
  const sheet = formSheet(own, 'mau', [{ id: 'NV001', cells, bonus, penalty }]);
  const { scores } = scorePeople(people(['NV001'], { discipline: EMPTY }), [sheet], schemeSettingsWith(own), own);
  return valueAt(scores, 'NV001');
}

function counted(scores: PersonScores): { readonly points: number; readonly raw: number; readonly rank: number } {
  const { council } = scores.byRater;
  if (council.kind !== 'total' || scores.band?.kind !== 'band') throw new Error('not scored');
  return { points: council.points, raw: council.raw, rank: Number(scores.band.band.id.slice(2)) };
}

test('a total is what whole numbers make of it: groups, caps and all; the raw figure knows no limit', () => {
  fc.assert(
    fc.property(DRAWN, (drawn) => {
      const { points, raw } = counted(scoresOf(drawn));
      let at = 0;
      let criteria = 0n;
      let uncapped = 0n;
      for (const part of itemAt(drawn.own.forms, 0).parts) {
        const items = itemsOf([part]).length;
        const own = drawn.quarters.slice(at, at + items).reduce((sum, quarter) => sum + BigInt(quarter) * 25n, 0n);
        at += items;
        const max = BigInt(part.max ?? 0) * 100n;
        criteria += own < max ? own : max;
        uncapped += own;
      }
      const base = BigInt(drawn.own.base?.points ?? 0) * 100n;
      const cap = BigInt(drawn.own.bonus?.cap ?? 0);
      const bonus = (BigInt(drawn.bonus) < cap ? BigInt(drawn.bonus) : cap) * 100n;
      let expected = base + criteria + bonus - BigInt(drawn.penalty) * 100n;
      if (expected < 0n) expected = 0n;
      if (expected > 6000n) expected = 6000n;
      expect(BigInt(points)).toBe(expected);
      expect(BigInt(raw)).toBe(base + uncapped + BigInt(drawn.bonus - drawn.penalty) * 100n);
      expect(Number.isInteger(points) && Number.isInteger(raw)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('more points never lower the total or the class', () => {
  fc.assert(
    fc.property(DRAWN, fc.nat(15), (drawn, which) => {
      const items = itemsOf(itemAt(drawn.own.forms, 0).parts);
      const index = which % items.length;
      const most = Number(itemAt(items, index).max) * 4;
      const more = drawn.quarters.map((quarter, at) => (at === index ? Math.min(most, quarter + 1) : quarter));
      const before = counted(scoresOf(drawn));
      for (const better of [
        { quarters: more },
        { bonus: drawn.bonus + 1 },
        { penalty: Math.max(0, drawn.penalty - 1) },
      ]) {
        const after = counted(scoresOf({ ...drawn, ...better }));
        expect(after.points).toBeGreaterThanOrEqual(before.points);
        expect(after.raw).toBeGreaterThanOrEqual(before.raw);
        expect(after.rank).toBeLessThanOrEqual(before.rank);
      }
    }),
    { numRuns: 200 },
  );
});

test('the order of items, of groups and of the tab’s columns changes nothing', () => {
  fc.assert(
    fc.property(DRAWN, (drawn) => {
      const [form] = drawn.own.forms;
      if (form === undefined) throw new Error('no form');
      const parts = [...form.parts]
        .reverse()
        .map((part) => ('parts' in part ? { ...part, parts: [...part.parts].reverse() } : part));
      const turned = { ...drawn.own, forms: [{ ...form, parts }] };
      const ids = itemsOf(form.parts).map(({ id }) => id);
      const quarters = itemsOf(parts).map(({ id }) => itemAt(drawn.quarters, ids.indexOf(id)));
      expect(counted(scoresOf({ ...drawn, own: turned, quarters }))).toEqual(counted(scoresOf(drawn)));
    }),
    { numRuns: 200 },
  );
});

test('a scheme whose classes are drawn without gaps has no fault of that kind; one class moved makes a gap or an overlap', () => {
  fc.assert(
    fc.property(DRAWN, fc.nat(10), (drawn, which) => {
      const codes = (own: Scheme) => schemeFaults(own).map(({ code }) => code);
      const isBetween = (code: string): boolean => code === 'gap' || code === 'overlap' || code === 'range-empty';
      expect(codes(drawn.own).filter(isBetween)).toEqual([]);
      const { bands } = drawn.own;
      if (bands === undefined) throw new Error('no classes');
      const index = which % (bands.list.length - 1);
      const list = bands.list.map((band, at) => (at === index ? { ...band, from: `${band.from}.01` } : band));
      expect(codes({ ...drawn.own, bands: { ...bands, list } }).filter(isBetween)).toHaveLength(1);
    }),
    { numRuns: 200 },
  );
});
