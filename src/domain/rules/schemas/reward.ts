import { z } from 'zod';
import { pointsText } from '../../arithmetic/points';
import { parsePoints } from '../parameters';
import { choiceSchema } from './choice';
import { isoDay, packId, source } from './source';

/** A coefficient of the base salary, with at most two decimals, in its one spelling: `0.3`. */
const coefficient = z.string().refine((text) => {
  const parsed = parsePoints(text);
  return parsed !== null && parsed > 0 && pointsText(parsed) === text;
});

/** The base salary from a day on until the next one of the table, in đồng. */
export const baseSalarySchema = z.strictObject({ from: isoDay, amount: z.int().min(1), ...source });

/** What money goes with awards. */
export const rewardsSchema = z.strictObject({
  /** By award, for one person or one unit. */
  coefficients: z.record(packId, z.strictObject({ coefficient, ...source })),
  /** Awards that are for one achievement, of one time; any other award is for one of its own. */
  achievements: z.array(z.array(packId)).default([]),
  /** What somebody gets who has several awards for one achievement. */
  several: choiceSchema,
  /** How an amount is rounded. */
  rounding: choiceSchema,
});

/** The base salary from a day on. */
export type BaseSalary = z.infer<typeof baseSalarySchema>;
/** What money goes with awards. */
export type RewardRules = z.infer<typeof rewardsSchema>;
