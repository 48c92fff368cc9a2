import { type Percent, reaches, smallestReaching } from '../arithmetic/ratio';
import { type Settings, percentSetting, wordSetting } from '../rules/settings';
import { COMPARATORS, type Comparator, VOTE_BASES, type VoteBase } from '../terms';
import type { Attendance } from './attendance';

/** The papers of one award as counted and as recorded. */
export interface Papers {
  readonly issued: number | null;
  readonly returned: number | null;
  readonly valid: number;
}

/** What a nominee must reach; `of` and `required` are `null` where the base is missing or 0. */
export interface Threshold {
  readonly percent: Percent;
  readonly comparator: Comparator;
  readonly base: VoteBase;
  readonly of: number | null;
  readonly required: number | null;
}

/** The number that a base stands for, or `null`. */
export function baseCount(base: VoteBase, attendance: Attendance, papers: Papers): number | null {
  switch (base) {
    case 'members':
    case 'present':
      return attendance[base];
    case 'present-and-written':
      return attendance.present === null || attendance.written === null
        ? null
        : attendance.present + attendance.written;
    case 'issued':
    case 'returned':
    case 'valid':
      return papers[base];
  }
}

/** The smallest "yes" that passes: 0 for a threshold of 0, with either comparator (the votes then only rank). */
export function requiredYes(percent: Percent, comparator: Comparator, of: number): number {
  return percent.ratio.numerator === 0n ? 0 : smallestReaching(of, percent.ratio, comparator);
}

/** The threshold that holds for an award, or `null` where nobody sets one. */
export function thresholdOf(
  award: string,
  settings: Settings,
  attendance: Attendance,
  papers: Papers,
): Threshold | null {
  const percent = percentSetting(settings, `${award}.vote.percent`);
  if (percent === null) return null;
  const comparator = wordSetting(settings, `${award}.vote.comparator`, COMPARATORS, '>=');
  const base = wordSetting(settings, `${award}.vote.base`, VOTE_BASES, 'members');
  const count = baseCount(base, attendance, papers);
  const of = count === 0 ? null : count;
  return { percent, comparator, base, of, required: of === null ? null : requiredYes(percent, comparator, of) };
}

/** Whether that many "yes" pass, by the comparison itself. */
export function passes(yes: number, percent: Percent, comparator: Comparator, of: number): boolean {
  return percent.ratio.numerator === 0n || reaches(yes, of, percent.ratio, comparator);
}
