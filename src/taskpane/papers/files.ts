import type { CheckedRound } from '../../review/check-round';
import { exportFiles } from '../../review/exports';
import { bytesOf, papersToFile } from '../../review/paper-files';
import { newWorkbook } from '../../workbook/file/new-workbook';
import { pack, writeZip } from '../../workbook/file/zip/archive';

/** A file that can be downloaded; it is made only when it is asked for. */
export interface OfferedFile {
  readonly name: string;
  readonly what: string;
  readonly of: string;
  /** How many nominations it lists; `null` where that is not what it is about. */
  readonly count: number | null;
  readonly make: () => Promise<Uint8Array>;
}

/** The files of a round: its papers, and the lists to attach. */
export interface OfferedFiles {
  readonly papers: readonly OfferedFile[];
  readonly byAward: readonly OfferedFile[];
  readonly byReceiver: readonly OfferedFile[];
}

/** What a round has to download. */
export function offeredFiles(checked: CheckedRound): OfferedFiles {
  const lists = (by: 'award' | 'receiver'): readonly OfferedFile[] =>
    exportFiles(checked, by).files.map(({ name, of, count, plan }) => ({
      name,
      what: of,
      of: '',
      count,
      make: () => newWorkbook([plan]),
    }));
  return {
    papers: papersToFile(checked, null).map(({ name, what, of, content }) => ({
      name,
      what,
      of,
      count: null,
      make: () => bytesOf(content),
    })),
    byAward: lists('award'),
    byReceiver: lists('receiver'),
  };
}

/** Some files in one. */
export async function zipOf(files: readonly OfferedFile[]): Promise<Uint8Array> {
  const entries = [];
  for (const { name, make } of files) entries.push(pack(name, await make()));
  return writeZip(entries);
}
