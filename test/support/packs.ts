import type { AwardPack, CampaignPack, Condition, RegimePack } from '../../src/domain/rules/pack';

const SOURCE = { citation: 'Luật, Điều 1', fact: null, status: 'verified' } as const;

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
    awards: ['a'],
    ownAwards: { a: award([]) },
    settings: {},
    targets: [],
    criteria: [],
    ...own,
  };
}
