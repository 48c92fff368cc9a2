import { prospectsOf, secondProspectsOf } from '../../../domain/ballots/prospect';
import { itemAt } from '../../../domain/checked';
import { candidateName } from '../../../domain/eligibility/evidence';
import { settingText } from '../../../domain/rules/settings';
import { ballotPapers as words } from '../../../i18n/papers/ballot-papers';
import { secondBallots } from '../../../i18n/papers/ties';
import type { CellPlan, TabPlan } from '../../../workbook/port';
import type { Writing } from '../context';
import { textCell } from '../layout/cells';
import { type Draft, newDraft } from '../layout/draft';
import { rowHeight } from '../layout/measure';
import { TAB_COLORS } from '../layout/pages';
import { signer } from '../papers/parts';
import { addEnding } from '../papers/tab/ending';
import { PAPER } from '../papers/tab/looks';
import { namesToPrint } from '../tab-names';
import { CUT_HEIGHT, CUT_WIDTH, FORMATS_BY_SIZE, type PaperFormat } from './format';
import { HIGHEST_ROW, type Line, heightOf } from './lines';
import { type BallotPaper, layPaper } from './paper';
import { type VoteToPrint, subjectText } from './vote-to-print';

/** With more sheets than these, one paper is laid out, and it is said how many copies to print. */
const MOST_SHEETS = 200;
const MARGIN_MM = 10;
const CUT_STYLE = { ...PAPER.line, wrap: true, vertical: 'center' } as const;

/** A paper in the format that it got. */
interface LaidOut {
  readonly format: PaperFormat;
  readonly paper: BallotPaper;
}

/** The smallest format at least as large as was asked for in which a paper is one sheet; else the largest, on several. */
function fitted(writing: Writing, vote: VoteToPrint, perPage: number): LaidOut {
  const formats = FORMATS_BY_SIZE.filter((format) => format.perPage <= perPage);
  const laid = formats.map((format) => ({ format, paper: layPaper(writing, vote, format) }));
  return laid.find((one) => one.paper.length === 1) ?? itemAt(laid, laid.length - 1);
}

/** A line that goes down for as long as a row is high. */
function cutDown(height: number): CellPlan {
  const lines = Math.max(1, Math.floor(height / rowHeight(1, CUT_STYLE.size)));
  return textCell(Array.from({ length: lines }, () => words.cutDown).join('\n'), CUT_STYLE);
}

/** One row of so many papers side by side. */
function addLine(draft: Draft, { columns, across }: PaperFormat, { pieces, height }: Line, papers: number): void {
  const width = columns.length + 1;
  const cells: (CellPlan | null)[] = Array.from({ length: across * width - 1 }, () => null);
  const row = draft.nextRow();
  for (let index = 0; index < papers; index += 1) {
    const first = index * width;
    for (const { from, to, text, style } of pieces) {
      cells[first + from] = textCell(text, style);
      if (to > from) draft.merge({ top: row, left: first + from, bottom: row, right: first + to });
    }
    if (index + 1 < across) cells[first + columns.length] = cutDown(height);
  }
  draft.add(cells, height);
}

/** Empty rows of that height together, with the line to cut along. */
function addRest(draft: Draft, format: PaperFormat, height: number, papers: number): void {
  for (let left = Math.floor(height); left > 0; left -= HIGHEST_ROW)
    addLine(draft, format, { pieces: [], height: Math.min(left, HIGHEST_ROW) }, papers);
}

/** A page with so many papers of one sheet: side by side first, then one row of them below the other. */
function addPage(draft: Draft, format: PaperFormat, sheet: readonly Line[], papers: number): void {
  const { across, columns } = format;
  const width = across * (columns.length + 1) - 1;
  for (let left = papers; left > 0; left -= across) {
    const beside = Math.min(left, across);
    for (const one of sheet) addLine(draft, format, one, beside);
    if (left <= across) return;
    addRest(draft, format, format.height - heightOf(sheet), beside);
    draft.addMerged(textCell(words.cutAcross.repeat(90).trim(), CUT_STYLE), 0, width - 1, CUT_HEIGHT);
  }
}

/** The pages of all papers, or of one where it is to be copied: how many papers each bears, and which sheet of them. */
function pagesOf({ format, paper: { length } }: LaidOut, papers: number): readonly (readonly [number, number])[] {
  if (length > 1) return Array.from({ length: papers * length }, (_, index) => [1, index % length] as const);
  const pages = Math.ceil(papers / format.perPage);
  return Array.from(
    { length: pages },
    (_, index) => [Math.min(format.perPage, papers - index * format.perPage), 0] as const,
  );
}

/** What the sheet that goes with the papers says of their number. */
function coverLines(
  { evaluation: { attendance } }: Writing,
  vote: VoteToPrint,
  { format, paper: { length } }: LaidOut,
  asked: number,
  count: number,
  sheets: number,
): readonly string[] {
  const { cover } = words;
  const { award, papers, spare, nominees, inReview, tie } = vote;
  const { present, written, members } = attendance;
  const voters =
    present !== null ? cover.present(present, written ?? 0) : members !== null ? cover.members(members) : cover.unknown;
  const toPrint =
    sheets > MOST_SHEETS
      ? [cover.copies(count)]
      : [length > 1 ? cover.sheetsOfPaper(sheets, length) : cover.sheets(sheets, format.perPage)];
  return [
    voters,
    ...(papers === null ? [] : [cover.papers(papers, spare)]),
    ...(nominees.length === 0 ? [cover.nobody] : papers === null ? [] : toPrint),
    ...(nominees.length > 0 && format.perPage < asked ? [cover.long(asked)] : []),
    ...(inReview.length === 0 ? [] : [cover.inReview(inReview.map(candidateName).join('; '))]),
    cover.alike,
    cover.handed,
    tie === undefined ? cover.record : cover.recordSecond(secondBallots.award(award.short)),
  ];
}

function planPaper(writing: Writing, vote: VoteToPrint, asked: number, key: string, name: string): TabPlan {
  const laid = fitted(writing, vote, asked);
  const { format } = laid;
  const { columns, across } = format;
  const widths = Array.from({ length: across }, () => [...columns, CUT_WIDTH])
    .flat()
    .slice(0, -1);
  const draft = newDraft(widths);
  const count = vote.papers ?? 1;
  const pages = vote.nominees.length === 0 ? [] : pagesOf(laid, count);
  const { cover } = words;
  draft.addMerged(textCell(cover.title, PAPER.kind));
  draft.addMerged(textCell(subjectText(writing, vote), PAPER.subject));
  draft.add([], 12);
  for (const text of coverLines(writing, vote, laid, asked, count, pages.length))
    draft.addMerged(textCell(text, PAPER.body));
  const ending = {
    left: signer(cover.printedBy, ''),
    right: signer(cover.receivedBy, writing.round.texts.tellerChief),
    recipients: null,
  };
  addEnding(draft, { left: across === 1 ? 1 : columns.length - 1, right: widths.length - 1 }, ending, PAPER);
  const breaks: number[] = [];
  const shown = pages.length > MOST_SHEETS ? laid.paper.map((_, sheet) => [1, sheet] as const) : pages;
  for (const [papers, sheet] of shown) {
    breaks.push(draft.nextRow());
    addPage(draft, format, itemAt(laid.paper, sheet), papers);
  }
  return draft.finish({
    key,
    name,
    page: {
      orientation: format.orientation,
      marginsMm: { top: MARGIN_MM, bottom: MARGIN_MM, left: MARGIN_MM, right: MARGIN_MM },
      breaks,
      centered: true,
      pageNumbers: false,
    },
    tabColor: TAB_COLORS.papers,
  });
}

/** `In - Phiếu …`: the ballot papers to print, for each award that votes and each second ballot that a tie, of votes or of scores, asks for; only where the round says how many go on a sheet. */
export function planBallotPapers(writing: Writing): readonly TabPlan[] {
  const { round, rules, evaluation, snapshot } = writing;
  const asked = settingText(rules.settings, 'ballot.paper.per-page');
  if (asked === null) return [];
  const keyOf = (id: string): string => `InPhieu${String(rules.campaign.awards.indexOf(id) + 1)}`;
  const papers = [
    ...prospectsOf(round, rules, evaluation).map((vote) => ({
      vote,
      key: keyOf(vote.award.id),
      wanted: words.tab(vote.award.short),
    })),
    ...secondProspectsOf(round, rules, evaluation).map((vote) => ({
      vote,
      key: `${keyOf(vote.award.id)}Lan2`,
      wanted: words.secondTab(vote.award.short),
    })),
  ];
  const names = namesToPrint(
    snapshot,
    papers.map(({ wanted }) => wanted),
  );
  return papers.map(({ vote, key }, index) => planPaper(writing, vote, Number(asked), key, itemAt(names, index)));
}
