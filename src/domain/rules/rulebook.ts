import type { IsoDate } from '../arithmetic/date';
import { valueAt } from '../checked';
import { type Finding, finding } from '../finding';
import { type Result, fail, ok } from '../result';
import { fieldValue } from '../round/field';
import type { Round, RoundParameter } from '../round/round';
import { type RuledCondition, ruledConditions } from './figures';
import type { AwardPack, CampaignPack, Condition, RatingDecree, RegimePack } from './pack';
import { type ParameterKind, parameterKinds, targetScope } from './parameters';
import { campaignSettings } from './scheme-settings';
import { type Assignment, type Settings, type TypedParameter, overlay, readParameters, settingText } from './settings';
import { type Statute, isInForce, readStatutes } from './statute';
import { isWeak } from '../terms';

/** An award with all its conditions, its own and those it includes. */
export interface AwardRules {
  readonly id: string;
  readonly short: string;
  readonly name: string;
  readonly subject: 'person' | 'unit';
  readonly conditions: readonly RuledCondition[];
}

/** The rules that hold in one round: regime ← campaign ← statutes ← round. */
export interface RuleBook {
  readonly regime: RegimePack;
  readonly campaign: CampaignPack;
  /** The statutes in force, a later one over an earlier. */
  readonly statutes: readonly Statute[];
  /** The awards of the campaign, each after those it depends on; none in a round that is not of a year. */
  readonly awards: readonly AwardRules[];
  readonly settings: Settings;
  /** The decree on quality ratings in force; `null` where none is known. */
  readonly rating: RatingDecree | null;
  /** Every parameter that a round may set, with what its value must be. */
  readonly parameters: ReadonlyMap<string, ParameterKind>;
}

/** Why no rules can be found for a round. */
export type RuleBookFailure =
  | { readonly code: 'round.no-regime'; readonly params: { readonly date: string } }
  | { readonly code: 'pack.unknown-award'; readonly params: { readonly award: string } }
  | { readonly code: 'pack.unsuitable-condition'; readonly params: { readonly award: string; readonly rule: string } }
  | { readonly code: 'pack.circular'; readonly params: { readonly awards: string } };

/** What the rules of a round depend on. */
export type RuledRound = Pick<Round, 'year' | 'isSchoolYear' | 'period' | 'meetingDate' | 'parameters' | 'statutes'>;

/** Rules that come from outside the workbook. */
export interface OutsideRules {
  /** Statutes from files; those of the workbook's tabs override them. */
  readonly statutes: readonly Statute[];
  /** Parameters that are tried out in place of the round's; they do not stand in the workbook. */
  readonly trial: Readonly<Record<string, string>>;
}

/** No rules from outside the workbook. */
export const NO_OUTSIDE_RULES: OutsideRules = { statutes: [], trial: {} };

/** The day that decides which law holds: the meeting's, else the last of the year (31/8 of a school year). */
export function decisiveDate(round: Pick<RuledRound, 'meetingDate' | 'year' | 'isSchoolYear'>): IsoDate {
  return fieldValue(round.meetingDate) ?? `${String(round.year)}-${round.isSchoolYear ? '08-31' : '12-31'}`;
}

/** The regime in force on a day, or `null`. */
export function regimeOn(regimes: readonly RegimePack[], date: IsoDate): RegimePack | null {
  return regimes.find((regime) => regime.from <= date && (regime.to === null || date <= regime.to)) ?? null;
}

/** All awards that the law or the campaign knows, by id; the campaign's own description wins. */
export function awardCatalogue(regime: RegimePack, campaign: CampaignPack): ReadonlyMap<string, AwardPack> {
  return new Map([...Object.entries(regime.awards), ...Object.entries(campaign.ownAwards)]);
}

/** The awards of a campaign, in its order and whatever the period, with whom each is for. */
export function campaignAwards({
  regime,
  campaign,
}: Pick<RuleBook, 'regime' | 'campaign'>): readonly Pick<AwardRules, 'id' | 'subject'>[] {
  const catalogue = awardCatalogue(regime, campaign);
  return campaign.awards.map((id) => ({ id, subject: valueAt(catalogue, id).subject }));
}

/** The decree on quality ratings that holds: the one that the round names, else the one for public employees in force on its date. */
function ratingDecree({ ratings }: RegimePack, date: IsoDate, settings: Settings): RatingDecree | null {
  const named = settingText(settings, 'rating.decree');
  const holds = ({ id, from, to, whom }: RatingDecree): boolean =>
    named === null ? whom === 'public-employees' && from <= date && (to === null || date <= to) : id === named;
  return ratings.find(holds) ?? null;
}

function flatConditions(
  catalogue: ReadonlyMap<string, AwardPack>,
  pack: AwardPack,
  settings: Settings,
  seen: readonly string[],
): Result<readonly RuledCondition[], RuleBookFailure> {
  const own = pack.conditions.flatMap((condition) => ruledConditions(condition, settings));
  if (pack.includes === undefined) return ok(own);
  const { award, except } = pack.includes;
  if (seen.includes(award)) return fail({ code: 'pack.circular', params: { awards: [...seen, award].join(' → ') } });
  const included = catalogue.get(award);
  if (included === undefined) return fail({ code: 'pack.unknown-award', params: { award } });
  const inherited = flatConditions(catalogue, included, settings, [...seen, award]);
  if (!inherited.ok) return inherited;
  return ok([...inherited.value.filter((condition) => !except.includes(condition.rule)), ...own]);
}

/** Conditions that can be asked of people and of units alike; the others belong to one of them, as their names tell. */
const FOR_BOTH: readonly Condition['rule'][] = ['rating.at-least', 'registered', 'rule.confirmed'];

/** Whether a condition can be asked of those whom an award is for. One that looks at another award looks at people who get it, never at units. */
function suits(
  condition: Condition,
  subject: AwardPack['subject'],
  catalogue: ReadonlyMap<string, AwardPack>,
): boolean {
  if ('award' in condition && catalogue.get(condition.award)?.subject === 'unit') return false;
  return FOR_BOTH.includes(condition.rule) || condition.rule.startsWith('unit.') === (subject === 'unit');
}

/**
 * What a campaign's own award waits for where a condition of it has a weak source, and its file does not say so itself: that the council confirms it. A
 * discipline that shuts out nobody holds back the disciplined alone.
 */
function waitingFor(conditions: readonly RuledCondition[]): readonly RuledCondition[] {
  const shutsOutNobody = (condition: RuledCondition): boolean =>
    condition.rule === 'discipline.none-from' && condition.level === 'none';
  if (conditions.some(({ rule }) => rule === 'rule.confirmed')) return [];
  const weak = conditions.find(
    (condition) => condition.setBy === undefined && isWeak(condition.status) && !shutsOutNobody(condition),
  );
  if (weak === undefined) return [];
  const { citation, fact, status } = weak;
  return [{ rule: 'rule.confirmed', citation, fact, status }];
}

/** An award with its conditions: the law's or the campaign's, and the criteria that the campaign has the council judge. */
function awardRules(
  catalogue: ReadonlyMap<string, AwardPack>,
  { judgements, ownAwards }: CampaignPack,
  id: string,
  settings: Settings,
): Result<AwardRules, RuleBookFailure> {
  const pack = catalogue.get(id);
  if (pack === undefined) return fail({ code: 'pack.unknown-award', params: { award: id } });
  const flat = flatConditions(catalogue, pack, settings, [id]);
  if (!flat.ok) return flat;
  const asked = [...flat.value, ...(judgements[id] ?? [])];
  const conditions = id in ownAwards ? [...asked, ...waitingFor(asked)] : asked;
  const { short, name, subject } = pack;
  const unsuitable = conditions.find((condition) => !suits(condition, subject, catalogue));
  return unsuitable === undefined
    ? ok({ id, short, name, subject, conditions })
    : fail({ code: 'pack.unsuitable-condition', params: { award: id, rule: unsuitable.rule } });
}

/** The awards whose nominations an award's own outcome needs: those its conditions count, and the base of its ceiling. */
export function dependencies(award: AwardRules, settings: Settings): readonly string[] {
  const counted = award.conditions.flatMap((condition) => ('award' in condition ? [condition.award] : []));
  const base = settings.get(`${award.id}.ceiling.base`)?.text;
  const needed = base === undefined || base === 'staff' ? counted : [...counted, base];
  return [...new Set(needed)].filter((id) => id !== award.id);
}

/** The awards, each after those it depends on, else in the campaign's order; `null` where they depend on each other in a circle. */
export function inDependencyOrder(awards: readonly AwardRules[], settings: Settings): readonly AwardRules[] | null {
  const ids = new Set(awards.map(({ id }) => id));
  const ordered: AwardRules[] = [];
  const done = new Set<string>();
  while (ordered.length < awards.length) {
    const next = awards.find(
      (award) => !done.has(award.id) && dependencies(award, settings).every((id) => done.has(id) || !ids.has(id)),
    );
    if (next === undefined) return null;
    done.add(next.id);
    ordered.push(next);
  }
  return ordered;
}

/** The regime that the highest layer names, else the one in force on the round's date. */
function regimeOf(
  date: IsoDate,
  named: readonly (string | undefined)[],
  regimes: readonly RegimePack[],
): Result<RegimePack, RuleBookFailure> {
  const known = named.flatMap((text) => regimes.find(({ id }) => id === text?.trim().toLowerCase()) ?? []);
  const regime = known.at(-1) ?? regimeOn(regimes, date);
  return regime === null ? fail({ code: 'round.no-regime', params: { date } }) : ok(regime);
}

function typedByRound({ key, text, at }: RoundParameter): TypedParameter {
  return { key, text, at, citation: null, status: null };
}

/** Settings that leave no circle among the awards, those that would close one, and the order that the awards have then. */
interface Uncircled {
  readonly kept: readonly Assignment[];
  readonly refused: readonly Assignment[];
  readonly ordered: readonly AwardRules[];
}

/**
 * Settings without those that would close a circle. They are looked at together, as lines stand in any order and a base may be possible by a later
 * one; only where all of them make a circle are they added one by one, so that those which came before keep what they say.
 */
function withoutCircles(
  set: readonly Assignment[],
  byPacks: readonly AwardRules[],
  orderWith: (settings: readonly Assignment[]) => readonly AwardRules[] | null,
): Uncircled {
  const together = orderWith(set);
  if (together !== null) return { kept: set, refused: [], ordered: together };
  return set.reduce<Uncircled>(
    ({ kept, refused, ordered }, setting) => {
      const order = orderWith([...kept, setting]);
      return order === null
        ? { kept, refused: [...refused, setting], ordered }
        : { kept: [...kept, setting], refused, ordered: order };
    },
    { kept: [], refused: [], ordered: byPacks },
  );
}

function notAllowed({ key, text, at }: Assignment): Finding {
  return finding('value.unreadable', at, null, { what: 'parameter-value', key, value: text });
}

/**
 * The rules that hold in a round, with a finding for each parameter that is unknown or that its key does not allow. A ceiling's base that would
 * make awards depend on each other in a circle is not allowed either.
 */
export function makeRuleBook(
  round: RuledRound,
  campaign: CampaignPack,
  regimes: readonly RegimePack[],
  outside: OutsideRules = NO_OUTSIDE_RULES,
): Result<{ readonly rules: RuleBook; readonly findings: readonly Finding[] }, RuleBookFailure> {
  const date = decisiveDate(round);
  const statutes = [...outside.statutes, ...round.statutes];
  const inForce = statutes.filter((statute) => isInForce(statute, date));
  const typed = round.parameters.map(typedByRound);
  const trial = Object.entries(outside.trial).map(([key, text]) => typedByRound({ key, text, at: null }));
  const namedBy = (layer: readonly TypedParameter[]): string | undefined =>
    layer.find(({ key }) => key === 'regime')?.text;
  const named = [...inForce.map(({ settings }) => settings), typed, trial].map(namedBy);
  const regime = regimeOf(date, [campaign.settings['regime']?.value, ...named], regimes);
  if (!regime.ok) return regime;
  const catalogue = awardCatalogue(regime.value, campaign);
  const kinds = parameterKinds({
    awards: [...catalogue.keys()],
    regimes: regimes.map(({ id }) => id),
    ...targetScope(campaign),
  });
  const layers = [
    readStatutes(statutes, date, kinds),
    readParameters('round', typed, kinds),
    readParameters('round', trial, kinds),
  ];
  const set = layers.flatMap((layer) => layer.settings);
  const own = campaignSettings(campaign);
  const withSettings = (assigned: readonly Assignment[]): Settings => overlay(regime.value.settings, own, assigned);
  const awards: AwardRules[] = [];
  for (const id of campaign.awards) {
    const rules = awardRules(catalogue, campaign, id, withSettings(set));
    if (!rules.ok) return rules;
    awards.push(rules.value);
  }

  const byPacks = inDependencyOrder(awards, withSettings([]));
  if (byPacks === null) return fail({ code: 'pack.circular', params: { awards: campaign.awards.join(', ') } });
  const { kept, refused, ordered } = withoutCircles(set, byPacks, (assigned) =>
    inDependencyOrder(awards, withSettings(assigned)),
  );
  const settings = withSettings(kept);
  const annual = round.period === 'year' ? ordered : [];
  return ok({
    rules: {
      regime: regime.value,
      campaign,
      statutes: inForce,
      awards: annual,
      settings,
      rating: ratingDecree(regime.value, date, settings),
      parameters: kinds,
    },
    findings: [...layers.flatMap((layer) => layer.findings), ...refused.map(notAllowed)],
  });
}
