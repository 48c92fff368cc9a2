import * as z from 'zod/mini';
import type { Recalled } from '../workbook/pane-host';
import { STEPS, type Step } from '../review/step-order';

/** What the check step shows. */
export const CHECK_VIEWS = ['findings', 'eligibility', 'people'] as const;
/** One of them. */
export type CheckView = (typeof CHECK_VIEWS)[number];

/** What was chosen in the work on a workbook. */
export interface Choices {
  readonly view: CheckView;
  /** The award whose conditions are looked at, by id; `null` is the first. */
  readonly award: string | null;
}

/** The pane as it was left. */
export interface Remembered {
  readonly step: Step;
  readonly choices: Choices;
  /** Whether anything was remembered: then the work had begun, and the workbook is read again without being asked. */
  readonly hasBegun: boolean;
}

/** A pane that was never open on this workbook. */
export const NOTHING_REMEMBERED: Remembered = {
  step: 'round',
  choices: { view: 'findings', award: null },
  hasBegun: false,
};

/** The longest id of an award that is believed. */
const LONGEST_ID = 200;

const preferencesSchema = z.object({ version: z.literal(1), step: z.enum(STEPS) });
const choicesSchema = z.object({
  version: z.literal(1),
  view: z.enum(CHECK_VIEWS),
  award: z.nullable(z.string().check(z.maxLength(LONGEST_ID))),
});

function parsed<T>(schema: z.ZodMiniType<T>, text: string | null): T | null {
  if (text === null) return null;
  try {
    const result = schema.safeParse(JSON.parse(text));
    return result.success ? result.data : null;
  } catch {
    // Damaged: as if nothing were there.
    return null;
  }
}

/** What a memory holds. What is damaged, foreign or of another version counts for nothing. */
export function rememberedOf(recalled: Recalled): Remembered {
  const preferences = parsed(preferencesSchema, recalled.preferences);
  const choices = parsed(choicesSchema, recalled.choices);
  return {
    step: preferences?.step ?? NOTHING_REMEMBERED.step,
    choices: choices === null ? NOTHING_REMEMBERED.choices : { view: choices.view, award: choices.award },
    hasBegun: preferences !== null || choices !== null,
  };
}

/** A step as it is kept among the preferences. */
export function preferencesText(step: Step): string {
  return JSON.stringify({ version: 1, step });
}

/** Choices as they are kept. */
export function choicesText({ view, award }: Choices): string {
  return JSON.stringify({ version: 1, view, award });
}
