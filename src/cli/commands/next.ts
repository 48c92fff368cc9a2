import { findingSentence } from '../../i18n/finding-text';
import { whoText } from '../../i18n/sentences';
import { awardName, namesOf } from '../../i18n/names';
import { countText, dayText, yearText } from '../../i18n/numbers';
import type { CliTexts } from '../../i18n/cli-texts';
import { failurePlace } from '../../review/failure-place';
import { type NextYear, nextYear } from '../../review/next-year';
import { type CampaignChoice, type Review, reviewSnapshot } from '../../review/review';
import { newWorkbook } from '../../workbook/file/new-workbook';
import { snapshotOf } from '../../workbook/file/open';
import { openAnyFile } from '../../workbook/file/open-any';
import type { NextCommand } from '../command';
import { type CampaignPack, campaignOf, isCampaignFile } from '../campaign-option';
import { readInput, stillHolds } from '../files/input';
import { type Target, checkTarget, isSameFile } from '../files/targets';
import { writeTogether } from '../files/write-together';
import { textOfLines } from '../lines';
import { type Outcome, type Step, done, nothingDone, refused } from '../outcome';

/** Looks at the file to be written before any work is done. */
function checkOut({ input, out, campaign, force }: NextCommand, texts: CliTexts): Step<Target> {
  const { things } = texts.cli;
  const read = [
    { file: input, other: things.input },
    ...(campaign !== null && isCampaignFile(campaign) ? [{ file: campaign, other: things.campaign }] : []),
  ];
  for (const { file, other } of read) {
    if (isSameFile(out, file)) return refused({ code: 'target.same', params: { file: out, option: '--out', other } });
  }
  if (/\.xlsm$/i.test(out)) return refused({ code: 'target.no-macros', params: { file: out } });
  return checkTarget(out, force);
}

/** This year's review. A round of a campaign that does not ship is read under the campaign given, where that bears its id. */
async function reviewOf(input: string, bytes: Uint8Array, campaign: CampaignPack | null): Promise<Step<Review>> {
  const file = await openAnyFile(bytes, input);
  if (!file.ok) return { ok: false, error: { kind: 'workbook', failure: file.error, file: null, place: null } };
  const snapshot = snapshotOf(file.value);
  const review = (choice: CampaignChoice): Step<Review> => {
    const result = reviewSnapshot(snapshot, choice);
    if (result.ok) return result;
    const place = failurePlace(snapshot, choice, result.error);
    return { ok: false, error: { kind: 'workbook', failure: result.error, file: input, place } };
  };
  const own = review({ kind: 'of-round' });
  if (own.ok || campaign === null || own.error.kind !== 'workbook') return own;
  const { failure } = own.error;
  const isGiven = failure.code === 'campaign.unknown' && failure.params.campaign === campaign.id;
  return isGiven ? review({ kind: 'pack', pack: campaign }) : own;
}

/** What the histories got, what they did not get and why, and what has to be filled in by hand. */
function historyLines(texts: CliTexts, { round, rules }: Review, made: NextYear): readonly string[] {
  const words = texts.cli.next;
  const names = namesOf(round, rules);
  const who = (id: string): string => whoText(texts, names.subjects.get(id) ?? '', id);
  const year = yearText(round);
  // A shorter period has no titles to be counted.
  const counted = round.period === 'year' ? Object.entries(made.counted) : [];
  return [
    ...counted.map(([award, ids]) =>
      ids.length === 0
        ? words.countedNobody(awardName(names, award), year)
        : words.counted(awardName(names, award), year, ids.map(who).join('; ')),
    ),
    ...made.uncounted.map(({ award, candidateId, state }) =>
      words.uncounted(awardName(names, award), who(candidateId), texts.words.proposal[state].toLocaleLowerCase('vi')),
    ),
    ...made.unreadable.map(({ award, id }) => words.unreadable(awardName(names, award), who(id))),
  ];
}

/** Of which round the workbook is that was made. */
function whenText(texts: CliTexts, of: NextYear['of']): string {
  const { ofYear, ofPeriod } = texts.cli.next;
  const year = yearText(of);
  return of.period === 'year' ? ofYear(year) : ofPeriod(texts.periods[of.period], year);
}

/** A cell of a tab, as a line names it. */
function placeOf({ sheet, cell }: { readonly sheet: string | null; readonly cell: string | null }): string {
  return `${String(sheet)} ${String(cell)}`;
}

/**
 * Rows that say something and are not in the next workbook either: those of the roster, the units and the council that name somebody and are
 * not counted, and figures of years that cannot be told.
 */
function leftOutLines(texts: CliTexts, { round, rules, findings }: Review, { figures }: NextYear): readonly string[] {
  const names = namesOf(round, rules);
  const unusable = new Set(figures.unusable.map(placeOf));
  const members = round.council?.members ?? [];
  const tabs = new Set([...round.people, ...round.collectives, ...members].map(({ at }) => at.sheet));
  const codes: readonly string[] = ['person.duplicate', 'person.no-code', 'unit.duplicate'];
  const lost = findings.filter(
    (found) =>
      (codes.includes(found.code) && found.sheet !== null && tabs.has(found.sheet)) || unusable.has(placeOf(found)),
  );
  const words = texts.cli.next;
  return [
    ...lost.map((found) => words.leftOut(placeOf(found), findingSentence(texts, found, names))),
    ...figures.undated.map((at) => words.leftOut(placeOf(at), words.undated)),
  ];
}

/** What went over beside people, units and their histories. */
function carriedLines(texts: CliTexts, { round }: Review, made: NextYear): readonly string[] {
  const words = texts.cli.next;
  const line = (of: (count: string) => string, { length }: { readonly length: number }): readonly string[] =>
    length === 0 ? [] : [of(countText(texts.language, length))];
  return [
    ...line(words.council, round.council?.members ?? []),
    ...line(words.criteria, made.criteria),
    ...line(words.figures, made.figures.carried),
  ];
}

/** `next`: the workbook of the next year, or of the next quarter, semester or month, from this one. */
export async function next(command: NextCommand, texts: CliTexts, progress: (line: string) => void): Promise<Outcome> {
  const { input, out, count, force } = command;
  const target = checkOut(command, texts);
  if (!target.ok) return nothingDone(target.error);
  const given = command.campaign === null ? done(null) : campaignOf(command.campaign);
  if (!given.ok) return nothingDone(given.error);
  progress(texts.cli.progress.reading(input));
  const bytes = readInput(input);
  if (!bytes.ok) return nothingDone(bytes.error);
  const review = await reviewOf(input, bytes.value, given.value);
  if (!review.ok) return nothingDone(review.error);
  const campaign = given.value ?? review.value.rules.campaign;
  const made = nextYear(review.value, count, campaign);
  if (!made.ok) return nothingDone({ kind: 'workbook', failure: made.error, file: input, place: null });
  progress(texts.cli.progress.writing);
  const workbook = await newWorkbook(made.value.plans);
  if (!stillHolds(input, bytes.value)) {
    return nothingDone({ kind: 'cli', failure: { code: 'input.changed', params: { file: input } } });
  }
  const written = writeTogether([{ target: target.value, bytes: workbook }], force);
  if (!written.ok) return nothingDone(written.error);

  const { round, findings } = review.value;
  const number = (length: number): string => countText(texts.language, length);
  const { of } = made.value;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const isOver = Number(campaign.to.slice(0, 4)) < of.year;
  const lines = [
    texts.cli.next.written(out, whenText(texts, of), number(round.people.length), number(round.collectives.length)),
    ...historyLines(texts, review.value, made.value),
    ...carriedLines(texts, review.value, made.value),
    ...leftOutLines(texts, review.value, made.value),
    ...(errors === 0 ? [] : [texts.cli.next.errors(number(errors))]),
    ...(isOver ? [texts.cli.next.campaignOver(campaign.id, dayText(texts.language, campaign.to))] : []),
  ];
  return { status: errors > 0 ? 1 : 0, output: textOfLines(lines) };
}
