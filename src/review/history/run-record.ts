import { z } from 'zod';
import type { RunFigures } from '../../domain/history/run-figures';
import type { RunChange, RunLine } from '../../domain/history/run-history';
import { parseFigureKey } from '../../domain/closing/figures';
import type { Steps } from '../../domain/steps';
import { parsedJson } from '../../workbook/parsed-json';
import type { Snapshot, TabPlan } from '../../workbook/port';
import { ownTab } from '../../sheets/reading/own-tab';
import { type KeptAs, type KeptText, RECORD_FIRST, RECORD_KEY } from '../../sheets/writing/history';
import { keptTextInSteps } from './kept-text';
import type { OpenResults } from './open-results';
import { unpackPlan } from './packed-plan';

/** A tab of ours by the key of its plan, and the fingerprint of the text that it is kept as. */
export type KeptTab = readonly [key: string, hash: string];

/** What is kept of one run: its figures and its tabs, by the fingerprints of their texts, and the history as it was then. */
export interface KeptRun {
  readonly lines: readonly RunLine[];
  readonly figures: string;
  readonly tabs: readonly KeptTab[];
}

/** A run as it stood when another came: with the results that were open then. */
export interface EarlierRun extends KeptRun {
  readonly open?: OpenResults;
}

/**
 * What there was before the last run, as far as it can be put back: no tab of ours, a run that is kept, or a run that is not: since its papers were
 * counted anew (`recounted`), a run was taken back (`taken-back`), or the tabs were written without a record (`unknown`).
 */
export const UNKEPT = ['recounted', 'taken-back', 'unknown'] as const;
/** Why what was before a run is not kept. */
export type Unkept = (typeof UNKEPT)[number];
/** What there was before a run. */
export type Before =
  | { readonly kind: 'nothing' }
  | { readonly kind: Unkept }
  | { readonly kind: 'run'; readonly run: EarlierRun; readonly wasFirst: boolean };

/** What a workbook keeps of its runs. Nothing of a ballot: only tabs that a run wrote, and figures. */
export interface RunRecord {
  readonly now: KeptRun;
  readonly before: Before;
  /** The kept texts, by their fingerprints; each is there once. */
  readonly texts: ReadonlyMap<string, KeptText>;
}

const change = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('first') }),
  z.strictObject({ kind: z.literal('recounted'), ballot: z.string() }),
  z.strictObject({ kind: z.literal('scores'), count: z.int() }),
  z.strictObject({
    kind: z.literal('nominated'),
    award: z.string(),
    before: z.int(),
    now: z.int(),
    changed: z.int(),
  }),
  z.strictObject({
    kind: z.literal('ceiling'),
    award: z.string(),
    before: z.string().nullable(),
    now: z.string().nullable(),
  }),
  z.strictObject({ kind: z.literal('vote'), award: z.string(), count: z.int() }),
  z.strictObject({ kind: z.literal('targets'), before: z.int(), now: z.int(), changed: z.int() }),
  z.strictObject({
    kind: z.literal('findings'),
    severity: z.enum(['error', 'warning']),
    before: z.int(),
    now: z.int(),
  }),
]) satisfies z.ZodType<RunChange>;

const run = z.strictObject({
  lines: z.array(
    z.strictObject({ number: z.int(), version: z.string(), inputs: z.string(), changes: z.array(change) }),
  ),
  figures: z.string(),
  tabs: z.array(z.tuple([z.string(), z.string()])),
});

const earlierRun = run.extend({ open: z.array(z.tuple([z.string(), z.string()])).exactOptional() });

const FORMAT = 1;
const list = z.strictObject({
  format: z.literal(FORMAT),
  now: run,
  before: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('nothing') }),
    z.strictObject({ kind: z.enum(UNKEPT) }),
    z.strictObject({ kind: z.literal('run'), run: earlierRun, wasFirst: z.boolean() }),
  ]),
});

const figures = z.strictObject({
  figures: z.array(z.tuple([z.string().refine((key) => parseFigureKey(key) !== null), z.string()])),
  papers: z.array(
    z.tuple([z.string(), z.strictObject({ rule: z.string(), totals: z.string(), fingerprint: z.string().nullable() })]),
  ),
  findings: z.strictObject({ error: z.int(), warning: z.int(), info: z.int() }),
});

/** The list of a record as text: what is read first, and tells what belongs to what. */
export function recordList({ now, before }: Pick<RunRecord, 'now' | 'before'>): string {
  return JSON.stringify({ format: FORMAT, now, before });
}

/** The figures of a run as text. */
export function figuresText(of: RunFigures): string {
  return JSON.stringify({ figures: [...of.figures], papers: [...of.papers], findings: of.findings });
}

/** All texts that a record keeps besides its list, each once, in the order in which they stand, with what they are of the first that needs them. */
export function keptTexts({
  now,
  before,
}: Pick<RunRecord, 'now' | 'before'>): readonly { readonly as: KeptAs; readonly hash: string }[] {
  const runs = [now, ...(before.kind === 'run' ? [before.run] : [])];
  const all = new Map<string, KeptAs>();
  for (const { figures: hash, tabs } of runs) {
    if (!all.has(hash)) all.set(hash, { kind: 'figures' });
    for (const [key, tab] of tabs) if (!all.has(tab)) all.set(tab, { kind: 'tab', key });
  }
  return [...all].map(([hash, as]) => ({ as, hash }));
}

/** The texts that stand in the tab, the list first. */
function textsIn(snapshot: Snapshot): readonly KeptText[] {
  return (ownTab(snapshot, RECORD_KEY)?.values.slice(RECORD_FIRST.row) ?? []).flatMap((line): readonly KeptText[] => {
    const [hash, ...parts] = line.slice(RECORD_FIRST.column).filter((value) => typeof value === 'string');
    return hash === undefined ? [] : [{ hash, parts }];
  });
}

/** What a workbook keeps of its runs; `null` where it keeps nothing, or what stands there is not what was written. */
export function* readRecordInSteps(snapshot: Snapshot): Steps<RunRecord | null> {
  const [first, ...rest] = textsIn(snapshot);
  const parsed = list.safeParse(first === undefined ? null : parsedJson((yield* keptTextInSteps(first)) ?? ''));
  if (!parsed.success) return null;
  const { now, before } = parsed.data;
  const texts = new Map(rest.map((text) => [text.hash, text]));
  return keptTexts({ now, before }).every(({ hash }) => texts.has(hash)) ? { now, before, texts } : null;
}

function* keptInSteps({ texts }: RunRecord, hash: string): Steps<string | null> {
  const text = texts.get(hash);
  return text === undefined ? null : yield* keptTextInSteps(text);
}

/** The figures of a run that is kept; `null` where they are not what was written. */
export function* figuresInSteps(record: RunRecord, of: KeptRun): Steps<RunFigures | null> {
  const parsed = figures.safeParse(parsedJson((yield* keptInSteps(record, of.figures)) ?? ''));
  if (!parsed.success) return null;
  return { ...parsed.data, figures: new Map(parsed.data.figures), papers: new Map(parsed.data.papers) };
}

/** A tab that is kept, as its plan; `null` where it is not what was written. */
export function* keptPlanInSteps(record: RunRecord, hash: string): Steps<TabPlan | null> {
  const text = yield* keptInSteps(record, hash);
  return text === null ? null : unpackPlan(text);
}
