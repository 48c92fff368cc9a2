import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { WorkbenchTexts } from '../../i18n/workbench-texts';
import { Question } from '../Question';
import { forgetEverything } from './store';

/** Says what is kept on this computer, and forgets it. */
export function MachineDialog({
  isOffline,
  onForgotten,
  onClose,
  texts,
}: {
  /** Whether the pages are there without a network. */
  readonly isOffline: boolean;
  readonly onForgotten: () => void;
  readonly onClose: () => void;
  readonly texts: WorkbenchTexts;
}) {
  const words = texts.unsaved.machine;
  const [outcome, setOutcome] = useState<'forgotten' | 'failed' | null>(null);
  const isForgotten = outcome === 'forgotten';
  const forget = (): void => {
    forgetEverything().then(
      () => {
        setOutcome('forgotten');
        onForgotten();
      },
      () => setOutcome('failed'),
    );
  };
  return (
    <Question
      title={words.title}
      onClose={onClose}
      actions={
        <>
          <Button disabledFocusable={isForgotten} onClick={forget}>
            {words.forget}
          </Button>
          <Button appearance="primary" onClick={onClose}>
            {words.close}
          </Button>
        </>
      }
    >
      <ul>
        <li>{words.work}</li>
        <li>{words.pages}</li>
        <li>{words.language}</li>
      </ul>
      <p>
        {words.nowhere} {isOffline && !isForgotten && words.isOffline}
      </p>
      <p role="status">{outcome !== null && words[outcome]}</p>
    </Question>
  );
}
