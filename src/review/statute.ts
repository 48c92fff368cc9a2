import { type Result, fail, ok } from '../domain/result';
import { type CampaignPack, type StatutePack, standsFor } from '../domain/rules/pack';
import type { CouncilWord } from '../domain/rules/statute';
import { wordKey } from '../domain/text/keys';
import { namesOf } from '../i18n/names';
import { statuteTexts } from '../i18n/papers/statute';
import { REGIMES } from '../packs';
import { statuteTab } from '../sheets/template/statute-tab';
import type { TabPlan } from '../workbook/port';
import type { Review } from './review';

type PackedWord = NonNullable<StatutePack['words']>[number];

/** Why there is no statute to save. */
export interface NoStatute {
  readonly code: 'statute.empty';
  readonly params: Readonly<Record<string, never>>;
}

/** What belongs to one round alone: which law holds, what was reached, and that a law's rules were looked at. */
function isOfRoundAlone(key: string): boolean {
  return key === 'regime' || key.startsWith('target.') || key.endsWith('.rule.confirmed');
}

function idOf(organisation: string): string {
  const words = wordKey(organisation).match(/[a-z0-9]+/g) ?? [];
  return ['quy-che', ...words].join('-');
}

/** A council's own word as a file has it. */
function packedWord({ kind, word, means, citation, status }: CouncilWord): PackedWord {
  return standsFor(kind) ? { kind, word, means: means ?? '', citation, status } : { kind, word, citation, status };
}

/**
 * What round and statutes set over law and plan, as a statute's file, for other workbooks and other councils. What a statute of the workbook says of
 * itself stays; what the round alone sets has the round as its source, and the mark that its text is still to be looked at.
 */
export function statuteOfReview({ round, rules }: Review): Result<StatutePack, NoStatute> {
  const statute = rules.statutes.at(-1);
  const set = [...rules.settings.values()]
    .filter(({ key, layer }) => (layer === 'round' || layer === 'statute') && !isOfRoundAlone(key))
    .sort((left, right) => (left.key < right.key ? -1 : 1));
  const own = rules.statutes.flatMap(({ words = [] }) => words.map(packedWord));
  if (set.length + own.length === 0) return fail({ code: 'statute.empty', params: {} });
  const named = [statute?.organisation ?? '', round.texts.organisation].find((text) => text !== '');
  const organisation = named ?? rules.campaign.organisation;
  const ofRound = statuteTexts.ofRound(String(round.year), organisation);
  const settings = set.map(({ key, text, citation, status }): [string, StatutePack['settings'][string]] => [
    key,
    { value: text, citation: citation ?? ofRound, status: status ?? 'secondary' },
  ]);
  return ok({
    schema: 'binh-xet/statute/1',
    id: statute?.id ?? idOf(organisation),
    name: statute?.name ?? statuteTexts.name(organisation),
    organisation,
    citation: statute?.citation ?? ofRound,
    from: statute?.from ?? (round.isSchoolYear ? `${String(round.year - 1)}-09-01` : `${String(round.year)}-01-01`),
    to: statute?.to ?? null,
    settings: Object.fromEntries(settings),
    ...(own.length === 0 ? {} : { words: own }),
  });
}

/** The text of a statute's file: UTF-8, indented, with a newline at its end. The same round gives the same text. */
export function statuteText(pack: StatutePack): string {
  return `${JSON.stringify(pack, null, 2)}\n`;
}

/** Statutes as tabs of a workbook for a campaign, in their order. They are input: whoever writes them must not mark them as ours. */
export function statutePlans(campaign: CampaignPack, statutes: readonly StatutePack[]): readonly TabPlan[] {
  const laws = REGIMES.flatMap(({ awards }) => Object.entries(awards));
  const names = namesOf({ people: [], collectives: [] }, { regime: { awards: Object.fromEntries(laws) }, campaign });
  return statutes.map((pack, index) => statuteTab(pack, index + 1, names));
}
