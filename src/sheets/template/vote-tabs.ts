import { cellName } from '../../domain/cell';
import { itemAt } from '../../domain/checked';
import type { AwardRules } from '../../domain/rules/rulebook';
import { templateTexts } from '../../i18n/papers/template';
import type { Expected, TemplatePlan } from '../../workbook/template-plan';
import { VALUE_WORDS, canonical, words } from '../words';
import {
  EMPTY_ROW,
  TEXT,
  cellToFillIn,
  gridCell,
  gridRow,
  headerCell,
  hintRow,
  markCell,
  numberCell,
  page,
  text,
  textCell,
  titleRow,
} from './cells';
import { type TemplateFacts, votedAwards } from './facts';
import { type FormColumn, type Place, alertBox, box, formTab } from './form-tab';
import { fromTab, fromWords, listName } from './lists';

const { ballots, counts, decisions, totals } = templateTexts;

/** Empty places: names on a paper, papers, lines of decisions. */
const NOMINEES = 10;
const PAPERS = 30;
const DECISIONS = 12;
const TOTALS = 12;
const BALLOT_HEADER_ROW = 5;
const SPARE_PAPERS = 100;

/** Whether a cell holds a mark that is read, or nothing. */
function isMark(cell: string): string {
  const { yes, no, unmarked, unreadable } = VALUE_WORDS.mark;
  return `OR(${[...yes, ...no, ...unmarked, ...unreadable].map((mark) => `${cell}="${mark}"`).join(',')})`;
}

/** `Phiếu AWARD`: a place for each name, a row a paper, and the column for what makes one invalid. */
export function ballotTab({ id, short, subject }: AwardRules): TemplatePlan {
  const invalid = itemAt(words.invalidBallot, 0);
  const nominees = Array.from({ length: NOMINEES });
  const first = BALLOT_HEADER_ROW + 1;
  const papers = { top: first, bottom: first + PAPERS - 1 + SPARE_PAPERS };
  return {
    key: `ballots${id.replaceAll('-', '')}`,
    name: `${words.tabs.ballots} ${short}`,
    rows: [
      titleRow(ballots.title(short)),
      hintRow(ballots.nominees),
      hintRow(ballots.marks),
      hintRow(ballots.secrecy),
      EMPTY_ROW,
      gridRow([...nominees.map(() => cellToFillIn(TEXT)), headerCell(invalid, ballots.invalidNote)], 48),
      ...Array.from({ length: PAPERS }, () => gridRow([...nominees.map(markCell), textCell()])),
    ],
    columnWidths: [...nominees.map(() => 16), 26],
    merges: [],
    freeze: { rows: BALLOT_HEADER_ROW + 1, columns: 0 },
    page: page('landscape', BALLOT_HEADER_ROW),
    validations: [
      {
        areas: [{ top: BALLOT_HEADER_ROW, bottom: BALLOT_HEADER_ROW, left: 0, right: NOMINEES - 1 }],
        expected: fromTab(subject === 'unit' ? 'unitCodes' : 'codes'),
        prompt: box(ballots.nominee, ballots.nomineeNote),
        alert: null,
      },
      // No box beside a mark: it would hide the paper's other marks.
      {
        areas: [{ ...papers, left: 0, right: NOMINEES - 1 }],
        expected: { kind: 'formula', formula: isMark(cellName(first, 0)) },
        prompt: null,
        alert: alertBox('warning', ballots.markNote),
      },
      {
        areas: [{ ...papers, left: NOMINEES, right: NOMINEES }],
        expected: { kind: 'anything' },
        prompt: box(invalid, ballots.invalidNote),
        alert: null,
      },
    ],
    names: [],
  };
}

/** `Kiểm phiếu`: how many papers of each award were issued and came back. */
export function countsTab(facts: TemplateFacts): TemplatePlan {
  const voted = votedAwards(facts);
  const isCount = () => ({ kind: 'number', isWhole: true, least: '0', most: null }) as const;
  const title = (column: keyof typeof words.countColumns): string => canonical(words.countColumns, column);
  const plan = formTab({
    key: 'counts',
    name: words.tabs.counts,
    title: counts.title,
    hints: [counts.hint, ...voted.slice(0, 1).flatMap(({ short }) => [counts.second(short), counts.secondTab])],
    columns: [
      { title: title('award'), width: 28 },
      {
        title: title('issued'),
        width: 14,
        about: counts.issuedNote,
        expected: isCount,
        alert: 'stop',
        cell: numberCell,
      },
      {
        title: title('returned'),
        width: 14,
        about: counts.returnedNote,
        expected: isCount,
        alert: 'stop',
        cell: numberCell,
      },
      {
        title: title('invalid'),
        width: 16,
        about: counts.invalidNote,
        expected: isCount,
        alert: 'stop',
        cell: numberCell,
      },
      { title: title('note'), width: 48, about: counts.noteNote },
    ],
    rows: 0,
    orientation: 'landscape',
  });
  const rows = voted.map(({ short }) =>
    gridRow([gridCell(text(short)), numberCell(), numberCell(), numberCell(), textCell()]),
  );
  return { ...plan, rows: [...plan.rows, ...rows] };
}

/** The codes of people, or of units where the award in the first column is one for them. */
function codesBy({ rules }: TemplateFacts): (place: Place) => Expected {
  const ofUnits = rules.awards.filter(({ subject }) => subject === 'unit').map(({ short }) => short);
  if (ofUnits.length === 0) return () => fromTab('codes');
  return ({ first }) => {
    const award = cellName(first, 0).replace(/^([A-Z]+)/, '$$$1');
    const isOfUnits = ofUnits.map((short) => `LEFT(${award},${String(short.length)})="${short}"`).join(',');
    return { kind: 'list', source: `IF(OR(${isOfUnits}),${listName('unitCodes')},${listName('codes')})` };
  };
}

/** `Kết quả kiểm phiếu`: totals alone, where a council counts by hand or raises hands. */
export function totalsTab(facts: TemplateFacts): TemplatePlan {
  const title = (column: keyof typeof words.totalsColumns): string => canonical(words.totalsColumns, column);
  const isCount = () => ({ kind: 'number', isWhole: true, least: '0', most: null }) as const;
  const forms = (['papers', 'hands'] as const).map((form) => canonical(VALUE_WORDS.voteForm, form));
  const { notes } = totals;
  return formTab({
    key: 'totals',
    name: words.tabs.totals,
    title: totals.title,
    hints: [totals.hint, totals.never],
    columns: [
      {
        title: title('award'),
        width: 22,
        about: notes.award,
        // A second ballot is told by words beside the name, so nothing is said of what is not in the list.
        expected: () => fromWords('awards'),
      },
      { title: title('code'), width: 12, about: notes.code, expected: codesBy(facts) },
      ...(['yes', 'no', 'blank'] as const).map((column): FormColumn => ({
        title: title(column),
        width: 14,
        about: notes.count,
        expected: isCount,
        alert: 'stop',
        cell: numberCell,
      })),
      {
        title: title('form'),
        width: 16,
        about: notes.form,
        expected: () => ({ kind: 'words', words: forms }),
        alert: 'warning',
      },
    ],
    rows: TOTALS,
    orientation: 'landscape',
  });
}

/** `Quyết định của Hội đồng`: what the council decided among those tied. */
export function decisionsTab(facts: TemplateFacts): TemplatePlan {
  const title = (column: keyof typeof words.decisionColumns): string => canonical(words.decisionColumns, column);
  const decided = (['chosen', 'not-chosen'] as const).map((one) => canonical(VALUE_WORDS.decision, one));
  return formTab({
    key: 'decisions',
    name: words.tabs.decisions,
    title: decisions.title,
    hints: [decisions.hint],
    columns: [
      {
        title: title('award'),
        width: 20,
        about: decisions.notes.award,
        expected: () => fromWords('awards'),
        alert: 'warning',
      },
      { title: title('code'), width: 12, about: decisions.notes.code, expected: codesBy(facts) },
      {
        title: title('decision'),
        width: 16,
        about: decisions.notes.decision,
        expected: () => ({ kind: 'words', words: decided }),
        alert: 'stop',
      },
      { title: title('basis'), width: 56, about: decisions.notes.basis },
    ],
    rows: DECISIONS,
    orientation: 'landscape',
  });
}
