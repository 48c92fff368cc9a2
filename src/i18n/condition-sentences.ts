interface AtLeast {
  readonly level: string;
  /** Whether nothing stands above that level, so that "or higher" would be idle. */
  readonly isTop: boolean;
}

/** What the sentence of each condition is made from: texts ready to be shown. */
export interface ConditionSentences {
  readonly ratingAtLeast: (
    facts: AtLeast & { readonly groups: readonly (AtLeast & { readonly group: string })[] },
  ) => string;
  readonly noDisciplineFrom: (facts: { readonly level: string }) => string;
  /** Where discipline alone rules nobody out. */
  readonly noDisciplineRule: () => string;
  readonly registered: () => string;
  readonly recruitMonths: (facts: { readonly months: string }) => string;
  readonly initiativeAtLeast: (facts: AtLeast) => string;
  readonly ratingOrInitiative: (facts: {
    readonly rating: AtLeast;
    readonly initiative: AtLeast;
    /** Whether either is enough; else nobody has chosen yet which is needed. */
    readonly isChosen: boolean;
  }) => string;
  readonly consecutiveYears: (facts: { readonly years: string; readonly award: string }) => string;
  readonly latestTwoApart: (facts: { readonly years: string; readonly award: string }) => string;
  readonly judgementMet: (facts: { readonly code: string; readonly name: string }) => string;
  readonly genderIs: (facts: { readonly gender: string }) => string;
  /** What a condition asks for where its figure is only a hint. */
  readonly suggested: (condition: string) => string;
  readonly ruleConfirmed: () => string;
  readonly shareNominated: (facts: {
    readonly percent: string;
    readonly isStrict: boolean;
    readonly award: string;
  }) => string;
  readonly countNominated: (facts: { readonly count: string; readonly award: string }) => string;
  readonly nobodyDisciplinedFrom: (facts: { readonly level: string }) => string;
  readonly everybodyRatedAtLeast: (facts: AtLeast) => string;
}
