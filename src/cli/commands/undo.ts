import { decimalText } from '../../i18n/numbers';
import type { CliTexts } from '../../i18n/cli-texts';
import { type WayBack, wayBack } from '../../review/history/way-back';
import { snapshotOf } from '../../workbook/file/open';
import { openAnyFile } from '../../workbook/file/open-any';
import { writeTabs } from '../../workbook/file/write';
import type { UndoCommand } from '../command';
import { readInput, stillHolds } from '../files/input';
import { checkFormat, checkTarget } from '../files/targets';
import { writeTogether } from '../files/write-together';
import { textOfLines } from '../lines';
import { type Outcome, done, nothingDone } from '../outcome';

/** What taking back does, or has done. */
function accountOf(texts: CliTexts, { number, plans, restored, dropped }: WayBack, isDone: boolean): readonly string[] {
  const { takingBack, cli } = texts;
  const toBefore = isDone ? takingBack.doneBefore : takingBack.toBefore;
  const toNothing = isDone ? takingBack.doneNothing : takingBack.toNothing;
  return [
    isDone ? `${takingBack.done}.` : cli.undo.run(decimalText(texts.language, String(number))),
    plans.length === 0 ? toNothing : toBefore(restored.length),
    ...(restored.length === 0 ? [] : [`  ${takingBack.restored}: ${restored.join(', ')}`]),
    ...(dropped.length === 0 ? [] : [`  ${takingBack.dropped}: ${dropped.join(', ')}`]),
  ];
}

/** `undo`: takes the last run of a workbook back, or only tells what that would do. */
export async function undo(command: UndoCommand, texts: CliTexts, progress: (line: string) => void): Promise<Outcome> {
  const { input, out, overEdits, force } = command;
  const named = out ?? (force ? input : null);
  const target = named === null ? done(null) : checkTarget(named, force);
  if (!target.ok) return nothingDone(target.error);
  progress(texts.cli.progress.reading(input));
  const bytes = readInput(input);
  if (!bytes.ok) return nothingDone(bytes.error);
  const file = await openAnyFile(bytes.value, input);
  if (!file.ok) return nothingDone({ kind: 'workbook', failure: file.error, file: null, place: null });
  const way = wayBack(snapshotOf(file.value));
  if (!way.ok) return nothingDone({ kind: 'workbook', failure: way.error, file: input, place: null });
  const { plans, edited, expected } = way.value;
  const tabs = edited.join(', ');
  if (target.value === null) {
    const lost = edited.length === 0 ? [] : [texts.takingBack.edited(tabs)];
    return {
      status: 0,
      output: textOfLines([...accountOf(texts, way.value, false), ...lost, texts.cli.undo.onlyLooked]),
    };
  }
  if (edited.length > 0 && !overEdits) {
    return nothingDone({ kind: 'cli', failure: { code: 'undo.tabs-edited', params: { file: input, tabs } } });
  }
  const format = checkFormat(target.value, file.value.hasMacros);
  if (!format.ok) return nothingDone(format.error);
  progress(texts.cli.progress.writing);
  const result = await writeTabs(file.value, plans, expected);
  if (!result.ok) return nothingDone({ kind: 'workbook', failure: result.error, file: input, place: null });
  if (!stillHolds(input, bytes.value)) {
    return nothingDone({ kind: 'cli', failure: { code: 'input.changed', params: { file: input } } });
  }
  const written = writeTogether([{ target: target.value, bytes: result.value }], force);
  if (!written.ok) return nothingDone(written.error);
  const lines = [...accountOf(texts, way.value, true), texts.cli.summary.written(target.value.file)];
  return { status: 0, output: textOfLines(lines) };
}
