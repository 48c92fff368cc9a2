import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { type ChangeEvent, useRef } from 'react';
import { momentText } from '../../i18n/moment';
import { decimalText } from '../../i18n/numbers';
import type { WorkbenchTexts } from '../../i18n/workbench-texts';
import { useHiddenStyles } from '../../taskpane/hidden.styles';
import { useWorkbenchStyles } from '../Workbench.styles';
import type { StoredWork } from './store';

/** Offers work that was left when its window went. */
export function KeptNotice({
  work,
  onRestore,
  onDrop,
  texts,
}: {
  readonly work: StoredWork;
  readonly onRestore: (file: File | null) => void;
  readonly onDrop: () => void;
  readonly texts: WorkbenchTexts;
}) {
  const { hidden } = useHiddenStyles();
  const { noticeActions } = useWorkbenchStyles();
  const input = useRef<HTMLInputElement>(null);
  const words = texts.unsaved.kept;
  const needsFile = work.source.kind === 'file';
  const count = (value: number): string => decimalText(texts.language, String(value));
  const take = (event: ChangeEvent<HTMLInputElement>): void => {
    const file = event.target.files?.[0];
    if (file !== undefined) onRestore(file);
    event.target.value = '';
  };
  const told = [
    words.body(momentText(texts.language, work.at), count(work.steps.length)),
    ...(needsFile ? [words.needsFile] : []),
    ...(work.leftOut > 0 ? [words.leftOut(count(work.leftOut))] : []),
  ];
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{words.title(work.name)}</MessageBarTitle>
        {told.join(' ')}
      </MessageBarBody>
      <MessageBarActions className={noticeActions}>
        {needsFile && (
          <input
            ref={input}
            type="file"
            accept=".xlsx,.xlsm,.xls,.ods,.csv,.tsv,.txt"
            className={hidden}
            tabIndex={-1}
            aria-label={words.restoreOf(work.name)}
            onChange={take}
          />
        )}
        <Button
          aria-label={needsFile ? undefined : words.restoreOf(work.name)}
          onClick={() => (needsFile ? input.current?.click() : onRestore(null))}
        >
          {needsFile ? words.chooseFile : words.restore}
        </Button>
        <Button aria-label={words.dropOf(work.name)} onClick={onDrop}>
          {words.drop}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
