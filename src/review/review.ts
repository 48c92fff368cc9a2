import { evaluateInSteps } from '../domain/evaluate';
import type { Finding } from '../domain/finding';
import { parseCellName } from '../domain/cell';
import { type Result, fail, ok } from '../domain/result';
import type { Round } from '../domain/round/round';
import type { CampaignPack } from '../domain/rules/pack';
import { NO_OUTSIDE_RULES, type OutsideRules, type RuleBookFailure, makeRuleBook } from '../domain/rules/rulebook';
import { type Steps, complete } from '../domain/steps';
import { CAMPAIGNS, REGIMES } from '../packs';
import { type MakeSalt, ballotFingerprints } from './ballot-fingerprints';
import { closingOfRound } from './closing';
import { MARKING } from './marking';
import { type AwardNames, type UnusableWorkbook, awardIndex, readRoundInSteps } from '../sheets/reading/read';
import { defaultVocabulary } from '../sheets/vocabulary';
import { type Recognised, isRead } from '../sheets/reading/recognise';
import type { RecognisedTab } from '../sheets/reading/tab-readings';
import type { WorkedOutRound } from '../sheets/writing/plan-tabs';
import type { ExpectedFingerprints, Snapshot } from '../workbook/port';

/** A round worked out, and what it was worked out from. */
export interface Review extends WorkedOutRound {
  /** The tabs that the result was worked out from, with their fingerprints. */
  readonly expected: ExpectedFingerprints;
  /** The tabs with their cells and columns, as they were recognised. */
  readonly recognised: readonly Recognised[];
}

/** Why nothing could be worked out at all. */
export type Unusable =
  | UnusableWorkbook
  | RuleBookFailure
  | { readonly code: 'campaign.missing'; readonly params: Readonly<Record<string, never>> }
  | { readonly code: 'campaign.unknown'; readonly params: { readonly campaign: string; readonly known: string } };

/** Which campaign to review: the round's own, one by id, or a pack of one's own. */
export type CampaignChoice =
  | { readonly kind: 'of-round' }
  | { readonly kind: 'by-id'; readonly id: string }
  | { readonly kind: 'pack'; readonly pack: CampaignPack };

function findCampaign(choice: CampaignChoice, round: Round): Result<CampaignPack, Unusable> {
  if (choice.kind === 'pack') return ok(choice.pack);
  const id = choice.kind === 'by-id' ? choice.id.trim().toLowerCase() : round.campaign;
  if (id === null) return fail({ code: 'campaign.missing', params: {} });
  const pack = CAMPAIGNS.find((campaign) => campaign.id === id);
  const known = CAMPAIGNS.map((campaign) => campaign.id).join(', ');
  return pack === undefined ? fail({ code: 'campaign.unknown', params: { campaign: id, known } }) : ok(pack);
}

/** The names of every award that a pack knows, so that they can be read in any workbook. */
function knownAwards(choice: CampaignChoice): readonly (AwardNames & { readonly subject: 'person' | 'unit' })[] {
  const campaigns = choice.kind === 'pack' ? [...CAMPAIGNS, choice.pack] : CAMPAIGNS;
  const packs = [...REGIMES.map(({ awards }) => awards), ...campaigns.map(({ ownAwards }) => ownAwards)];
  return packs.flatMap((awards) =>
    Object.entries(awards).map(([id, { short, name, subject }]) => ({ id, short, name, subject })),
  );
}

const GRAVITY = { error: 0, warning: 1, info: 2 } as const;

/** The gravest first, then by tab (in the workbook's order) and cell. */
function inOrder(findings: readonly Finding[], tabs: readonly RecognisedTab[]): readonly Finding[] {
  const tabOrder = new Map(tabs.map(({ name }, index) => [name, index]));
  const key = ({ severity, sheet, cell }: Finding): readonly number[] => {
    const at = cell === null ? null : parseCellName(cell);
    return [GRAVITY[severity], sheet === null ? -1 : (tabOrder.get(sheet) ?? -1), at?.row ?? -1, at?.column ?? -1];
  };
  return findings
    .map((found) => ({ found, key: key(found) }))
    .sort(
      (left, right) =>
        left.key.map((part, index) => part - (right.key[index] ?? 0)).find((difference) => difference !== 0) ?? 0,
    )
    .map(({ found }) => found);
}

/** Reads a snapshot, finds its rules, with those from outside the workbook, and works everything out. Nothing is written. `makeSalt` is the pane's. */
export function reviewSnapshot(...given: Parameters<typeof reviewInSteps>): Result<Review, Unusable> {
  return complete(reviewInSteps(...given));
}

/** The same in steps, for a pane that has to answer meanwhile; what comes out is the same. */
export function* reviewInSteps(
  snapshot: Snapshot,
  choice: CampaignChoice,
  outside: OutsideRules = NO_OUTSIDE_RULES,
  makeSalt: MakeSalt | null = null,
): Steps<Result<Review, Unusable>> {
  const awards = knownAwards(choice);
  const unitAwards = new Set(awards.filter(({ subject }) => subject === 'unit').map(({ id }) => id));
  const names = awardIndex(awards);
  const read = yield* readRoundInSteps(snapshot, names, unitAwards, defaultVocabulary, outside.statutes);
  if (!read.ok) return read;
  const { round, tabs, recognised } = read.value;
  const campaign = findCampaign(choice, round);
  if (!campaign.ok) return campaign;
  const book = makeRuleBook(round, campaign.value, REGIMES, outside);
  if (!book.ok) return book;
  const { rules } = book.value;
  const evaluation = yield* evaluateInSteps(round, rules);
  const found = [...read.value.findings, ...book.value.findings, ...evaluation.findings];
  const { closing, seal, record } = closingOfRound(snapshot, round, evaluation, found);
  const used = new Set([
    ...tabs.filter(({ meaning }) => isRead(meaning)).map(({ name }) => name),
    ...(record === null ? [] : [record]),
  ]);
  return ok({
    round,
    rules,
    evaluation,
    tabs,
    recognised,
    closing,
    seal,
    fingerprints: ballotFingerprints(snapshot, round, rules.settings, makeSalt),
    marking: MARKING,
    findings: inOrder([...found, ...closing.findings], tabs),
    expected: new Map(
      snapshot.tabs.filter(({ name }) => used.has(name)).map(({ name, fingerprint }) => [name, fingerprint]),
    ),
  });
}
