import { namesOf } from '../i18n/names';
import { decimalText } from '../i18n/numbers';
import type { CliTexts } from '../i18n/cli-texts';
import type { CellDifference } from '../review/verify/compare-tab';
import type { Verification, VerifiedBallots, VerifiedTab } from '../review/verify/verify';

/** How many cells of a tab, and how many places of a report, are told one by one. */
const TOLD = 20;

/** The tab whose cells are named without what stands in them: it keeps the salt. */
const WITH_SALT = 'KqDoiChieu';

function shown(value: CellDifference['written']): string {
  if (value === null) return '∅';
  return typeof value === 'object' ? (value.fault === 'error' ? value.code : '=…') : String(value).slice(0, 80);
}

/** As many as are told, and how many are left. */
function some<T>(texts: CliTexts, items: readonly T[], line: (item: T) => string): readonly string[] {
  const left = items.length - TOLD;
  const told = items.slice(0, TOLD).map((item) => `  ${line(item)}`);
  return left > 0 ? [...told, `  ${texts.verify.more(decimalText(texts.language, String(left)))}`] : told;
}

function tabLines(texts: CliTexts, { key, name, isThere, differences }: VerifiedTab): readonly string[] {
  const { verify } = texts;
  if (!isThere) return [`  ${verify.tabGone(name)}`];
  return some(texts, differences, ({ cell, written, expected }) =>
    key === WITH_SALT ? verify.cell(name, cell) : verify.cellHolds(name, cell, shown(written), shown(expected)),
  );
}

function ballotLine(
  texts: CliTexts,
  award: string,
  { isSecond, papers, figures, fingerprint }: VerifiedBallots,
): string {
  const { verify } = texts;
  const counted = verify.recount(isSecond ? verify.second(award) : award, decimalText(texts.language, String(papers)));
  return `${counted} ${verify.figures[figures]} ${verify.fingerprint[fingerprint]}`;
}

/** The account of a verification for people; `report` are the places at which a report differs, `null` where none was given. Tells no row of a ballot tab, and no salt. */
export function verificationLines(
  texts: CliTexts,
  verification: Verification,
  report: readonly string[] | null,
): readonly string[] {
  const { verify } = texts;
  const { review, program, tabs, unexpected, inputs, ballots } = verification;
  const { awards } = namesOf(review.round, review.rules);
  const number = (count: number): string => decimalText(texts.language, String(count));
  const cells = tabs.reduce((sum, { differences }) => sum + differences.length, 0);
  const changed = inputs.filter(({ state }) => state !== 'same');
  return [
    verify.writtenBy(program),
    verify.tabs(number(tabs.length), number(cells)),
    ...tabs.flatMap((tab) => tabLines(texts, tab)),
    ...unexpected.map((name) => `  ${verify.unexpected(name)}`),
    verify.inputs(number(inputs.length), number(changed.length)),
    ...changed.map(({ name, state }) => `  ${verify.input[state](name)}`),
    ...ballots.map((one) => ballotLine(texts, awards.get(one.award) ?? one.award, one)),
    ...(report === null ? [] : [verify.report(number(report.length)), ...some(texts, report, (path) => path)]),
    verification.isSame && (report === null || report.length === 0) ? verify.same : verify.different,
  ];
}
