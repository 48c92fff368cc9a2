import type { IsoDate } from '../../domain/arithmetic/date';
import { type Finding, finding } from '../../domain/finding';
import type { TypedParameter } from '../../domain/rules/settings';
import { type WordKind, standsFor } from '../../domain/rules/pack';
import type { CouncilWord, Statute } from '../../domain/rules/statute';
import type { RuleStatus } from '../../domain/terms';
import { wordKey } from '../../domain/text/keys';
import { headingWords } from '../heading-words';
import { VALUE_WORDS, wordIndex, words } from '../words';
import type { Report } from './fields';
import type { Grid } from './grid';
import { type Header, findHeader } from './header';
import { readDate } from './dates';
import { KEY, labelKey } from './round-tab';

/** The columns of a statute's tab. */
export type StatuteColumn = keyof typeof words.statuteColumns;
/** The header of a statute's tab. */
export type StatuteHeader = Header<StatuteColumn, 'key' | 'value' | 'citation'>;
/** What a statute's tab says of the statute itself, in the column of the keys. */
export type StatuteLabel = keyof typeof words.statuteLabels;

const COLUMNS = headingWords<StatuteColumn>(words.statuteColumns);
const LABELS = wordIndex<StatuteLabel>(words.statuteLabels);
const WORDS = wordIndex<WordKind>(words.statuteWords);
const STATUSES = wordIndex<RuleStatus>(VALUE_WORDS.ruleStatus);

/** The header of a statute's tab. */
export function findStatuteHeader(grid: Grid): StatuteHeader | null {
  return findHeader(grid, COLUMNS, ['key', 'value', 'citation']);
}

/**
 * Reads a council's statute: below the header a row for each label or parameter key, with its value, its article and how far its text was checked
 * (an empty cell: it was). Rows with neither are headings; one with a value is told. A row without an article has the statute's own number and date.
 */
export function readStatuteTab(
  grid: Grid,
  header: StatuteHeader,
): { readonly statute: Statute; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const report: Report = (found) => findings.push(found);
  const { key: keyColumn, value: valueColumn, citation: citationColumn, status: statusColumn } = header.columns;
  const labels = new Map<StatuteLabel, number>();
  const parameters: { readonly row: number; readonly key: string }[] = [];
  const wordRows: { readonly row: number; readonly kind: WordKind; readonly means: string | null }[] = [];
  const isHeading = (row: number): boolean =>
    grid.shown(row, keyColumn) === '' ||
    grid.shown(row, valueColumn) === '' ||
    grid.at(row, valueColumn).cell === grid.at(row, keyColumn).cell;
  for (const row of grid.rowsBelow(header.row)) {
    const typed = grid.said(row, keyColumn);
    const label = LABELS.get(labelKey(typed));
    if (label !== undefined && labels.has(label)) {
      report(finding('round.label-repeated', grid.at(row, keyColumn), null, { label: typed }));
    } else if (label !== undefined) labels.set(label, row);
    else if (KEY.test(typed) || typed === 'regime') parameters.push({ row, key: typed });
    else {
      // `Chữ xếp loại: HTXS`, the council's own words beside it.
      const kind = WORDS.get(wordKey(typed.replace(/:.*$/, '')));
      const means = typed.replace(/^[^:]*:?\s*/, '');
      if (kind !== undefined) wordRows.push({ row, kind, means: standsFor(kind) ? means : null });
      else if (!isHeading(row)) {
        report(finding('statute.row-not-used', grid.at(row, keyColumn), null, { row: grid.shown(row, keyColumn) }));
      }
    }
  }

  const unreadable = (row: number, column: number, what: string, key = ''): void => {
    const params = { what, value: grid.raw(row, column), ...(key === '' ? {} : { key }) };
    report(finding('value.unreadable', grid.at(row, column), null, params));
  };
  const text = (label: StatuteLabel): string => {
    const row = labels.get(label);
    return row === undefined ? '' : grid.shown(row, valueColumn);
  };
  const day = (label: 'from' | 'to'): IsoDate | null => {
    const row = labels.get(label);
    if (row === undefined || grid.text(row, valueColumn) === '') return null;
    const date = readDate(grid, row, valueColumn);
    if (date === null) unreadable(row, valueColumn, label === 'from' ? 'statuteFrom' : 'statuteTo');
    return date;
  };
  const statusOf = (row: number): RuleStatus => {
    const typed = statusColumn === undefined ? '' : grid.text(row, statusColumn);
    if (statusColumn === undefined || typed === '') return 'verified';
    const status = STATUSES.get(wordKey(typed ?? ''));
    if (status === undefined) unreadable(row, statusColumn, 'ruleStatus');
    return status ?? 'open';
  };

  const name = text('name');
  const titled = name === '' ? grid.name : name;
  const citation = text('citation');
  const source = citation === '' ? titled : citation;
  const articleOf = (row: number): string => {
    const article = grid.said(row, citationColumn);
    return article === '' ? source : article;
  };
  const own = wordRows.flatMap(({ row, kind, means }): readonly CouncilWord[] =>
    grid
      .said(row, valueColumn)
      .split(';')
      .map((word) => word.trim())
      .filter((word) => word !== '')
      .map((word) => ({
        kind,
        word,
        means,
        citation: articleOf(row),
        status: statusOf(row),
        at: grid.at(row, valueColumn),
      })),
  );
  const settings = parameters.flatMap(({ row, key }): readonly TypedParameter[] => {
    const value = grid.text(row, valueColumn);
    if (value === '') return [];
    if (value === null) {
      unreadable(row, valueColumn, 'parameter-value', key);
      return [];
    }
    return [{ key, text: value, at: grid.at(row, valueColumn), citation: articleOf(row), status: statusOf(row) }];
  });
  return {
    statute: {
      id: text('id') === '' ? null : text('id'),
      name: titled,
      organisation: text('organisation'),
      citation: source,
      from: day('from'),
      to: day('to'),
      sheet: grid.name,
      settings,
      ...(own.length === 0 ? {} : { words: own }),
    },
    findings,
  };
}
