import { signerName } from '../../../../domain/ballots/signers';
import { isFinalReview, stockDate } from '../../../../domain/interim/progress';
import { pointsText } from '../../../../domain/arithmetic/points';
import { roundRatio } from '../../../../domain/arithmetic/ratio';
import type { TargetResult } from '../../../../domain/targets/targets';
import { decimalText, percentText } from '../../../../i18n/numbers';
import { dayOrDots, paper } from '../../../../i18n/papers/documents';
import { officeTabs, review as words } from '../../../../i18n/papers/office-papers';
import { common } from '../../../../i18n/papers/result-tabs/common';
import { targets as targetWords } from '../../../../i18n/papers/result-tabs/plan';
import type { Writing } from '../../context';
import { answerOutcome } from '../../outcomes';
import { shownFigure, wantedText } from '../../targets';
import type { Paper, PaperRow } from '../paper';
import { body, chairSigner, headOf, row, signer, text, whenText } from '../parts';
import { centred, draftWarnings } from './parts';

const COLUMNS = [6, 41, 13, 13, 16];

/** What was reached: `11/16 (68,75%)`, or an indicator's figure; a dash where nothing is counted. */
function reachedText({ target, actual, indicator }: TargetResult): string {
  if (target.kind === 'indicator')
    return indicator.reached === null ? common.dash : shownFigure(target, indicator.reached);
  if (actual === null || actual.of === 0) return common.dash;
  const [count, of] = [actual.count, actual.of].map((figure) => decimalText('vi', String(figure)));
  const hundredths = roundRatio(
    { numerator: BigInt(actual.count) * 10_000n, denominator: BigInt(actual.of) },
    'half-up',
  );
  return words.ofAll(String(count), String(of), percentText('vi', pointsText(hundredths)));
}

/** Whether the table is of a final review. */
export function isFinal({ round, rules }: Writing): boolean {
  return isFinalReview(round, rules);
}

/** The targets at an interim or a final review: what each asks for, what was reached, and whether that is enough; `null` where the plan has none. */
export function reviewTable(writing: Writing): Paper | null {
  const { evaluation, round, rules, awards } = writing;
  if (evaluation.targets.length === 0) return null;
  const date = stockDate(round);
  const when = whenText(writing);
  const rows = evaluation.targets.map((result, index): PaperRow => {
    const { text: outcome } = answerOutcome(
      result.stated ?? result.met,
      targetWords.met,
      targetWords.notMet,
      targetWords.open,
    );
    return row(
      text(decimalText('vi', String(index + 1))),
      text(result.target.name),
      text(wantedText(result)),
      text(reachedText(result)),
      text(outcome),
    );
  });
  return {
    key: 'InSoKet',
    name: officeTabs.review,
    day: date,
    head: headOf(writing, 'organisation', null),
    title: { kind: words.kind, subject: isFinal(writing) ? words.final(when) : words.interim(when) },
    blocks: [
      { kind: 'remark', text: words.campaign(rules.campaign.name) },
      ...draftWarnings(writing, awards),
      body(words.onDate(dayOrDots(date))),
      {
        kind: 'table',
        columns: [
          centred(paper.ordinal),
          { title: words.target },
          centred(words.wanted),
          centred(words.reached),
          centred(words.outcome),
        ],
        rows,
        isRepeated: true,
      },
    ],
    ending: {
      left: signer(paper.secretary, signerName(round, 'secretary')),
      right: chairSigner(writing, paper.signHint),
      recipients: null,
    },
    columns: COLUMNS,
    orientation: 'portrait',
  };
}
