import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { decimalText } from '../../i18n/numbers';
import type { WorkbenchTexts } from '../../i18n/workbench-texts';
import { Question } from '../Question';
import type { Understood } from './edits';
import type { Asked, Told } from './useGridEdits';

function understoodText(texts: WorkbenchTexts, { note, cell, text, more }: Understood): string {
  const words = texts.grid;
  const first = words.notes[note](cell, text);
  return more === 0 ? first : `${first} (${words.more(decimalText(texts.language, String(more)))})`;
}

/** Why an edit was refused, or how text was understood. */
export function GridNotice({
  told,
  onDismiss,
  texts,
}: {
  readonly told: Told;
  readonly onDismiss: () => void;
  readonly texts: WorkbenchTexts;
}) {
  const words = texts.grid;
  const isRefused = told.kind === 'refused';
  return (
    <MessageBar intent={isRefused ? 'error' : 'info'} layout="multiline" role={isRefused ? 'alert' : 'status'}>
      <MessageBarBody>
        {told.kind === 'refused'
          ? words.refusals[told.refusal.code](told.refusal.cell)
          : told.understood.map((one) => understoodText(texts, one)).join(' ')}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button appearance="transparent" icon={<Dismiss16Regular />} aria-label={words.dismiss} onClick={onDismiss} />
        }
      />
    </MessageBar>
  );
}

/** Asks before formulas are replaced. */
export function ReplaceFormulas({
  asked,
  onAnswer,
  texts,
}: {
  readonly asked: Asked | null;
  readonly onAnswer: (isWanted: boolean) => void;
  readonly texts: WorkbenchTexts;
}) {
  const words = texts.grid.replace;
  return (
    <Question
      title={words.title}
      isAlert
      isOpen={asked !== null}
      isFluid={false}
      onClose={() => onAnswer(false)}
      actions={
        <>
          <Button appearance="primary" onClick={() => onAnswer(false)}>
            {words.no}
          </Button>
          <Button onClick={() => onAnswer(true)}>{words.yes}</Button>
        </>
      }
    >
      {words.text(decimalText(texts.language, String(asked?.formulas ?? 0)))}
    </Question>
  );
}
