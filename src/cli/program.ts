import { type CliTexts, cliTextsOf } from '../i18n/cli-texts';
import { schemaText } from '../review/schemas';
import { VERSION } from '../review/version';
import { parseCommand } from './arguments';
import type { Command } from './command';
import { campaigns, checkFile } from './commands/campaigns';
import { collect } from './commands/collect';
import { exportLists } from './commands/export';
import { next } from './commands/next';
import { writePapers } from './commands/papers';
import { run } from './commands/run';
import { statute } from './commands/statute';
import { template } from './commands/template';
import { undo } from './commands/undo';
import { verify } from './commands/verify';
import { languageOf } from './given';
import { oneLine, refusalLine } from './lines';
import { type Outcome, nothingDone } from './outcome';

/** Is told how far a command has come. */
type Progress = (line: string) => void;

/** What the program said, and the status that it ended with: 0, 1 where the workbook has errors, 2 where nothing was done. */
export interface Said {
  readonly status: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

async function carryOut(command: Command, texts: CliTexts, progress: Progress): Promise<Outcome> {
  switch (command.name) {
    case 'help':
      return { status: 0, output: texts.cli.help };
    case 'version':
      return { status: 0, output: `${VERSION}\n` };
    case 'run':
      return run(command, texts, progress);
    case 'campaigns':
      return command.check === null ? campaigns(command.isJson, texts) : checkFile(command.check, texts);
    case 'schema':
      return { status: 0, output: schemaText(command.kind) };
    case 'statute':
      return statute(command, texts, progress);
    case 'export':
      return exportLists(command, texts, progress);
    case 'papers':
      return writePapers(command, texts, progress);
    case 'verify':
      return verify(command, texts, progress);
    case 'undo':
      return undo(command, texts, progress);
    case 'collect':
      return collect(command, texts, progress);
    case 'template':
      return template(command, texts, progress);
    case 'next':
      return next(command, texts, progress);
  }
}

/** Where a fault of the program came from, on one line. */
function faultDetail(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const [, at = ''] = (error.stack ?? '').split(/\n\s+at /);
  return `${error.message} (${VERSION}; ${at})`;
}

async function outcome(args: readonly string[], texts: CliTexts, progress: Progress): Promise<Outcome> {
  try {
    const command = parseCommand(args, texts);
    return command.ok ? await carryOut(command.value, texts, progress) : nothingDone(command.error);
  } catch (error) {
    // Whatever was to be written has been taken back on the way here.
    const params = { detail: faultDetail(error) };
    return nothingDone({ kind: 'cli', failure: { code: 'program.fault', params } });
  }
}

/** Does what the arguments ask for, with files beside the current folder, and says how that ended. */
export async function program(args: readonly string[], progress: Progress): Promise<Said> {
  const texts = cliTextsOf(languageOf(args));
  const result = await outcome(args, texts, (line) => progress(oneLine(line)));
  if (result.status === 2) return { status: 2, stdout: '', stderr: `${refusalLine(texts, result.refusal)}\n` };
  const notes = (result.notes ?? []).map((note) => `${oneLine(note)}\n`);
  return { status: result.status, stdout: result.output, stderr: notes.join('') };
}
