import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { failureText } from '../i18n/failure-text';
import type { WorkbenchTexts } from '../i18n/workbench-texts';
import type { OpenFailure } from './useWorkbench';

/** Why a file was not opened; what was open before still is. */
export function OpenFailureNotice({
  failure,
  hasBook,
  texts,
  onDismiss,
}: {
  readonly failure: OpenFailure;
  readonly hasBook: boolean;
  readonly texts: WorkbenchTexts;
  readonly onDismiss: () => void;
}) {
  const words = texts.workbench;
  const reason = reasonOf();
  function reasonOf(): string {
    if (failure === 'sample-missing') return words.sampleMissing;
    if (failure === 'another-file') return texts.unsaved.kept.anotherFile;
    return failure === 'would-lose' ? words.wouldLose : failureText(texts, failure);
  }
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{words.notOpened}</MessageBarTitle>
        {hasBook ? words.twoLines(reason, words.stays) : reason}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button appearance="transparent" icon={<Dismiss16Regular />} aria-label={words.dismiss} onClick={onDismiss} />
        }
      />
    </MessageBar>
  );
}
