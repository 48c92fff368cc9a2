import { itemAt } from '../../domain/checked';
import type { AwardRules } from '../../domain/rules/rulebook';
import { templateTexts } from '../../i18n/papers/template';
import type { TabPlan } from '../../workbook/port';
import { canonical, words } from '../words';
import {
  EMPTY_ROW,
  TEXT,
  cellToFillIn,
  gridCell,
  gridRow,
  headerCell,
  hintRow,
  numberCell,
  page,
  text,
  textCell,
  titleRow,
} from './cells';
import { type TemplateFacts, votedAwards } from './facts';

const { ballots, counts, decisions } = templateTexts;

/** Empty places: names on a paper, papers, lines of decisions. */
const NOMINEES = 10;
const PAPERS = 30;
const DECISIONS = 12;
const BALLOT_HEADER_ROW = 5;

/** `Phiếu AWARD`: a place for each name, a row a paper, and the column for what makes one invalid. */
export function ballotTab({ id, short }: AwardRules): TabPlan {
  const invalid = itemAt(words.invalidBallot, 0);
  const nominees = Array.from({ length: NOMINEES });
  return {
    key: `ballots${id.replaceAll('-', '')}`,
    name: `${words.tabs.ballots} ${short}`,
    rows: [
      titleRow(ballots.title(short)),
      hintRow(ballots.nominees),
      hintRow(ballots.marks),
      hintRow(ballots.secrecy),
      EMPTY_ROW,
      gridRow([...nominees.map(() => cellToFillIn(TEXT)), headerCell(invalid)], 48),
      ...Array.from({ length: PAPERS }, () =>
        gridRow([...nominees.map(() => ({ ...numberCell(), format: TEXT })), textCell()]),
      ),
    ],
    columnWidths: [...nominees.map(() => 16), 26],
    merges: [],
    freeze: { rows: BALLOT_HEADER_ROW + 1, columns: 0 },
    page: page('landscape', BALLOT_HEADER_ROW),
  };
}

/** `Kiểm phiếu`: how many papers of each award were issued and came back. */
export function countsTab(facts: TemplateFacts): TabPlan {
  const header = (['award', 'issued', 'returned'] as const).map((column) =>
    headerCell(canonical(words.countColumns, column)),
  );
  return {
    key: 'counts',
    name: words.tabs.counts,
    rows: [
      titleRow(counts.title),
      hintRow(counts.hint),
      EMPTY_ROW,
      gridRow(header),
      ...votedAwards(facts).map(({ short }) => gridRow([gridCell(text(short)), numberCell(), numberCell()])),
    ],
    columnWidths: [28, 14, 14],
    merges: [],
    page: page('portrait', 3),
  };
}

/** `Quyết định của Hội đồng`: what the council decided among those tied. */
export function decisionsTab(): TabPlan {
  const columns = ['award', 'code', 'decision', 'basis'] as const;
  return {
    key: 'decisions',
    name: words.tabs.decisions,
    rows: [
      titleRow(decisions.title),
      hintRow(decisions.hint),
      EMPTY_ROW,
      gridRow(columns.map((column) => headerCell(canonical(words.decisionColumns, column)))),
      ...Array.from({ length: DECISIONS }, () => gridRow(columns.map(textCell))),
    ],
    columnWidths: [20, 12, 16, 56],
    merges: [],
    page: page('landscape', 3),
  };
}
