import type { CampaignPack, Condition, Target } from '../domain/rules/pack';
import { type ParameterKind, parameterKinds, targetScope } from '../domain/rules/parameters';
import { givenFigures, openChoices } from '../domain/rules/choices';
import { type AwardRules, type RuleBook, awardCatalogue } from '../domain/rules/rulebook';
import { isYes } from '../domain/rules/settings';
import type { RuleStatus } from '../domain/terms';
import { CAMPAIGNS, REGIMES } from '../packs';
import { campaignRules } from './campaign-rules';

/** The value of a parameter before a round sets it, and where it comes from. */
export interface GivenSetting {
  readonly value: string;
  readonly layer: 'campaign' | 'regime' | 'default';
  readonly citation: string | null;
  readonly status: RuleStatus | null;
}

/** A key that a round may set in `Đợt xét`, with what its value must be. */
export interface ParameterSummary {
  readonly key: string;
  readonly kind: ParameterKind['kind'];
  /** The words that are allowed; `null` where the value is a number. */
  readonly words: readonly string[] | null;
  /** What holds where the round sets nothing; `null` where nobody does. */
  readonly given: GivenSetting | null;
  /** A hint where no source is good enough for a default; never used by itself. */
  readonly suggest: (SourceSummary & { readonly value: string | null }) | null;
}

/** An award of a campaign under the regime of its first year. */
export interface AwardSummary {
  readonly id: string;
  readonly short: string;
  readonly name: string;
  readonly subject: 'person' | 'unit';
  readonly voteRequired: boolean;
  /** What a nominee must reach; `null` where neither law nor campaign says. */
  readonly threshold:
    (SourceSummary & { readonly percent: string; readonly comparator: string; readonly base: string }) | null;
  /** How many at most; `null` where neither law nor campaign sets a ceiling. */
  readonly ceiling:
    | (SourceSummary & {
        readonly percent: string | null;
        readonly base: string | null;
        readonly rounding: string | null;
        readonly places: string | null;
      })
    | null;
  /** Each with what it asks for and its source. */
  readonly conditions: readonly Condition[];
}

interface SourceSummary {
  readonly citation: string | null;
  readonly status: RuleStatus | null;
}

/** What can be told of a campaign before there is a round. */
export interface CampaignSummary {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  readonly from: string;
  readonly to: string;
  readonly finalReview: string | null;
  readonly citation: string;
  readonly rounds: CampaignPack['rounds'];
  readonly unitWord: string | null;
  readonly groups: CampaignPack['groups'];
  readonly tabs: CampaignPack['tabs'];
  readonly letterhead: CampaignPack['letterhead'];
  readonly receivers: CampaignPack['receivers'];
  readonly calendar: CampaignPack['calendar'];
  readonly dossiers: CampaignPack['dossiers'];
  /** The regime under which the awards are told: that of the campaign's first year; `null` where none covers it. */
  readonly regime: string | null;
  readonly awards: readonly AwardSummary[];
  readonly targets: readonly Target[];
  readonly parameters: readonly ParameterSummary[];
}

/** The campaign of that id among those that ship, or `null`. */
export function shippedCampaign(id: string): CampaignPack | null {
  return CAMPAIGNS.find((campaign) => campaign.id === id.trim().toLowerCase()) ?? null;
}

/** The ids of the campaigns that ship. */
export function shippedCampaignIds(): readonly string[] {
  return CAMPAIGNS.map(({ id }) => id);
}

function givenByCondition(rules: RuleBook, key: string): GivenSetting | null {
  const figure = givenFigures(rules).find((one) => one.key === key);
  if (figure === undefined) return null;
  return { value: figure.text, layer: 'regime', citation: figure.citation, status: figure.status };
}

function suggested(rules: RuleBook, key: string): ParameterSummary['suggest'] {
  const choice = openChoices(rules).find((one) => one.key === key);
  if (choice === undefined) return null;
  return { value: choice.suggest, citation: choice.citation, status: choice.status };
}

function given(rules: RuleBook, key: string): GivenSetting | null {
  const setting = rules.settings.get(key);
  if (setting === undefined) return givenByCondition(rules, key);
  if (setting.layer === 'round' || setting.layer === 'statute') return null;
  return { value: setting.text, layer: setting.layer, citation: setting.citation, status: setting.status };
}

function awardSummary({ id, short, name, subject, conditions }: AwardRules, rules: RuleBook): AwardSummary {
  const set = (key: string): GivenSetting | null => given(rules, `${id}.${key}`);
  const percent = set('vote.percent');
  const ceiling = set('ceiling.percent');
  const places = set('ceiling.places');
  const ceilingSource = ceiling ?? places;
  return {
    id,
    short,
    name,
    subject,
    voteRequired: isYes(rules.settings, `${id}.vote.required`),
    threshold:
      percent === null
        ? null
        : {
            percent: percent.value,
            comparator: set('vote.comparator')?.value ?? '>=',
            base: set('vote.base')?.value ?? 'members',
            citation: percent.citation,
            status: percent.status,
          },
    ceiling:
      ceilingSource === null
        ? null
        : {
            percent: ceiling?.value ?? null,
            base: ceiling === null ? null : (set('ceiling.base')?.value ?? null),
            rounding: ceiling === null ? null : (set('ceiling.rounding')?.value ?? 'floor'),
            places: places?.value ?? null,
            citation: ceilingSource.citation,
            status: ceilingSource.status,
          },
    conditions,
  };
}

function parameterSummaries(campaign: CampaignPack, rules: RuleBook): readonly ParameterSummary[] {
  const kinds = parameterKinds({
    awards: [...awardCatalogue(rules.regime, campaign).keys()],
    regimes: REGIMES.map(({ id }) => id),
    ...targetScope(campaign),
  });
  return [...kinds].map(([key, kind]) => ({
    key,
    kind: kind.kind,
    words: 'words' in kind ? kind.words : null,
    given: given(rules, key),
    suggest: suggested(rules, key),
  }));
}

function campaignSummary(campaign: CampaignPack): CampaignSummary {
  const { id, name, organisation, from, to, finalReview, citation, targets } = campaign;
  const { rounds, unitWord, groups, tabs, letterhead, receivers, calendar, dossiers } = campaign;
  const rules = campaignRules(campaign);
  return {
    id,
    name,
    organisation,
    from,
    to,
    finalReview,
    citation,
    rounds,
    unitWord,
    groups,
    tabs,
    letterhead,
    receivers,
    calendar,
    dossiers,
    regime: rules.ok ? rules.value.regime.id : null,
    awards: rules.ok ? rules.value.awards.map((award) => awardSummary(award, rules.value)) : [],
    targets,
    parameters: rules.ok ? parameterSummaries(campaign, rules.value) : [],
  };
}

/** Everything that can be told of the campaigns that ship. */
export function campaignSummaries(): readonly CampaignSummary[] {
  return CAMPAIGNS.map(campaignSummary);
}
