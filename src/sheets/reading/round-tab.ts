import type { CellRef } from '../../domain/cell';
import { type Finding, finding } from '../../domain/finding';
import type { Field, Round, RoundParameter } from '../../domain/round';
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

/** The column of a label's value: the next one, beyond those that a merged label covers. */
export function valueColumnOf(grid: Grid, row: number, labelColumn: number): number {
  const label = grid.at(row, labelColumn).cell;
  let column = labelColumn + 1;
  while (grid.at(row, column).cell === label) column += 1;
  return column;
}

/** Reads the round's tab: labels in one column, values in the next. The first of a repeated label counts. */
export function readRoundTab(
  grid: Grid,
  labelColumn: number,
): { readonly facts: RoundFacts; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const report: Report = (found) => findings.push(found);
  const rows = new Map<RoundLabel, number>();
  const parameters: RoundParameter[] = [];
  for (const row of grid.rows) {
    const typed = grid.said(row, labelColumn);
    const label = LABELS.get(labelKey(typed));
    if (label !== undefined) {
      if (rows.has(label)) report(finding('round.label-repeated', grid.at(row, labelColumn), null, { label: typed }));
      else rows.set(label, row);
    } else if (KEY.test(typed) || typed === 'regime') {
      parameters.push(...readParameter(grid, row, valueColumnOf(grid, row, labelColumn), typed, report));
    }
  }

  const cellOf = (label: RoundLabel): { readonly row: number; readonly column: number } | null => {
    const row = rows.get(label);
    return row === undefined ? null : { row, column: valueColumnOf(grid, row, labelColumn) };
  };
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
      isSchoolYear: /\d\s*[-–—]\s*\d/.test(typedYear),
      period: field('period', ofText(oneOf(PERIODS))),
      meetingDate: field('meetingDate', (row, column) => readDate(grid, row, column)),
      texts: {
        parentOrganisation: text('parentOrganisation'),
        organisation: text('organisation'),
        place: text('place'),
        chair: text('chair'),
        secretary: text('secretary'),
        tellerChief: text('tellerChief'),
        countingNumber: text('countingNumber'),
        countingPlace: text('countingPlace'),
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
