import type { CellRef } from './cell';

/** How grave a finding is: an `error` withholds a figure, a `warning` asks for a look, an `info` tells. */
export type Severity = 'error' | 'warning' | 'info';

/** Every code that a finding can have, with its severity. The words are made later, by language. */
export const FINDING_SEVERITY = {
  'score.not-a-number': 'error',
  'score.above-max': 'error',
  'score.below-zero': 'error',
  'score.missing': 'error',
  'score.step': 'warning',
  'score.off-scale': 'warning',
  'score.shared-cell': 'warning',
  'score.total-mismatch': 'warning',
  'criterion.sum-mismatch': 'warning',
  'criterion.max-differs': 'warning',
  'criterion.maxima-differ': 'warning',
  'criterion.unknown': 'warning',
  'criterion.absent': 'warning',
  'criterion.no-form': 'warning',
  'criterion.named-penalty': 'warning',
  'column.moved': 'error',
  'person.duplicate': 'error',
  'person.unknown': 'error',
  'person.no-code': 'error',
  'person.no-name': 'warning',
  'person.name-differs': 'warning',
  'person.not-scored': 'warning',
  'unit.unknown': 'warning',
  'unit.duplicate': 'error',
  'unit.not-scored': 'info',
  'value.unreadable': 'error',
  'column.missing': 'warning',
  'column.unclear': 'warning',
  'row.unclear': 'warning',
  'row.over-others': 'warning',
  'row.no-maximum': 'warning',
  'row.below-total': 'warning',
  'row.award-above': 'warning',
  'row.no-person': 'warning',
  'column.repeated': 'info',
  'correction.not-used': 'warning',
  'tab.hidden': 'info',
  'tab.hidden-lines': 'info',
  'tab.not-used': 'info',
  'tab.not-recognised': 'error',
  'rater.gap': 'warning',
  'scores.only-total': 'warning',
  'scores.other-round': 'warning',
  'scores.rater-at-maximum': 'info',
  'scores.unit-at-maximum': 'info',
  'scores.unit-identical': 'info',
  'scores.raters-identical': 'info',
  'round.missing': 'error',
  'round.label-repeated': 'warning',
  'round.signer-away': 'warning',
  'round.signer-differs': 'warning',
  'round.decision-early': 'warning',
  'ballot.reconciliation': 'error',
  'ballot.unknown-mark': 'error',
  'ballot.ineligible-nominee': 'error',
  'ballot.unanimous': 'info',
  'ballot.hands-raised': 'warning',
  'ballot.base-exceeded': 'warning',
  'ballot.rounded-share': 'warning',
  'ballot.no-papers': 'warning',
  'ballot.invalid-inferred': 'warning',
  'ballot.invalid-differs': 'warning',
  'ballot.teller-nominee': 'warning',
  'ballot.reason-unclear': 'warning',
  'ballot.reason-names-somebody': 'warning',
  'second-ballot.not-applicable': 'error',
  'second-ballot.decided-otherwise': 'warning',
  'ceiling.base-pending': 'warning',
  'ceiling.unranked': 'warning',
  'ceiling.unset': 'warning',
  'decision.not-applicable': 'error',
  'decision.open': 'warning',
  'rule.vote-threshold-unset': 'error',
  'rule.unconfirmed': 'info',
  'rule.percent-below-one': 'warning',
  'rule.act-expired': 'warning',
  'rule.outside-plan': 'warning',
  'rating.not-possible': 'warning',
  'rating.share-exceeded': 'warning',
  'statute.not-in-force': 'warning',
  'statute.not-used': 'info',
  'statute.word-not-used': 'warning',
  'statute.row-not-used': 'warning',
  'target.conflicts-with-ceiling': 'warning',
  'text.legacy-encoding': 'warning',
  'round.changed-since-closing': 'warning',
  'closing.record-damaged': 'warning',
  'closing.date-differs': 'warning',
  'closing.nothing-to-reopen': 'warning',
  'closing.unfinished': 'warning',
  'period.missing': 'warning',
  'follow-up.no-decision': 'warning',
  'follow-up.not-proposed': 'warning',
  'article.not-counted': 'warning',
  'article.not-a-quarter': 'info',
  'article.points-unset': 'warning',
  'article.repeated': 'warning',
  'judgement.not-used': 'warning',
  'judgement.missing': 'warning',
  'indicator.not-used': 'warning',
  'title.year-not-proposed': 'warning',
  'title.year-ahead': 'warning',
  'title.other-subject': 'warning',
  'initiative.mismatch': 'warning',
  'initiative.no-decision': 'warning',
  'calendar.late': 'info',
} as const satisfies Record<string, Severity>;

/** The code of a finding. */
export type FindingCode = keyof typeof FINDING_SEVERITY;

/** Something that the secretary should know, as data: never words, never a ballot's row. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly sheet: string | null;
  readonly cell: string | null;
  /** The code of the person, unit, award or target that it is about. */
  readonly subject: string | null;
  readonly params: Readonly<Record<string, string>>;
}

/** A finding of that code, at a cell, at a whole tab (`cell` empty) or nowhere in particular. */
export function finding(
  code: FindingCode,
  at: CellRef | { readonly sheet: string } | null,
  subject: string | null,
  params: Readonly<Record<string, string>> = {},
): Finding {
  return {
    code,
    severity: FINDING_SEVERITY[code],
    sheet: at === null ? null : at.sheet,
    cell: at !== null && 'cell' in at ? at.cell : null,
    subject,
    params,
  };
}
