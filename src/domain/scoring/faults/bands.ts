import { type Hundredths, pointsRatio, pointsText } from '../../arithmetic/points';
import type { Band, Scheme, SchemePart } from '../../rules/pack';
import { checkedPoints } from '../../rules/parameters';
import { type SchemeFault, type SchemePath, faultIf } from './fault';
import { partsWithin } from '../items';
import { extraParts, sameIds, sameNames } from './names';
import { declaredMost } from './parts';
import { rangeFaults } from './ranges';

/** The most bonus that there is to get: its cap, else what its parts come to; `null` where there is no limit, or it is not known. */
function mostBonus({ bonus }: Scheme): Hundredths | null {
  if (bonus === undefined) return 0;
  if (bonus.cap !== null) return checkedPoints(bonus.cap);
  return bonus.parts.length === 0 ? null : declaredMost(bonus.parts);
}

/** The highest total before its cap that any form allows; `null` where there is no limit, or a maximum is yet to be filled in. */
function highestTotal(scheme: Scheme): Hundredths | null {
  const bonus = mostBonus(scheme);
  const base = scheme.base === undefined ? 0 : checkedPoints(scheme.base.points);
  const forms = scheme.forms.map(({ parts }) => declaredMost(parts));
  return forms.reduce<Hundredths | null>((most, form) => {
    if (most === null || form === null || bonus === null) return null;
    return Math.max(most, base + form + bonus);
  }, 0);
}

/** A cap of the total that nobody can reach. */
export function totalCapFaults(scheme: Scheme): readonly SchemeFault[] {
  const { totalCap } = scheme;
  const most = highestTotal(scheme);
  if (totalCap === undefined || most === null) return [];
  return faultIf(checkedPoints(totalCap.points) > most, 'cap-unreachable', ['totalCap', 'points'], {
    cap: totalCap.points,
    most: pointsText(most),
  });
}

function floorFaults(scheme: Scheme, band: Band, isLowest: boolean, path: SchemePath): readonly SchemeFault[] {
  const floors = band.floors ?? [];
  const lowest = faultIf(isLowest && floors.length > 0, 'floor-lowest', [...path, 'floors'], { name: band.name });
  const each = floors.flatMap(({ part: id, from }, index): readonly SchemeFault[] => {
    const place = [...path, 'floors', index];
    const found = scheme.forms.map(({ parts }) => partsWithin(parts).find((part) => part.id === id));
    if (found.includes(undefined)) return faultIf(true, 'unknown-part', [...place, 'part'], { id });
    const maxima = found.flatMap((part) => (part === undefined || part.max === null ? [] : [checkedPoints(part.max)]));
    if (maxima.length < found.length) return [];
    // The class must be within reach by every form.
    const most = Math.min(...maxima);
    const params = { from, most: pointsText(most) };
    return faultIf(checkedPoints(from) > most, 'floor-unreachable', [...place, 'from'], params);
  });
  return [...lowest, ...each];
}

function violationFaults(scheme: Scheme, list: readonly Band[]): readonly SchemeFault[] {
  const penalties: readonly SchemePart[] = extraParts({ ...scheme, bonus: undefined }).map(({ part }) => part);
  return (scheme.violations ?? []).flatMap((violation, index) => {
    const id = violation.when === 'penalty' ? violation.part : undefined;
    const isKnown = id === undefined || penalties.some((part) => part.id === id);
    return [
      ...faultIf(
        list.every((band) => band.id !== violation.atMost),
        'unknown-band',
        ['violations', index, 'atMost'],
        {
          id: violation.atMost,
        },
      ),
      ...faultIf(!isKnown, 'unknown-part', ['violations', index, 'part'], { id: id ?? '' }),
    ];
  });
}

/** What does not hold among the classes: gaps, overlaps, order, floors that cannot be met, classes that nobody can reach. */
export function bandFaults(scheme: Scheme): readonly SchemeFault[] {
  const list = scheme.bands?.list ?? [];
  if (list.length === 0) return violationFaults(scheme, list);
  const path = ['bands', 'list'] as const;
  const uncapped = highestTotal(scheme);
  const cap = scheme.totalCap === undefined ? null : checkedPoints(scheme.totalCap.points);
  const most = uncapped === null ? cap : Math.min(uncapped, cap ?? uncapped);
  const places = list.map(({ from, below }, index) => ({ from, below, path: [...path, index] }));
  const ofPoints = (text: string) => pointsRatio(checkedPoints(text));
  const texts = (key: 'id' | 'name') => list.map((band, index) => ({ text: band[key], path: [...path, index, key] }));
  return [
    ...sameIds(texts('id')),
    ...sameNames(texts('name')),
    ...list.flatMap(({ name, from }, index) => {
      const before = list[index - 1];
      const isInOrder = before === undefined || checkedPoints(before.from) > checkedPoints(from);
      return faultIf(!isInOrder, 'band-order', [...path, index, 'from'], { name });
    }),
    ...rangeFaults(places, ofPoints, most === null ? null : pointsRatio(most)),
    ...list.flatMap(({ from }, index) =>
      most === null
        ? []
        : faultIf(checkedPoints(from) > most, 'band-unreachable', [...path, index, 'from'], {
            from,
            most: pointsText(most),
          }),
    ),
    ...list.flatMap((band, index) => floorFaults(scheme, band, index === list.length - 1, [...path, index])),
    ...violationFaults(scheme, list),
  ];
}
