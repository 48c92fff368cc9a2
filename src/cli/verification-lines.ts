import { namesOf } from '../i18n/names';
import type { CliTexts } from '../i18n/cli-texts';
import type { VerifiedBallots } from '../review/verify/recount';
import {
  countText,
  differenceCount,
  differenceText,
  inputText,
  remarkText,
  runTexts,
} from '../review/verify/sentences';
import type { Verification } from '../review/verify/verify';
import type { VerifiedTab } from '../review/verify/written-tabs';

/** How many places of a tab, and how many of a report, are told one by one. */
const TOLD = 20;

/** As many as are told, and how many are left. */
function some<T>(texts: CliTexts, items: readonly T[], line: (item: T) => string): readonly string[] {
  const left = items.length - TOLD;
  const told = items.slice(0, TOLD).map((item) => `  ${line(item)}`);
  return left > 0 ? [...told, `  ${texts.verify.more(countText(texts, left))}`] : told;
}

function tabLines(texts: CliTexts, tab: VerifiedTab): readonly string[] {
  if (!tab.isThere) return [`  ${texts.verify.tabGone(tab.name)}`];
  return some(texts, tab.differences, (difference) => differenceText(texts, tab, difference));
}

function inputLines(texts: CliTexts, { inputs, tabs }: Verification): readonly string[] {
  const { verify } = texts;
  if (inputs === null) return [verify.notStated];
  const changed = inputs.filter(({ state }) => state !== 'same');
  const mayFollow = changed.length > 0 && differenceCount(tabs) > 0;
  return [
    verify.inputs(countText(texts, inputs.length), countText(texts, changed.length)),
    ...changed.map((input) => `  ${inputText(texts, input)}`),
    ...(mayFollow ? [verify.becauseOfInputs] : []),
  ];
}

function remarkLines(texts: CliTexts, { tabs }: Verification): readonly string[] {
  const lines = tabs.flatMap((tab) => some(texts, tab.remarks, (remark) => remarkText(texts, tab, remark)));
  return lines.length === 0 ? [] : [texts.verify.remarks, ...lines];
}

function ballotLine(
  texts: CliTexts,
  award: string,
  { isSecond, papers, figures, fingerprint }: VerifiedBallots,
): string {
  const { verify } = texts;
  const counted = verify.recount(isSecond ? verify.second(award) : award, countText(texts, papers));
  return `${counted} ${verify.figures[figures]} ${verify.fingerprint[fingerprint]}`;
}

/** The account of a verification for people; `report` are the places at which a report differs, `null` where none was given. Tells no row of a ballot tab, and no salt. */
export function verificationLines(
  texts: CliTexts,
  verification: Verification,
  report: readonly string[] | null,
): readonly string[] {
  const { verify } = texts;
  const { review, run, tabs, unexpected, ballots } = verification;
  const { awards } = namesOf(review.round, review.rules);
  return [
    ...runTexts(texts, run),
    ...inputLines(texts, verification),
    verify.tabs(countText(texts, tabs.length), countText(texts, differenceCount(tabs))),
    ...tabs.flatMap((tab) => tabLines(texts, tab)),
    ...unexpected.map((name) => `  ${verify.unexpected(name)}`),
    ...remarkLines(texts, verification),
    ...ballots.map((one) => ballotLine(texts, awards.get(one.award) ?? one.award, one)),
    ...(report === null
      ? []
      : [verify.report(countText(texts, report.length)), ...some(texts, report, (path) => path)]),
    verification.isSame && (report === null || report.length === 0) ? verify.same : verify.different,
  ];
}
