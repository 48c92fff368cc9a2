import { wordKey } from '../../domain/text/keys';
import { comparison } from '../../i18n/papers/result-tabs';
import { textsOf } from '../../i18n/texts';
import { COMPARISON_KEY } from '../../sheets/reading/ballot-salt';
import { gridOf } from '../../sheets/reading/grid';
import { ownTab } from '../../sheets/reading/own-tab';
import { SOURCE_FORMATS, type Snapshot, type SourceFormat } from '../../workbook/port';

/** What `KQ - Đối chiếu` states of the run that wrote it. */
export interface StatedRun {
  /** The program and its version, as stated; empty where nothing is. */
  readonly program: string;
  /** The format that the workbook had come in before, where it was another one. */
  readonly cameAs: SourceFormat | null;
  /** By tab: its fingerprint, or why there is none. */
  readonly fingerprints: ReadonlyMap<string, string>;
}

const FINGERPRINT_COLUMN = 4;

/** Reads what the last run stated; `null` where the workbook has no such tab. */
export function statedRun(snapshot: Snapshot): StatedRun | null {
  const tab = ownTab(snapshot, COMPARISON_KEY);
  if (tab === null) return null;
  const grid = gridOf(tab);
  const said = (row: number, column: number): string => grid.text(row, column) ?? '';
  const rows = Array.from({ length: grid.rowCount }, (_, row) => row);
  const labelled = (label: string): number | undefined => rows.find((row) => wordKey(said(row, 0)) === wordKey(label));
  const valueOf = (label: string): string => {
    const row = labelled(label);
    return row === undefined ? '' : said(row, 1);
  };
  const { conversion } = textsOf('vi');
  const source = valueOf(conversion.label);
  const header = labelled(comparison.tab) ?? grid.rowCount;
  const end = labelled(comparison.parameters) ?? grid.rowCount;
  return {
    program: valueOf(comparison.program),
    cameAs: SOURCE_FORMATS.find((format) => conversion.left[format] === source) ?? null,
    fingerprints: new Map(
      rows
        .filter((row) => row > header && row < end && said(row, 0) !== '')
        .map((row) => [said(row, 0), said(row, FINGERPRINT_COLUMN)]),
    ),
  };
}
