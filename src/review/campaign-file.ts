import { type Result, fail, ok } from '../domain/result';
import type { CampaignPack, Condition, RegimePack } from '../domain/rules/pack';
import { normaliseParameter, parameterKinds } from '../domain/rules/parameters';
import type { SchemeFault } from '../domain/scoring/faults/fault';
import { campaignSchemeFaults } from '../domain/scoring/faults/scheme-faults';
import { wordKey } from '../domain/text/keys';
import { type PackFault, REGIMES, parseCampaign } from '../packs';

/** What can be wrong in a campaign of somebody's own; `path` is the place in the file, as `targets.3.percent`. */
export type CampaignFault =
  | { readonly code: 'shape'; readonly path: string; readonly message: string }
  | { readonly code: 'scheme'; readonly path: string; readonly problem: SchemeFault }
  | {
      readonly code:
        'award-unknown' | 'award-subject' | 'condition-subject' | 'tab-name' | 'name-taken' | 'key-unknown' | 'value';
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
  code: Exclude<CampaignFault['code'], 'shape' | 'scheme'>,
  ...path: readonly (string | number)[]
): CampaignFault {
  return { code, path: path.join('.') };
}

function lawAwards(): ReadonlyMap<string, RegimePack['awards'][string]> {
  return new Map(REGIMES.flatMap(({ awards }) => Object.entries(awards)));
}

/** Own awards: they include what there is, ask of a person or a unit what can be asked of it, and can be told apart in tabs. */
function awardFaults({ awards, ownAwards }: CampaignPack): Faults {
  const law = lawAwards();
  const known = new Map([...law, ...Object.entries(ownAwards)]);
  const unknown = awards.flatMap((id, index) => (known.has(id) ? [] : [fault('award-unknown', 'awards', index)]));
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
  return [...unknown, ...own];
}

function settingFaults({ settings, ownAwards, targets }: CampaignPack): Faults {
  const kinds = parameterKinds({
    awards: [...lawAwards().keys(), ...Object.keys(ownAwards)],
    regimes: REGIMES.map(({ id }) => id),
    targets: targets.flatMap((target) => (target.kind === 'by-hand' ? [target.id] : [])),
  });
  return Object.entries(settings).flatMap(([key, { value }]): Faults => {
    const kind = kinds.get(key);
    if (kind === undefined) return [fault('key-unknown', 'settings', key)];
    return normaliseParameter(kind, value) === value ? [] : [fault('value', 'settings', key, 'value')];
  });
}

function targetFaults({ targets, awards }: CampaignPack): Faults {
  return targets.flatMap((target, index) =>
    'award' in target && !awards.includes(target.award) ? [fault('award-unknown', 'targets', index, 'award')] : [],
  );
}

/** What does not hold together in the scoring scheme. */
function faultsOfScheme(pack: CampaignPack): Faults {
  return campaignSchemeFaults(pack).map((problem) => ({ code: 'scheme', path: problem.path.join('.'), problem }));
}

/** A campaign from the JSON of somebody's own file, or the first thing in it that does not hold. */
export function readCampaign(json: unknown): Result<CampaignPack, CampaignFault> {
  const parsed: Result<CampaignPack, PackFault> = parseCampaign(json);
  if (!parsed.ok) return fail({ code: 'shape', ...parsed.error });
  const pack = parsed.value;
  const [first] = [...awardFaults(pack), ...settingFaults(pack), ...targetFaults(pack), ...faultsOfScheme(pack)];
  return first === undefined ? ok(pack) : fail(first);
}
