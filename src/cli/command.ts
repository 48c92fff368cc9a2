import type { ExportsBy } from '../review/exports';
import type { CountBy } from '../review/next-year';
import type { PaperId } from '../review/paper-files';
import type { PackKind } from '../review/schemas';
import type { TemplateWish } from '../review/template';

/** What is asked of the command line. */
export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'version' }
  | RunCommand
  | CampaignsCommand
  | TemplateCommand
  | StatuteCommand
  | VerifyCommand
  | UndoCommand
  | { readonly name: 'schema'; readonly kind: PackKind }
  | NextCommand
  | CollectCommand
  | ExportCommand
  | PapersCommand;

/** `run`: a workbook in; a workbook and a report out, where asked. */
export interface RunCommand {
  readonly name: 'run';
  readonly input: string;
  readonly out: string | null;
  readonly report: string | null;
  /** The id of a campaign or the name of a file; `null`: the round says. */
  readonly campaign: string | null;
  /** Files of statutes; a later one overrides an earlier. */
  readonly statutes: readonly string[];
  readonly force: boolean;
}

/** `verify`: a written workbook in, and the report that was made with it; nothing out but what is said. */
export interface VerifyCommand {
  readonly name: 'verify';
  readonly input: string;
  /** The report to compare with; `null`: none. */
  readonly report: string | null;
  readonly campaign: string | null;
  readonly statutes: readonly string[];
}

/** `undo`: a workbook in that a run was written into; the same without that run out. */
export interface UndoCommand {
  readonly name: 'undo';
  readonly input: string;
  /** `null`: the workbook itself where it may be replaced, else nothing is written. */
  readonly out: string | null;
  /** Whether what was typed into result tabs since the run may go. */
  readonly overEdits: boolean;
  readonly force: boolean;
}

/** `campaigns`: what ships, for people or as JSON; or the check of a file of one's own. */
export interface CampaignsCommand {
  readonly name: 'campaigns';
  readonly isJson: boolean;
  /** The file to check; `null`: tell what ships. */
  readonly check: string | null;
}

/** `statute`: a workbook in; what its round and statutes set out, as a statute's file. */
export interface StatuteCommand {
  readonly name: 'statute';
  readonly input: string;
  readonly out: string;
  readonly campaign: string | null;
  readonly statutes: readonly string[];
  readonly force: boolean;
}

/** `template`: an empty workbook out. */
export interface TemplateCommand extends TemplateWish {
  readonly name: 'template';
  readonly campaign: string;
  readonly out: string;
  /** Files of statutes, a tab each. */
  readonly statutes: readonly string[];
  readonly force: boolean;
}

/** `next`: the workbook of the next round out, from that of this one. */
export interface NextCommand {
  readonly name: 'next';
  readonly input: string;
  readonly out: string;
  /** The id of a campaign or the name of a file; `null`: the same as this round's. */
  readonly campaign: string | null;
  readonly count: CountBy;
  readonly force: boolean;
}

/** `collect`: what faculties and offices sent, into the workbook of the round. */
export interface CollectCommand {
  readonly name: 'collect';
  readonly files: readonly string[];
  readonly into: string;
  readonly out: string | null;
  /** Whether another version of what was collected takes its place. */
  readonly replace: boolean;
  readonly force: boolean;
}

/** `export`: the lists of those nominated out, a file for each award. */
export interface ExportCommand {
  readonly name: 'export';
  readonly input: string;
  /** The folder that the files go to. */
  readonly to: string;
  /** By what the lists are parted. */
  readonly by: ExportsBy;
  readonly campaign: string | null;
  readonly statutes: readonly string[];
  readonly force: boolean;
}

/** `papers`: a workbook in; its papers as .docx out. */
export interface PapersCommand {
  readonly name: 'papers';
  readonly input: string;
  /** The folder that the files go to. */
  readonly out: string;
  /** The papers that are wanted; `null`: all. */
  readonly only: readonly PaperId[] | null;
  readonly campaign: string | null;
  readonly statutes: readonly string[];
  readonly force: boolean;
}
