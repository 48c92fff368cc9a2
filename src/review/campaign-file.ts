import { type Result, fail, ok } from '../domain/result';
import type { CampaignPack, Condition, RegimePack, StatutePack } from '../domain/rules/pack';
import { type PackFault, jsonPath } from '../domain/rules/pack-faults';
import { normaliseParameter, parameterKinds, targetScope } from '../domain/rules/parameters';
import type { SchemeFault } from '../domain/scoring/faults/fault';
import { campaignSchemeFaults } from '../domain/scoring/faults/scheme-faults';
import { wordKey } from '../domain/text/keys';
import { CAMPAIGNS, REGIMES, parseCampaign, parseStatute } from '../packs';
import { circleOf } from './award-circles';

/** What can be wrong in a campaign or statute of somebody's own; `path` is the place in the file, as `targets[3].percent`. */
export type CampaignFault =
  | { readonly code: 'shape'; readonly path: string; readonly fault: PackFault }
  | { readonly code: 'circular'; readonly path: string; readonly awards: readonly string[] }
  | { readonly code: 'scheme'; readonly path: string; readonly problem: SchemeFault }
  | {
      readonly code:
        | 'award-unknown'
        | 'award-subject'
        | 'condition-subject'
        | 'tab-name'
        | 'name-taken'
        | 'key-unknown'
        | 'value'
        | 'dates'
        | 'target-twice'
        | 'award-twice';
      readonly path: string;
    };

/** Longest short name that leaves room for the word before it in a tab's name, and the signs that no tab may bear. */
const TAB_WORD = /^(?!')[^[\]:*?/\\\p{Cc}]{1,24}(?<!')$/u;

/** Rules that ask something of a unit alone; `null`: of people and units alike. The others ask it of a person. */
function subjectOf({ rule }: Condition): 'person' | 'unit' | null {
  if (rule.startsWith('unit.')) return 'unit';
  return rule === 'rating.at-least' || rule === 'registered' || rule === 'rule.confirmed' ? null : 'person';
}

type Faults = readonly CampaignFault[];

function fault(
  code: Exclude<CampaignFault['code'], 'shape' | 'circular' | 'scheme'>,
  ...path: readonly (string | number)[]
): CampaignFault {
  return { code, path: jsonPath(path) };
}

function lawAwards(): ReadonlyMap<string, RegimePack['awards'][string]> {
  return new Map(REGIMES.flatMap(({ awards }) => Object.entries(awards)));
}

/** Own awards: they include what there is, ask of a person or a unit what can be asked of it, and can be told apart in tabs. */
function awardFaults({ awards, ownAwards }: CampaignPack): Faults {
  const law = lawAwards();
  const known = new Map([...law, ...Object.entries(ownAwards)]);
  const listed = awards.flatMap((id, index): Faults => [
    ...(known.has(id) ? [] : [fault('award-unknown', 'awards', index)]),
    ...(awards.indexOf(id) < index ? [fault('award-twice', 'awards', index)] : []),
  ]);
  const own = Object.entries(ownAwards).flatMap(([id, { short, name, subject, includes, conditions }]): Faults => {
    const at = ['ownAwards', id] as const;
    const words = [short, name, id].map(wordKey);
    const isTaken = [...known].some(
      ([other, pack]) => other !== id && [pack.short, pack.name, other].some((word) => words.includes(wordKey(word))),
    );
    const included = includes === undefined ? undefined : known.get(includes.award);
    return [
      ...(TAB_WORD.test(short) ? [] : [fault('tab-name', ...at, 'short')]),
      ...(isTaken ? [fault('name-taken', ...at, 'short')] : []),
      ...(includes !== undefined && included === undefined ? [fault('award-unknown', ...at, 'includes', 'award')] : []),
      ...(included !== undefined && included.subject !== subject
        ? [fault('award-subject', ...at, 'includes', 'award')]
        : []),
      ...conditions.flatMap((condition, index): Faults => {
        const place = [...at, 'conditions', index] as const;
        const needed = subjectOf(condition);
        return [
          ...(needed !== null && needed !== subject ? [fault('condition-subject', ...place, 'rule')] : []),
          ...('award' in condition && !known.has(condition.award) ? [fault('award-unknown', ...place, 'award')] : []),
        ];
      }),
    ];
  });
  return [...listed, ...own];
}

type Kinds = ReturnType<typeof parameterKinds>;

function kindsFor(campaigns: readonly Pick<CampaignPack, 'ownAwards' | 'targets'>[]): Kinds {
  return parameterKinds({
    awards: [...lawAwards().keys(), ...campaigns.flatMap(({ ownAwards }) => Object.keys(ownAwards))],
    regimes: REGIMES.map(({ id }) => id),
    ...targetScope({ targets: campaigns.flatMap(({ targets }) => targets) }),
  });
}

/** Parameters that there are not, or to which a value is given that they do not allow. */
function settingFaults(settings: Readonly<Record<string, { readonly value: string }>>, kinds: Kinds): Faults {
  return Object.entries(settings).flatMap(([key, { value }]): Faults => {
    const kind = kinds.get(key);
    if (kind === undefined) return [fault('key-unknown', 'settings', key)];
    return normaliseParameter(kind, value) === value ? [] : [fault('value', 'settings', key, 'value')];
  });
}

function targetFaults({ targets, awards }: CampaignPack): Faults {
  return targets.flatMap((target, index): Faults => [
    ...('award' in target && !awards.includes(target.award) ? [fault('award-unknown', 'targets', index, 'award')] : []),
    ...(targets.findIndex(({ id }) => id === target.id) < index ? [fault('target-twice', 'targets', index, 'id')] : []),
    ...(target.kind === 'count-nominated' && target.max !== undefined && target.max < target.min
      ? [fault('value', 'targets', index, 'max')]
      : []),
  ]);
}

function dateFaults({
  from,
  to,
  finalReview,
}: Pick<CampaignPack, 'from' | 'finalReview'> & { to: string | null }): Faults {
  return [
    ...(to !== null && to < from ? [fault('dates', 'to')] : []),
    ...(finalReview !== null && finalReview < from ? [fault('dates', 'finalReview')] : []),
  ];
}

/** Awards that need each other's outcome, by including, by conditions or by the base of a ceiling. */
function circularFaults(pack: CampaignPack): Faults {
  return REGIMES.flatMap((regime): Faults => {
    const circle = circleOf(regime, pack);
    return circle === null ? [] : [{ code: 'circular', path: jsonPath(circle.path), awards: circle.awards }];
  });
}

/** What does not hold together in the scoring scheme. */
function faultsOfScheme(pack: CampaignPack): Faults {
  return campaignSchemeFaults(pack).map((problem) => ({ code: 'scheme', path: jsonPath(problem.path), problem }));
}

/** Codes that the tab of indicators may name, and the award or date that a judgement or a dossier speaks of: each is there, and once. */
function planFaults({ calendar, targets, judgements, dossiers, awards }: CampaignPack): Faults {
  const dates = calendar.map(({ id }) => id);
  const codes = [...targets.map(({ id }) => id), ...dates];
  const unknownAwards = (place: string, ids: readonly string[]): Faults =>
    ids.flatMap((id) => (awards.includes(id) ? [] : [fault('award-unknown', place, id)]));
  return [
    ...calendar.flatMap((date, index): Faults => [
      ...(codes.indexOf(date.id) === targets.length + index ? [] : [fault('name-taken', 'calendar', index, 'id')]),
      ...('from' in date && date.from !== null && date.to !== null && date.from > date.to
        ? [fault('value', 'calendar', index, 'to')]
        : []),
    ]),
    ...unknownAwards('judgements', Object.keys(judgements)),
    ...unknownAwards('dossiers', Object.keys(dossiers)),
    ...Object.entries(dossiers).flatMap(([award, { due }]) =>
      due === null || dates.includes(due) ? [] : [fault('key-unknown', 'dossiers', award, 'due')],
    ),
  ];
}

/** A campaign from the JSON of somebody's own file, or the first thing in it that does not hold. */
export function readCampaign(json: unknown): Result<CampaignPack, CampaignFault> {
  const parsed: Result<CampaignPack, PackFault> = parseCampaign(json);
  if (!parsed.ok) return fail({ code: 'shape', path: parsed.error.path, fault: parsed.error });
  const pack = parsed.value;
  const [first] = [
    ...dateFaults(pack),
    ...awardFaults(pack),
    ...settingFaults(pack.settings, kindsFor([pack])),
    ...targetFaults(pack),
    ...planFaults(pack),
    ...circularFaults(pack),
    ...faultsOfScheme(pack),
  ];
  return first === undefined ? ok(pack) : fail(first);
}

/**
 * A council's statute from the JSON of a file, or the first thing in it that does not hold. It may set the parameters of every campaign that ships,
 * and of one's own campaign where there is one.
 */
export function readStatute(json: unknown, own: CampaignPack | null = null): Result<StatutePack, CampaignFault> {
  const parsed: Result<StatutePack, PackFault> = parseStatute(json);
  if (!parsed.ok) return fail({ code: 'shape', path: parsed.error.path, fault: parsed.error });
  const pack = parsed.value;
  const campaigns = own === null ? CAMPAIGNS : [...CAMPAIGNS, own];
  const [first] = [...dateFaults({ ...pack, finalReview: null }), ...settingFaults(pack.settings, kindsFor(campaigns))];
  return first === undefined ? ok(pack) : fail(first);
}
