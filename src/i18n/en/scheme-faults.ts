import type { SchemeFaultSentences } from '../scheme-fault-text';
import { periods } from './periods';
import { counted, plural } from './plural';

function bound(text: string): string {
  return text === '' ? 'up' : `to ${text}`;
}

/** What is wrong in a scoring scheme, after the place in the file. */
export const schemeFaults: SchemeFaultSentences = {
  'parts-sum': ({ declared, sum }) => `the parts add up to ${sum}, but ${declared} is declared.`,
  'alternatives-added': ({ declared, highest }) =>
    `only one of these counts, but the maximum ${declared} is the sum of all; it must be ${highest}.`,
  'alternatives-max': ({ declared, highest }) =>
    `the highest of these has ${highest}, but the maximum says ${declared}.`,
  'cap-unreachable': ({ cap, most }) => `nobody can reach the cap ${cap}: all together come to ${most}.`,
  'max-unreachable': ({ max, most }) => `nothing gives the maximum ${max}: the most is ${most}.`,
  'above-max': ({ points, max }) =>
    `${counted(points, 'point')} ${plural(points, 'is', 'are')} above the item's maximum ${max}.`,
  step: ({ step, points }) => `${points} is no multiple of the step ${step}.`,
  'step-zero': () => 'the step must be above 0.',
  'range-empty': ({ from, below }) => `nothing lies from ${from} to below ${below}.`,
  gap: ({ from, to }) => `nothing holds from ${from} ${bound(to)}.`,
  overlap: ({ from, to }) => `two hold from ${from} ${bound(to)}.`,
  'points-fall': ({ higher, lower }) =>
    `a lower share gives ${counted(lower, 'point')}, more than the ${higher} of a higher one.`,
  'band-order': ({ name }) => `the class “${name}” is not in order, the highest first.`,
  'band-unreachable': ({ from, most }) => `this class begins at ${from}, but the highest total is ${most}.`,
  'floor-unreachable': ({ from, most }) => `the floor ${from} is above the maximum ${most} of that part.`,
  'floor-lowest': ({ name }) => `the lowest class “${name}” can have no floor: somebody would be in no class.`,
  'unknown-part': ({ id }) => `no part has the id “${id}” in every form.`,
  'unknown-band': ({ id }) => `no class has the id “${id}”.`,
  'same-id': ({ id }) => `the id “${id}” is used twice.`,
  'same-name': ({ name }) => `the name “${name}” is used twice, and nothing tells them apart; add a number.`,
  'forms-alike': ({ form }) => `“${form}” has the same criteria as a form before it; nothing tells them apart.`,
  'period-twice': ({ period }) => `${periods[period]} is there twice.`,
  'period-circular': ({ period }) => `${periods[period]} is made of itself.`,
  'set-twice': ({ key }) => `“${key}” is set both here and in the scoring scheme; keep one.`,
};
