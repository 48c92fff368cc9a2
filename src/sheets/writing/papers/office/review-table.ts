import { signerName } from '../../../../domain/ballots/signers';
import { isFinalReview, stockDate } from '../../../../domain/interim/progress';
import { pointsText } from '../../../../domain/arithmetic/points';
import { roundRatio } from '../../../../domain/arithmetic/ratio';
import type { TargetResult } from '../../../../domain/targets/targets';
import { decimalText, percentText } from '../../../../i18n/numbers';
import { dayOrDots, paper } from '../../../../i18n/papers/documents';
import { officeTabs, review as words } from '../../../../i18n/papers/office-papers';
import type { Writing } from '../../context';
import { shownFigure, wantedText } from '../../targets';
import type { Paper, PaperRow } from '../paper';
import { body, chairSigner, headOf, row, signer, text, whenText } from '../parts';
import { centred, draftWarnings } from './parts';

const COLUMNS = [6, 41, 13, 13, 16];

/** What a target asks for, by somebody's hand only that it is reached; dots for a figure that nobody set. */
function askedText(result: TargetResult): string {
  const { target, indicator } = result;
  if (target.kind === 'by-hand') return words.answer.met;
  return target.kind === 'indicator' && indicator.wanted === null ? paper.fewDots : wantedText(result);
}

/** What was reached: `11/16 (68,75%)`, or an indicator's figure; dots where nothing is counted yet, nothing where nothing ever is. */
function reachedText({ target, actual, indicator }: TargetResult): string {
  if (target.kind === 'by-hand') return '';
  if (target.kind === 'indicator')
    return indicator.reached === null ? paper.fewDots : shownFigure(target, indicator.reached);
  if (actual === null || actual.of === 0) return paper.fewDots;
  const [count, of] = [actual.count, actual.of].map((figure) => decimalText('vi', String(figure)));
  const hundredths = roundRatio(
    { numerator: BigInt(actual.count) * 10_000n, denominator: BigInt(actual.of) },
    'half-up',
  );
  return words.ofAll(String(count), String(of), percentText('vi', pointsText(hundredths)));
}

/** Whether a target is reached, as a paper that is signed says it; dots where that is not known. */
function answerText({ stated, met }: TargetResult): string {
  const answer = stated ?? met;
  if (answer === null) return paper.fewDots;
  return answer ? words.answer.met : words.answer.notMet;
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
  const rows = evaluation.targets.map((result, index): PaperRow =>
    row(
      text(decimalText('vi', String(index + 1))),
      text(result.target.name),
      text(askedText(result)),
      text(reachedText(result)),
      text(answerText(result)),
    ),
  );
  return {
    key: 'InSoKet',
    name: officeTabs.review,
    day: date,
    head: headOf(writing, 'council', null),
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
