import { Button } from '@fluentui/react-components';
import type { WorkbenchTexts } from '../../i18n/workbench-texts';
import { Question } from '../Question';

/** Asks what becomes of changes before something takes the workbook's place. */
export function SaveFirst({
  name,
  onSave,
  onDiscard,
  onStay,
  texts,
}: {
  readonly name: string;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
  readonly onStay: () => void;
  readonly texts: WorkbenchTexts;
}) {
  const words = texts.unsaved.ask;
  return (
    <Question
      title={words.title}
      isAlert
      onClose={onStay}
      actions={
        <>
          <Button appearance="primary" onClick={onSave}>
            {words.save}
          </Button>
          <Button onClick={onDiscard}>{words.discard}</Button>
          <Button onClick={onStay}>{words.stay}</Button>
        </>
      }
    >
      {words.body(name)}
    </Question>
  );
}
