import type { CellRef } from '../../domain/cell';
import { type Finding, finding } from '../../domain/finding';
import type { Field } from '../../domain/round/field';
import type { Round, RoundParameter } from '../../domain/round/round';
import { AWARD_PARAMETERS, ROUND_PARAMETERS } from '../../domain/rules/parameters';
import type { Period } from '../../domain/terms';
import { tidy, wordKey } from '../../domain/text/keys';
import { VALUE_WORDS, wordIndex, words } from '../words';
import { cellText } from './cells';
import { readDate, timeText } from './dates';
import { type Report, oneOf, saysEmpty, wholeNumber, year } from './fields';
import type { Grid } from './grid';

/** The labels of the round's tab. */
export type RoundLabel = keyof typeof words.roundLabels;

/** What the round's tab says. */
export interface RoundFacts extends Pick<
  Round,
  'isSchoolYear' | 'meetingDate' | 'texts' | 'office' | 'members' | 'present' | 'written' | 'parameters' | 'closing'
> {
  readonly campaign: Field<string>;
  readonly year: Field<number>;
  readonly period: Field<Period>;
}

const LABELS = wordIndex<RoundLabel>(words.roundLabels);
const PERIODS = wordIndex(VALUE_WORDS.period);
/** A label that is written like a parameter's key. */
export const KEY = /^(?=.*[a-z])[a-z0-9-]+(\.[a-z0-9-]+)+$/;
const ENOUGH_LABELS = 3;

/** The key of a label, without regard to a colon after it. */
export function labelKey(text: string | null): string {
  return wordKey(text ?? '').replace(/\s*:+$/, '');
}

/** The column in which the labels stand, or `null` where the tab is not the round's. */
export function findLabelColumn(grid: Grid): number | null {
  const labels = new Map<number, Set<RoundLabel>>();
  for (const row of grid.rows) {
    for (const column of grid.columnsOf(row)) {
      const label = LABELS.get(labelKey(grid.text(row, column)));
      if (label !== undefined) labels.set(column, (labels.get(column) ?? new Set()).add(label));
    }
  }
  const columns = [...labels].flatMap(([column, found]) => {
    const isRound = found.has('campaign') && found.has('year');
    return isRound || (found.size >= ENOUGH_LABELS && (found.has('campaign') || found.has('year'))) ? [column] : [];
  });
  return columns.length === 0 ? null : Math.min(...columns);
}

/** What may stand between the words of a key where Excel, or the one who types, made another dash of it. */
const OTHER_DASHES = /[\u2010-\u2015\u2212]/g;
const TAILS = new Set([...Object.keys(AWARD_PARAMETERS), 'ceiling.base']);

/** Whether a text is put together as the keys of parameters are: one of the round's, or one of an award or a target. */
function isMadeAsKey(text: string): boolean {
  const tail = text.slice(text.indexOf('.') + 1);
  return text in ROUND_PARAMETERS || TAILS.has(tail) || text.startsWith('target.');
}

/**
 * The key of a parameter in a label, whatever Excel or a hasty hand made of it: a capital, a long dash, a space, a colon or a note in brackets after it;
 * `null` where the label is none. A label that is written like a key is one, known or not.
 */
export function keyIn(label: string): string | null {
  const bare = label.replace(/\s*:+$/, '');
  if (KEY.test(bare)) return bare;
  const key = wordKey(bare.replace(/\s*\([^()]*\)$/, '').replace(OTHER_DASHES, '-')).replace(/\s+/g, '');
  return key === 'regime' || (KEY.test(key) && isMadeAsKey(key)) ? key : null;
}

/** A label of the round's tab with the 0-based column of its value. */
export interface LabelCell {
  readonly row: number;
  readonly column: number;
  readonly valueColumn: number;
  readonly typed: string;
}

/**
 * The labels of the round's tab, row by row: those of the column of labels, and further to the right, beyond the value of the one before, what is a known
 * label or a key.
 */
export function labelCells(grid: Grid, labelColumn: number): readonly LabelCell[] {
  return grid.rows.flatMap((row): readonly LabelCell[] => {
    const found: LabelCell[] = [];
    let from = labelColumn;
    let isAfterOther = false;
    for (const column of grid.columnsOf(row)) {
      if (column < from) continue;
      const typed = grid.said(row, column);
      // A word right after another text may be the value of a label that is not known: `Ghi chú`, `Năm`.
      const isFurther = keyIn(typed) !== null || (LABELS.has(labelKey(typed)) && !isAfterOther);
      isAfterOther = typed !== '';
      if (column === labelColumn ? typed === '' : !isFurther) continue;
      const valueColumn = valueColumnOf(grid, row, column);
      found.push({ row, column, valueColumn, typed });
      from = valueColumn + 1;
      isAfterOther = false;
    }
    return found;
  });
}

/** The column of a label's value: the next one, beyond those that a merged label covers. */
export function valueColumnOf(grid: Grid, row: number, labelColumn: number): number {
  const label = grid.at(row, labelColumn).cell;
  let column = labelColumn + 1;
  while (grid.at(row, column).cell === label) column += 1;
  return column;
}

/** Reads the round's tab: labels in one column (or in more of them), values in the next. The first of a repeated label counts. */
export function readRoundTab(
  grid: Grid,
  labelColumn: number,
): { readonly facts: RoundFacts; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const report: Report = (found) => findings.push(found);
  const cells = new Map<RoundLabel, { readonly row: number; readonly column: number }>();
  const parameters: RoundParameter[] = [];
  for (const { row, column, valueColumn, typed } of labelCells(grid, labelColumn)) {
    const label = LABELS.get(labelKey(typed));
    const key = label === undefined ? keyIn(typed) : null;
    if (label !== undefined) {
      if (cells.has(label)) report(finding('round.label-repeated', grid.at(row, column), null, { label: typed }));
      else cells.set(label, { row, column: valueColumn });
    } else if (key !== null) parameters.push(...readParameter(grid, row, valueColumn, key, report));
  }

  const cellOf = (label: RoundLabel): { readonly row: number; readonly column: number } | null =>
    cells.get(label) ?? null;
  const field = <T>(label: RoundLabel, parse: (row: number, column: number) => T | null): Field<T> => {
    const cell = cellOf(label);
    if (cell === null) return { state: 'absent' };
    const { row, column } = cell;
    const at = grid.at(row, column);
    if (grid.text(row, column) === '') return { state: 'empty', at };
    const value = parse(row, column);
    if (value !== null) return { state: 'known', value, at };
    report(finding('value.unreadable', at, null, { what: label, value: grid.raw(row, column) }));
    return { state: 'unreadable', at };
  };
  const ofText = <T>(parse: (text: string) => T | null) => {
    return (row: number, column: number): T | null => {
      const text = grid.text(row, column);
      return text === null ? null : parse(text);
    };
  };
  const text = (label: RoundLabel): string => {
    const cell = cellOf(label);
    return cell === null ? '' : (cellText(grid.value(cell.row, cell.column), null)?.trim() ?? '');
  };
  /** A time as typed, or as a cell of Excel's with a time keeps it. */
  const time = (label: RoundLabel): string => {
    const cell = cellOf(label);
    if (cell === null) return '';
    return timeText(grid.value(cell.row, cell.column), grid.format(cell.row, cell.column)) ?? text(label);
  };
  /** A name or a place as papers put it into a sentence: without double spaces and a final full stop, in the lines in which it was typed; `-` is none. */
  const plain = (label: RoundLabel): string =>
    saysEmpty(text(label))
      ? ''
      : text(label)
          .split(/\r?\n/)
          .map((line) => tidy(line))
          .filter((line) => line !== '')
          .join('\n')
          .replace(/(?<!\.)\.$/, '');
  /** A text in which `-` is none. */
  const named = (label: RoundLabel): string => (saysEmpty(text(label)) ? '' : tidy(text(label)));
  const placeOf = (label: RoundLabel): CellRef | null => {
    const cell = cellOf(label);
    return cell === null ? null : grid.at(cell.row, cell.column);
  };
  const typedYear = text('year');
  return {
    facts: {
      campaign: field(
        'campaign',
        ofText((value) => value.toLowerCase()),
      ),
      year: field('year', ofText(year)),
      isSchoolYear: /\d\s*[-–—/]\s*\d/.test(typedYear),
      period: field('period', ofText(oneOf(PERIODS))),
      meetingDate: field('meetingDate', (row, column) => readDate(grid, row, column)),
      texts: {
        parentOrganisation: plain('parentOrganisation'),
        organisation: plain('organisation'),
        place: plain('place'),
        chair: plain('chair'),
        secretary: plain('secretary'),
        tellerChief: plain('tellerChief'),
        meetingFrom: time('meetingFrom'),
        meetingTo: time('meetingTo'),
        meetingPlace: plain('meetingPlace'),
        countingNumber: plain('countingNumber'),
        countingPlace: plain('countingPlace'),
        countingFrom: time('countingFrom'),
        countingTo: time('countingTo'),
        ballotTitle: text('ballotTitle'),
      },
      office: {
        decisionNumber: named('decisionNumber'),
        decisionDate: field('decisionDate', (row, column) => readDate(grid, row, column)),
        signer: named('signer'),
        signerTitle: named('signerTitle'),
        signsFor: named('signsFor'),
        recipients: named('recipients'),
        proposedFurther: named('proposedFurther'),
        submissions: {
          head: { name: named('toHead'), number: named('numberToHead') },
          department: { name: named('toDepartment'), number: named('numberToDepartment') },
          province: { name: named('toProvince'), number: named('numberToProvince') },
          cluster: { name: named('toCluster'), number: named('numberToCluster') },
          union: { name: named('toUnion'), number: named('numberToUnion') },
        },
      },
      members: field('members', ofText(wholeNumber)),
      present: field('present', ofText(wholeNumber)),
      written: field('written', ofText(wholeNumber)),
      parameters,
      closing: {
        closedOn: field('closedOn', (row, column) => readDate(grid, row, column)),
        by: named('closedBy') === '' ? named('secretary') : named('closedBy'),
        reason: named('reopenReason'),
        reasonAt: placeOf('reopenReason'),
        reopenedOn: field('reopenedOn', (row, column) => readDate(grid, row, column)),
      },
    },
    findings,
  };
}

/** A parameter as typed; an empty value is not set, and what has no text (a date, a fault) is unreadable. */
function readParameter(
  grid: Grid,
  row: number,
  column: number,
  key: string,
  report: Report,
): readonly RoundParameter[] {
  const at = grid.at(row, column);
  const text = grid.text(row, column);
  if (text === '') return [];
  if (text !== null) return [{ key, text, at }];
  report(finding('value.unreadable', at, null, { what: 'parameter-value', key, value: grid.raw(row, column) }));
  return [];
}
