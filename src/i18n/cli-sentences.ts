import type { PackFault } from '../domain/rules/pack-faults';
import type { SchemeFault } from '../domain/scoring/faults/fault';
type Nothing = Readonly<Record<string, never>>;
interface OfFile {
  readonly file: string;
}
interface OfOption {
  readonly option: string;
}

/** What each failure of the command line tells; those of reading and working out have sentences of their own. */
export interface CliFailureFacts {
  readonly 'arguments.no-command': Nothing;
  readonly 'arguments.unknown-command': { readonly command: string; readonly known: string };
  readonly 'arguments.unknown-option': OfOption;
  readonly 'arguments.option-elsewhere': OfOption & { readonly command: string };
  readonly 'arguments.option-twice': OfOption;
  readonly 'arguments.value-missing': OfOption;
  readonly 'arguments.value-unwanted': OfOption;
  readonly 'arguments.option-missing': OfOption & { readonly command: string };
  readonly 'arguments.operand-missing': { readonly command: string; readonly operand: string };
  readonly 'arguments.operand-extra': { readonly command: string; readonly operand: string };
  readonly 'arguments.language': { readonly value: string; readonly known: string };
  readonly 'arguments.year': { readonly value: string };
  readonly 'arguments.period': { readonly value: string };
  readonly 'arguments.people': { readonly value: string; readonly least: string; readonly most: string };
  readonly 'arguments.count': { readonly value: string; readonly known: string };
  readonly 'arguments.word': OfOption & { readonly value: string; readonly known: string };
  readonly 'arguments.not-together': OfOption & { readonly other: string };
  readonly 'arguments.schema': { readonly value: string; readonly known: string };
  readonly 'statute.empty': OfFile;
  readonly 'input.missing': OfFile;
  readonly 'input.folder': OfFile;
  readonly 'input.no-file': OfFile;
  readonly 'input.no-permission': OfFile;
  readonly 'input.unreadable': OfFile & { readonly detail: string };
  readonly 'input.changed': OfFile;
  readonly 'target.exists': OfFile;
  readonly 'target.folder': OfFile;
  readonly 'target.no-file': OfFile;
  readonly 'target.no-folder': OfFile & { readonly folder: string };
  readonly 'target.no-permission': OfFile;
  readonly 'target.no-space': OfFile;
  readonly 'target.in-use': OfFile;
  readonly 'target.unwritable': OfFile & { readonly detail: string };
  readonly 'target.same': OfFile & { readonly option: string; readonly other: string };
  readonly 'target.macros': OfFile;
  readonly 'target.not-xlsx': OfFile;
  readonly 'target.no-macros': OfFile;
  readonly 'campaign.no-json': OfFile & { readonly detail: string };
  readonly 'campaign.shape': OfFile & { readonly path: string; readonly fault: PackFault };
  readonly 'campaign.circular': OfFile & { readonly path: string; readonly awards: string };
  readonly 'campaign.dates': OfFile & { readonly path: string };
  readonly 'campaign.award-twice': OfFile & { readonly path: string };
  readonly 'campaign.target-twice': OfFile & { readonly path: string };
  readonly 'campaign.award-unknown': OfFile & { readonly path: string };
  readonly 'campaign.award-subject': OfFile & { readonly path: string };
  readonly 'campaign.condition-subject': OfFile & { readonly path: string };
  readonly 'campaign.tab-name': OfFile & { readonly path: string };
  readonly 'campaign.name-taken': OfFile & { readonly path: string };
  readonly 'campaign.key-unknown': OfFile & { readonly path: string };
  readonly 'campaign.value': OfFile & { readonly path: string };
  readonly 'campaign.scheme': OfFile & { readonly path: string; readonly problem: SchemeFault };
  readonly 'undo.tabs-edited': OfFile & { readonly tabs: string };
  readonly 'program.fault': { readonly detail: string };
}

/** The code of a failure of the command line. */
export type CliFailureCode = keyof CliFailureFacts;

/** A failure of the command line, by its code. */
export type CliFailure<C extends CliFailureCode = CliFailureCode> = {
  [K in C]: { readonly code: K; readonly params: CliFailureFacts[K] };
}[C];

/** One line for each failure of the command line. */
export type CliFailureSentences = { readonly [C in CliFailureCode]: (facts: CliFailureFacts[C]) => string };
