import { type Result, ok } from '../domain/result';
import type { ExcelFailure, WorkbookPort } from './port';
import type { SelfTestFact, SelfTestReport } from './self-test';

/** What became of a work that had stopped half way: there was none, it was taken back, or all but tidying up had been done, and now that is. */
export type Tidied = 'nothing' | 'undone' | 'completed';

/** What a pane keeps between two openings: `preferences` are how it is looked at, `choices` what was chosen in the work on this workbook. */
export const MEMORY_SLOTS = ['preferences', 'choices'] as const;
/** One of the two. */
export type MemorySlot = (typeof MEMORY_SLOTS)[number];

/** What was kept, as the texts that it was kept as; `null` where nothing is, or something that is not ours. */
export type Recalled = Readonly<Record<MemorySlot, string | null>>;

/** Keeps two small texts with a workbook. Nothing that was read goes in: no name, no score, no ballot. */
export interface PaneMemory {
  recall(): Promise<Result<Recalled, ExcelFailure>>;
  keep(slot: MemorySlot, text: string): Promise<Result<null, ExcelFailure>>;
}

/** A workbook that is to be opened in its own right, as a new round or as the sample; nothing of the workbook that is open is in it. */
export interface OtherBook {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly isSample: boolean;
}

/** Where another workbook opens: in place of this one, or in a window of its own, without the pane. */
export type OpenedWhere = 'here' | 'beside';

/** What a pane needs of the program that it is opened in. */
export interface PaneHost {
  readonly port: WorkbookPort;
  readonly memory: PaneMemory;
  /** Puts in order what a pane has left that was closed, or that Excel gave no answer, in the middle of something. */
  readonly tidy: () => Promise<Result<Tidied, ExcelFailure>>;
  /** Tries out what the add-in needs of Excel, on a temporary tab; `null` where there is no Excel to try. */
  readonly selfTest: (() => Promise<SelfTestReport>) | null;
  /** Which program this is, in which version and languages; nothing of the workbook, its place or its user. */
  readonly about: () => readonly SelfTestFact[];
  /** Opens another workbook, which is in no file yet; `null` where that cannot be, so that people have to keep it as a file. */
  readonly openOther: ((book: OtherBook) => Promise<Result<OpenedWhere, ExcelFailure>>) | null;
  /** Whether the open workbook is the sample. */
  readonly isSample: boolean;
}

/** A memory that lasts as long as the page. */
export function pageMemory(): PaneMemory {
  let kept: Recalled = { preferences: null, choices: null };
  return {
    recall: () => Promise.resolve(ok(kept)),
    keep: (slot, text) => {
      kept = { ...kept, [slot]: text };
      return Promise.resolve(ok(null));
    },
  };
}

/** A pane's host over a port alone, where writing cannot stop half way: the workbook is a file in the page's memory. */
export function hostOfPort(
  port: WorkbookPort,
  { openOther = null, isSample = false }: Partial<Pick<PaneHost, 'openOther' | 'isSample'>> = {},
): PaneHost {
  return {
    port,
    memory: pageMemory(),
    tidy: () => Promise.resolve(ok('nothing')),
    selfTest: null,
    about: () => [['web-view', navigator.userAgent]],
    openOther,
    isSample,
  };
}
