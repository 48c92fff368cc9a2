import { cliTextsOf } from '../i18n/cli-texts';
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

const args = process.argv.slice(2);
const texts = cliTextsOf(languageOf(args));

function progress(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`${oneLine(line)}\n`);
}

async function carryOut(command: Command): Promise<Outcome> {
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

async function outcome(): Promise<Outcome> {
  try {
    const command = parseCommand(args, texts);
    return command.ok ? await carryOut(command.value) : nothingDone(command.error);
  } catch (error) {
    // Whatever was to be written has been taken back on the way here.
    const params = { detail: faultDetail(error) };
    return nothingDone({ kind: 'cli', failure: { code: 'program.fault', params } });
  }
}

/** Somebody who reads no further (`| head`) is no reason to fail. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

process.stdout.on('error', ignoreClosedPipe);
process.stderr.on('error', ignoreClosedPipe);

void outcome().then((result) => {
  process.exitCode = result.status;
  if (result.status === 2) process.stderr.write(`${refusalLine(texts, result.refusal)}\n`);
  else {
    for (const note of result.notes ?? []) process.stderr.write(`${oneLine(note)}\n`);
    process.stdout.write(result.output);
  }
});
