import { wordKey } from '../../domain/text/keys';
import { comparison } from '../../i18n/papers/result-tabs/run';
import { rowMarks } from '../../i18n/papers/row-marks';
import { textsOf } from '../../i18n/texts';
import { gridOf } from '../../sheets/reading/grid';
import { marksIn } from '../../workbook/row-marks';
import { SOURCE_FORMATS, type SourceFormat, type TabSnapshot } from '../../workbook/port';

/** What `KQ - Đối chiếu` states of the run that wrote it. */
export interface StatedRun {
  /** The program and its version, as stated; empty where nothing is. */
  readonly program: string;
  /** The code of the run; empty where none is stated. */
  readonly code: string;
  /** The format that the workbook had come in before, where it was another one. */
  readonly cameAs: SourceFormat | null;
  /** By tab: its fingerprint, or why there is none. */
  readonly fingerprints: ReadonlyMap<string, string>;
  /** The tabs that are said to hold papers. */
  readonly ballotTabs: ReadonlySet<string>;
  /** By tab: the marks of its rows. */
  readonly marks: ReadonlyMap<string, readonly string[]>;
}

const MEANING_COLUMN = 1;
const FINGERPRINT_COLUMN = 4;
const MARKS_COLUMN = 2;

/** What the tab of comparison states, as far as it does. */
export function statedRun(tab: Pick<TabSnapshot, 'name' | 'values' | 'formats' | 'merges'>): StatedRun {
  const grid = gridOf(tab);
  const labels = grid.rows.map((row) => wordKey(grid.said(row, 0)));
  const labelled = (label: string): number => {
    const row = labels.indexOf(wordKey(label));
    return row < 0 ? grid.rowCount : row;
  };
  const valueOf = (label: string): string => grid.said(labelled(label), 1);
  const between = (first: number, end: number): readonly number[] =>
    grid.rows.filter((row) => row > first && row < end && grid.said(row, 0) !== '');
  const { conversion, words } = textsOf('vi');
  const tabs = between(labelled(comparison.tab), labelled(comparison.parameters));
  const ofBallots: readonly string[] = [words.tab.ballots, words.tab['second-ballots']];
  const source = valueOf(conversion.label);
  const marks = new Map<string, readonly string[]>();
  // Under the heading come a remark and the header.
  for (const row of between(labelled(rowMarks.title) + 2, grid.rowCount)) {
    const name = grid.said(row, 0);
    marks.set(name, [...(marks.get(name) ?? []), ...marksIn(grid.said(row, MARKS_COLUMN))]);
  }
  return {
    program: valueOf(comparison.program),
    code: valueOf(rowMarks.run),
    cameAs: SOURCE_FORMATS.find((format) => conversion.left[format] === source) ?? null,
    fingerprints: new Map(tabs.map((row) => [grid.said(row, 0), grid.said(row, FINGERPRINT_COLUMN)])),
    ballotTabs: new Set(
      tabs.filter((row) => ofBallots.includes(grid.said(row, MEANING_COLUMN))).map((row) => grid.said(row, 0)),
    ),
    marks,
  };
}
