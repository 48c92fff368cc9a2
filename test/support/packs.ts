import type { AwardPack, CampaignPack, Condition, RegimePack, Scheme, SchemePart } from '../../src/domain/rules/pack';

/** A source of which everything is verified. */
export const SOURCE = { citation: 'Luật, Điều 1', fact: null, status: 'verified' } as const;

type Rule = Condition['rule'];
type OwnParts<R extends Rule> = Omit<Extract<Condition, { rule: R }>, 'rule' | keyof typeof SOURCE>;

/** A condition with a source, and whatever its rule asks for besides. */
export function condition<R extends Rule>(
  rule: R,
  ...parts: keyof OwnParts<R> extends never ? [] : [OwnParts<R>]
): Extract<Condition, { rule: R }> {
  return { rule, ...SOURCE, ...parts[0] } as unknown as Extract<Condition, { rule: R }>;
}

/** An award with these conditions. */
export function award(conditions: readonly Condition[], own: Partial<AwardPack> = {}): AwardPack {
  return { short: 'DH', name: 'Danh hiệu', subject: 'person', conditions: [...conditions], ...own };
}

/** A law that describes no award. */
export function regime(own: Partial<RegimePack> = {}): RegimePack {
  return {
    schema: 'binh-xet/regime/1',
    id: 'vn-2017',
    name: 'Luật',
    from: '2017-10-01',
    to: null,
    awards: {},
    settings: {},
    choices: {},
    ratings: [],
    acts: [],
    baseSalaries: [],
    rewards: null,
    ...own,
  };
}

/** A campaign with one award `a` that everybody meets. */
export function campaign(own: Partial<CampaignPack> = {}): CampaignPack {
  return {
    schema: 'binh-xet/campaign/1',
    id: 'mau',
    name: 'Phong trào',
    organisation: 'Trường',
    from: '2022-01-01',
    to: '2022-12-31',
    finalReview: null,
    citation: 'Kế hoạch',
    rounds: ['year'],
    unitWord: 'khoa, phòng',
    groups: ['leader', 'employee', 'worker'],
    tabs: [],
    letterhead: null,
    receivers: {},
    calendar: [],
    judgements: {},
    dossiers: {},
    awards: ['a'],
    ownAwards: { a: award([]) },
    settings: {},
    targets: [],
    scheme: null,
    ...own,
  };
}

/** An item of a scoring sheet that takes any points up to its maximum. */
export function item(id: string, max: string | null, own: Readonly<Record<string, unknown>> = {}): SchemePart {
  return { kind: 'points', id, name: `Mục ${id}`, max, ...own };
}

/** A scoring scheme of one form with these parts, their total as declared. */
export function scheme(parts: readonly SchemePart[], own: Partial<Scheme> = {}, total: string | null = null): Scheme {
  return {
    name: 'Thang điểm',
    forms: [{ id: 'mau', name: 'Mẫu', total, parts: [...parts], ...SOURCE }],
    ...SOURCE,
    ...own,
  };
}
