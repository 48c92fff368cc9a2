import { type Hundredths, pointsText } from '../../arithmetic/points';
import { checkedShare, compareRatios } from '../../arithmetic/ratio';
import { itemAt } from '../../checked';
import type { SchemeItem, SchemePart } from '../../rules/pack';
import { checkedPoints } from '../../rules/parameters';
import { valueKey } from '../../text/keys';
import { type SchemeFault, type SchemePath, faultIf } from './fault';
import { rangeFaults } from './ranges';

/** The maxima of parts; `null` where the council has yet to fill one in. */
function maximaOf(parts: readonly SchemePart[]): readonly Hundredths[] | null {
  const maxima = parts.flatMap(({ max }) => (max === null ? [] : [checkedPoints(max)]));
  return maxima.length < parts.length ? null : maxima;
}

function sumOf(all: readonly Hundredths[]): Hundredths {
  return all.reduce((sum, points) => sum + points, 0);
}

/** What parts are declared to come to at most together; `null` where the council has yet to fill a maximum in. */
export function declaredMost(parts: readonly SchemePart[]): Hundredths | null {
  const maxima = maximaOf(parts);
  return maxima === null ? null : sumOf(maxima);
}

/** A fault where parts do not add up to what is declared for them. */
export function sumFault(
  parts: readonly SchemePart[],
  declared: string | null,
  path: SchemePath,
): readonly SchemeFault[] {
  const sum = declaredMost(parts);
  if (sum === null || declared === null) return [];
  return faultIf(sum !== checkedPoints(declared), 'parts-sum', path, { declared, sum: pointsText(sum) });
}

function capFault(parts: readonly SchemePart[], cap: string | null, path: SchemePath): readonly SchemeFault[] {
  const most = declaredMost(parts);
  if (most === null || cap === null) return [];
  return faultIf(most < checkedPoints(cap), 'cap-unreachable', path, { cap, most: pointsText(most) });
}

/** A cap of bonus or penalty above what its parts come to; without parts anything can be given. */
export function extraCapFault(
  parts: readonly SchemePart[],
  cap: string | null,
  path: SchemePath,
): readonly SchemeFault[] {
  return parts.length === 0 ? [] : capFault(parts, cap, path);
}

function alternativesFault(
  parts: readonly SchemePart[],
  declared: string | null,
  path: SchemePath,
): readonly SchemeFault[] {
  const maxima = maximaOf(parts);
  if (maxima === null || declared === null) return [];
  const highest = Math.max(...maxima);
  const points = checkedPoints(declared);
  const code = points === sumOf(maxima) ? 'alternatives-added' : 'alternatives-max';
  return faultIf(points !== highest, code, path, { declared, highest: pointsText(highest) });
}

/** Points that the scheme gives by row or by grade: none above the maximum, and one that reaches it. */
function scaleFaults(
  scale: readonly { readonly points: string }[],
  max: string | null,
  path: SchemePath,
  key: string,
): readonly SchemeFault[] {
  if (max === null) return [];
  const limit = checkedPoints(max);
  const above = scale.flatMap(({ points }, index) =>
    faultIf(checkedPoints(points) > limit, 'above-max', [...path, key, index, 'points'], { points, max }),
  );
  const most = Math.max(...scale.map(({ points }) => checkedPoints(points)));
  return [...above, ...faultIf(most < limit, 'max-unreachable', [...path, 'max'], { max, most: pointsText(most) })];
}

function stepFaults(
  item: Extract<SchemeItem, { kind: 'points' }>,
  common: string | null,
  path: SchemePath,
): readonly SchemeFault[] {
  const step = item.step ?? common;
  if (step === null) return [];
  const size = checkedPoints(step);
  if (size === 0) return faultIf(item.step !== undefined, 'step-zero', [...path, 'step'], {});
  const off = (points: string, ...place: SchemePath): readonly SchemeFault[] =>
    faultIf(checkedPoints(points) % size !== 0, 'step', [...path, ...place], { step, points });
  return [
    ...(item.max === null ? [] : off(item.max, 'max')),
    ...(item.deductions ?? []).flatMap(({ points }, index) => off(points, 'deductions', index, 'points')),
  ];
}

function itemFaults(item: SchemeItem, step: string | null, path: SchemePath): readonly SchemeFault[] {
  switch (item.kind) {
    case 'points':
      return [
        ...stepFaults(item, step, path),
        ...(item.deductions ?? []).flatMap(({ points }, index) =>
          item.max === null
            ? []
            : faultIf(
                checkedPoints(points) > checkedPoints(item.max),
                'above-max',
                [...path, 'deductions', index, 'points'],
                {
                  points,
                  max: item.max,
                },
              ),
        ),
      ];
    case 'max-or-nothing':
      return [];
    case 'table': {
      const ranges = item.rows.map(({ from, below }, index) => ({ from, below, path: [...path, 'rows', index] }));
      const falling = item.rows
        .map((row, index) => ({ ...row, index }))
        .sort((left, right) => compareRatios(checkedShare(right.from), checkedShare(left.from)));
      return [
        ...rangeFaults(ranges, checkedShare, null),
        ...falling.slice(1).flatMap(({ points, index }, position) => {
          const higher = itemAt(falling, position).points;
          const place = [...path, 'rows', index, 'points'];
          return faultIf(checkedPoints(points) > checkedPoints(higher), 'points-fall', place, {
            higher,
            lower: points,
          });
        }),
        ...scaleFaults(item.rows, item.max, path, 'rows'),
      ];
    }
    case 'grades': {
      const words = item.grades.map(({ word }) => valueKey(word));
      return [
        ...item.grades.flatMap(({ word }, index) =>
          faultIf(words.indexOf(valueKey(word)) < index, 'same-name', [...path, 'grades', index, 'word'], {
            name: word,
          }),
        ),
        ...scaleFaults(item.grades, item.max, path, 'grades'),
      ];
    }
  }
}

/** What does not hold in parts, at any depth. `step` is the scheme's own, `null` where it has none. */
export function partFaults(
  parts: readonly SchemePart[],
  step: string | null,
  path: SchemePath,
): readonly SchemeFault[] {
  return parts.flatMap((part, index): readonly SchemeFault[] => {
    const own = [...path, index];
    switch (part.kind) {
      case 'group': {
        const check = part.limit === 'sum' ? sumFault : capFault;
        return [...check(part.parts, part.max, [...own, 'max']), ...partFaults(part.parts, step, [...own, 'parts'])];
      }
      case 'alternatives':
        return [
          ...alternativesFault(part.parts, part.max, [...own, 'max']),
          ...partFaults(part.parts, step, [...own, 'parts']),
        ];
      default:
        return itemFaults(part, step, own);
    }
  });
}
