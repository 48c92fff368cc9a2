/** A rating that the decree in force does not allow; `mark` asks to check the original text where nobody has read it. */
interface RatingFacts {
  readonly who: string;
  readonly rating: string;
  /** Months worked; empty where the roster does not say. */
  readonly months: string;
  readonly citation: string;
  readonly mark: string | null;
}

/**
 * What the sentence of each finding is made from: texts ready to be shown. A code whose sentence depends on what went wrong has one for each
 * case. `item` is the criterion, `null` for bonus and penalty; `who` a person or unit with name and code.
 */
export interface FindingSentences {
  readonly 'score.not-a-number': (facts: { readonly value: string; readonly item: string | null }) => string;
  readonly 'score.above-max': (facts: {
    readonly value: string;
    readonly max: string;
    readonly item: string;
  }) => string;
  readonly 'score.below-zero': (facts: { readonly value: string; readonly item: string | null }) => string;
  readonly 'score.missing': (facts: { readonly item: string }) => string;
  readonly 'score.step': (facts: { readonly value: string; readonly step: string }) => string;
  readonly 'score.off-scale': (facts: {
    readonly value: string;
    readonly item: string;
    /** The points that the item allows. */
    readonly scale: string;
  }) => string;
  readonly 'score.shared-cell': (facts: {
    readonly value: string;
    /** How many people, criteria and raters the one cell counts for; at least one of them is more than 1. */
    readonly people: number;
    readonly criteria: number;
    readonly raters: number;
  }) => string;
  readonly 'score.total-mismatch': (facts: { readonly stated: string; readonly total: string }) => string;
  readonly 'criterion.sum-mismatch': (facts: { readonly declared: string; readonly sum: string }) => string;
  readonly 'criterion.max-differs': (facts: {
    readonly item: string;
    readonly max: string;
    /** What the scheme says. */
    readonly declared: string;
  }) => string;
  readonly 'criterion.maxima-differ': (facts: {
    readonly item: string;
    readonly max: string;
    /** What the other tab says. */
    readonly other: string;
    readonly tab: string;
  }) => string;
  readonly 'criterion.unknown': (facts: { readonly item: string; readonly form: string }) => string;
  readonly 'criterion.absent': (facts: { readonly item: string; readonly form: string }) => string;
  readonly 'criterion.no-form': (facts: { readonly scheme: string }) => string;
  readonly 'person.duplicate': (facts: {
    readonly who: string;
    /** The other tab in which somebody stands first; empty where it is the same one. */
    readonly tab: string;
  }) => string;
  readonly 'person.unknown': (facts: { readonly who: string }) => string;
  readonly 'person.ambiguous': (facts: { readonly who: string; readonly among: string }) => string;
  /** Somebody stands twice in the header of a ballot tab, in which each row is a paper. */
  readonly 'person.duplicate.on-ballot': (facts: { readonly who: string }) => string;
  readonly 'person.ambiguous.on-ballot': (facts: { readonly who: string; readonly among: string }) => string;
  /** A column of a ballot tab numbers the papers. */
  readonly 'person.unknown.ordinal': (facts: { readonly heading: string }) => string;
  readonly 'person.no-name': (facts: { readonly who: string }) => string;
  readonly 'person.no-code': (facts: { readonly who: string }) => string;
  readonly 'person.name-differs': (facts: { readonly who: string; readonly name: string }) => string;
  readonly 'person.not-scored': (facts: { readonly who: string }) => string;
  readonly 'unit.unknown': (facts: { readonly who: string; readonly unit: string }) => string;
  readonly 'unit.duplicate': (facts: {
    readonly code: string;
    readonly unit: string;
    readonly first: string;
  }) => string;
  readonly 'value.unreadable': (facts: {
    readonly what: string;
    readonly value: string;
    readonly expected: string | null;
  }) => string;
  readonly 'value.unreadable.alternatives': (facts: { readonly part: string }) => string;
  readonly 'value.unreadable.ballot-header': () => string;
  readonly 'value.unreadable.ballot-direction': () => string;
  readonly 'value.unreadable.ballot-column': () => string;
  readonly 'value.unreadable.ballot-invalid-twice': () => string;
  readonly 'value.unreadable.rater': () => string;
  readonly 'value.unreadable.award-of-tab': () => string;
  readonly 'value.unreadable.parameter-key': (facts: { readonly value: string }) => string;
  readonly 'value.unreadable.parameter-value': (facts: { readonly setting: string; readonly value: string }) => string;
  readonly 'column.missing': (facts: { readonly column: string }) => string;
  readonly 'column.unclear': (facts: { readonly heading: string; readonly why: string }) => string;
  readonly 'row.unclear': (facts: { readonly row: string }) => string;
  readonly 'row.over-others': (facts: { readonly row: string }) => string;
  readonly 'row.no-maximum': (facts: { readonly row: string }) => string;
  readonly 'row.below-total': (facts: { readonly row: string }) => string;
  readonly 'column.moved': () => string;
  readonly 'criterion.named-penalty': (facts: { readonly item: string }) => string;
  readonly 'scores.only-total': (facts: { readonly rater: string; readonly people: string }) => string;
  readonly 'scores.other-round': (facts: {
    readonly part: 'year' | 'period';
    /** The year or period that the sheet says, and the round's. */
    readonly told: string;
    readonly own: string;
  }) => string;
  readonly 'column.repeated': (facts: { readonly heading: string; readonly used: string }) => string;
  readonly 'row.award-above': (facts: { readonly rows: string }) => string;
  readonly 'row.no-person': (facts: { readonly rows: string }) => string;
  readonly 'tab.not-recognised': (facts: {
    /** What the tab seems to be, as its canonical tab is called. */
    readonly tab: string;
    /** What it takes to be read as that: headings; empty for a tab of ballots, which goes by its name, and of scores. */
    readonly headings: readonly string[];
    readonly kind: 'scores' | 'ballots' | 'others';
    /** Whose scores they are, as it seems; empty where nothing tells. */
    readonly rater: string;
  }) => string;
  readonly 'tab.hidden': () => string;
  readonly 'tab.hidden-lines': (facts: { readonly rows: string; readonly columns: string }) => string;
  readonly 'correction.not-used': (facts: {
    readonly tab: string;
    /** The column's letter; empty where it is about the whole tab. */
    readonly column: string;
    readonly why: string;
  }) => string;
  readonly 'tab.not-used': () => string;
  readonly 'unit.not-scored': (facts: {
    readonly unit: string;
    readonly people: string;
    /** `null`: nobody has scored there. */
    readonly rater: string | null;
  }) => string;
  readonly 'scores.rater-at-maximum': (facts: { readonly rater: string; readonly people: string }) => string;
  readonly 'scores.unit-at-maximum': (facts: {
    readonly rater: string;
    readonly unit: string;
    readonly people: string;
  }) => string;
  readonly 'scores.unit-identical': (facts: {
    readonly rater: string;
    readonly unit: string;
    readonly people: string;
    readonly total: string;
  }) => string;
  readonly 'scores.raters-identical': (facts: {
    readonly first: string;
    readonly second: string;
    readonly people: string;
  }) => string;
  readonly 'rater.gap': (facts: { readonly who: string; readonly gap: string; readonly limit: string }) => string;
  readonly 'round.missing': (facts: { readonly label: string; readonly award: string | null }) => string;
  readonly 'round.label-repeated': (facts: { readonly label: string }) => string;
  readonly 'ballot.reconciliation': (facts: {
    readonly award: string;
    readonly line: string;
    readonly left: string;
    readonly right: string;
    readonly difference: string;
    readonly who: string | null;
  }) => string;
  /** The council's tab and the round's tab differ. */
  readonly 'ballot.reconciliation.council': (facts: {
    readonly line: string;
    readonly left: string;
    readonly right: string;
    readonly difference: string;
  }) => string;
  readonly 'ballot.unknown-mark': (facts: {
    readonly award: string;
    readonly who: string;
    readonly count: string;
  }) => string;
  readonly 'ballot.ineligible-nominee': (facts: {
    readonly award: string;
    readonly who: string;
    readonly eligibility: string;
  }) => string;
  readonly 'ballot.unanimous': (facts: {
    readonly award: string;
    readonly who: string;
    readonly isYes: boolean;
  }) => string;
  readonly 'ballot.base-exceeded': (facts: {
    readonly award: string;
    readonly base: string;
    readonly of: string;
    readonly valid: string;
    readonly setting: string;
  }) => string;
  readonly 'ballot.rounded-share': (facts: {
    readonly award: string;
    readonly setting: string;
    readonly percent: string;
    readonly yes: string;
    readonly of: string;
  }) => string;
  readonly 'ballot.hands-raised': (facts: { readonly award: string }) => string;
  readonly 'round.signer-away': (facts: { readonly role: string; readonly name: string }) => string;
  readonly 'round.signer-away.counting': (facts: { readonly isChief: boolean; readonly name: string }) => string;
  readonly 'round.signer-differs': (facts: {
    readonly role: string;
    readonly name: string;
    readonly signer: string;
  }) => string;
  readonly 'round.decision-early': (facts: { readonly decided: string; readonly met: string }) => string;
  readonly 'ballot.no-papers': (facts: { readonly award: string; readonly returned: string }) => string;
  readonly 'title.other-subject': (facts: {
    readonly award: string;
    readonly name: string;
    readonly isOfUnits: boolean;
  }) => string;
  readonly 'ballot.invalid-differs': (facts: {
    readonly award: string;
    readonly stated: string;
    readonly read: string;
    readonly sheet: string;
  }) => string;
  readonly 'ballot.teller-nominee': (facts: { readonly award: string; readonly name: string }) => string;
  readonly 'ballot.invalid-inferred': (facts: {
    readonly award: string;
    readonly returned: string;
    readonly valid: string;
    readonly rest: string;
  }) => string;
  readonly 'ballot.reason-unclear': (facts: { readonly award: string; readonly count: string }) => string;
  readonly 'ballot.reason-names-somebody': (facts: { readonly award: string; readonly count: string }) => string;
  readonly 'second-ballot.no-tie': (facts: { readonly award: string }) => string;
  readonly 'second-ballot.not-tied': (facts: { readonly award: string; readonly who: string }) => string;
  readonly 'second-ballot.absent': (facts: { readonly award: string; readonly who: string }) => string;
  readonly 'second-ballot.decided-otherwise': (facts: {
    readonly award: string;
    readonly who: string;
    readonly isChosen: boolean;
  }) => string;
  readonly 'ceiling.base-pending': (facts: { readonly award: string; readonly pending: string }) => string;
  readonly 'rule.act-expired': (facts: {
    readonly act: string;
    readonly until: string;
    readonly date: string;
  }) => string;
  readonly 'rule.outside-plan': (facts: {
    readonly first: string;
    readonly last: string;
    readonly from: string;
    readonly to: string;
    readonly citation: string;
  }) => string;
  readonly 'ceiling.unset': (facts: {
    readonly award: string;
    readonly count: string;
    readonly citation: string;
    readonly setting: string;
  }) => string;
  readonly 'ceiling.unranked': (facts: {
    readonly award: string;
    readonly count: string;
    readonly of: string;
    readonly setting: string;
  }) => string;
  readonly 'decision.not-tied': (facts: { readonly award: string; readonly who: string }) => string;
  readonly 'decision.both-ways': (facts: { readonly award: string; readonly who: string }) => string;
  readonly 'decision.too-many': (facts: { readonly award: string; readonly who: string }) => string;
  /** The row has no code. */
  readonly 'decision.no-code': (facts: { readonly award: string }) => string;
  /** The cell of the code names somebody in another way. */
  readonly 'decision.by-name': (facts: { readonly award: string; readonly who: string }) => string;
  readonly 'decision.namesakes': (facts: {
    readonly award: string;
    readonly name: string;
    readonly among: string;
  }) => string;
  readonly 'decision.unknown': (facts: { readonly award: string; readonly typed: string }) => string;
  readonly 'decision.no-award': (facts: { readonly who: string }) => string;
  readonly 'decision.open': (facts: { readonly award: string; readonly who: string }) => string;
  readonly 'rule.vote-threshold-unset': (facts: { readonly award: string; readonly setting: string }) => string;
  readonly 'rule.percent-below-one': (facts: { readonly setting: string; readonly value: string }) => string;
  readonly 'rule.unconfirmed.rule': (facts: {
    readonly award: string;
    readonly citation: string;
    readonly status: string;
    /** What to set in the round, and to what, so that it counts as checked. */
    readonly setting: string;
    readonly value: string;
    /** The value as it is typed in the round’s tab. */
    readonly typed: string;
  }) => string;
  readonly 'rule.unconfirmed.setting': (facts: { readonly award: string; readonly setting: string }) => string;
  readonly 'rule.unconfirmed.choice': (facts: {
    readonly setting: string;
    readonly citation: string;
    readonly status: string;
    /** A hint to compare; `null` where there is none. */
    readonly suggest: string | null;
  }) => string;
  readonly 'rating.short-service': (facts: RatingFacts) => string;
  readonly 'rating.absence': (facts: RatingFacts) => string;
  readonly 'rating.disciplined': (facts: RatingFacts) => string;
  readonly 'rating.share-exceeded': (facts: {
    readonly scope: string;
    readonly excellent: string;
    /** `null` where more are rated so in every reading of a base that nobody has chosen. */
    readonly limit: string | null;
    readonly percent: string;
    readonly citation: string;
    readonly mark: string | null;
  }) => string;
  readonly 'rule.unconfirmed.scheme': (facts: {
    readonly setting: string;
    readonly citation: string;
    readonly status: string;
    /** What to set it to in the round so that it holds; and as it is typed in the tab. */
    readonly value: string;
    readonly typed: string;
  }) => string;
  readonly 'statute.not-in-force': (facts: {
    readonly statute: string;
    readonly date: string;
    /** `null` where the statute does not say. */
    readonly from: string | null;
    readonly to: string | null;
  }) => string;
  readonly 'statute.word-taken': (facts: { readonly statute: string; readonly word: string }) => string;
  readonly 'statute.word-unknown': (facts: {
    readonly statute: string;
    readonly word: string;
    /** What it should stand for, as typed. */
    readonly means: string;
  }) => string;
  readonly 'statute.row-not-used': (facts: { readonly row: string }) => string;
  readonly 'statute.not-used': (facts: { readonly statute: string; readonly setting: string }) => string;
  readonly 'target.conflicts-with-ceiling': (facts: {
    readonly target: string;
    readonly needed: string;
    readonly award: string;
    readonly limit: string;
    readonly base: string;
    /** `null` where only a number of places is set. */
    readonly percent: string | null;
    readonly places: string | null;
    readonly citation: string;
    readonly plan: string;
  }) => string;
  readonly 'article.no-date': (facts: { readonly who: string; readonly title: string }) => string;
  readonly 'article.outside-quarter': (facts: { readonly who: string; readonly title: string }) => string;
  readonly 'article.not-a-quarter': () => string;
  readonly 'article.points-unset': (facts: { readonly count: string; readonly setting: string }) => string;
  readonly 'article.repeated': (facts: { readonly who: string; readonly title: string }) => string;
  readonly 'judgement.unknown': (facts: { readonly criterion: string }) => string;
  readonly 'judgement.other-group': (facts: { readonly who: string; readonly criterion: string }) => string;
  readonly 'judgement.repeated': (facts: { readonly who: string; readonly criterion: string }) => string;
  readonly 'judgement.missing': (facts: { readonly who: string; readonly award: string }) => string;
  readonly 'indicator.unknown': (facts: { readonly code: string }) => string;
  readonly 'indicator.worked-out': (facts: { readonly code: string }) => string;
  readonly 'indicator.repeated': (facts: { readonly code: string }) => string;
  readonly 'indicator.other-year': (facts: { readonly code: string }) => string;
  readonly 'indicator.set-elsewhere': (facts: { readonly code: string }) => string;
  readonly 'title.year-not-proposed': (facts: {
    readonly who: string;
    readonly award: string;
    readonly year: string;
  }) => string;
  readonly 'title.year-ahead': (facts: {
    readonly who: string;
    readonly award: string;
    readonly years: string;
  }) => string;
  readonly 'initiative.mismatch': (facts: {
    readonly who: string;
    /** `null` where nothing is said there. */
    readonly roster: string | null;
    readonly register: string | null;
    /** The cell of the register, with its tab; `null` where the register does not have the person. */
    readonly other: string | null;
  }) => string;
  readonly 'initiative.no-decision': (facts: {
    readonly title: string;
    readonly missing: 'number' | 'date' | 'both';
  }) => string;
  readonly 'calendar.late': (facts: { readonly name: string; readonly day: string; readonly days: string }) => string;
  readonly 'text.legacy-encoding': (facts: { readonly text: string | null }) => string;
  readonly 'text.legacy-suspected': (facts: { readonly text: string }) => string;
  readonly 'round.changed-since-closing': (facts: {
    readonly figure: string;
    readonly award: string | null;
    readonly who: string | null;
    readonly before: string;
    readonly now: string;
  }) => string;
  readonly 'closing.record-damaged': () => string;
  readonly 'closing.date-differs': (facts: { readonly date: string }) => string;
  readonly 'closing.nothing-to-reopen': () => string;
  readonly 'closing.unfinished': (facts: { readonly errors: string; readonly pending: string }) => string;
  /** `who` is `null` where nobody has a result. */
  readonly 'period.missing': (facts: { readonly who: string | null; readonly periods: string }) => string;
  readonly 'follow-up.no-decision': (facts: { readonly who: string; readonly award: string }) => string;
  readonly 'follow-up.not-proposed': (facts: { readonly who: string; readonly award: string }) => string;
}
