import { Button, mergeClasses } from '@fluentui/react-components';
import { FolderOpen20Regular } from '@fluentui/react-icons/svg/folder-open';
import { type ChangeEvent, type DragEvent, useRef, useState } from 'react';
import { useHiddenStyles } from '../hidden.styles';
import { usePane } from '../pane-context';
import { useCollectingStyles } from './Collecting.styles';
import type { ChosenFile } from './useCollecting';

/** Takes files that are chosen or dropped, several at once. */
export function DropZone({ onFiles }: { readonly onFiles: (files: readonly ChosenFile[]) => void }) {
  const { texts } = usePane();
  const styles = useCollectingStyles();
  const { hidden } = useHiddenStyles();
  const words = texts.collecting;
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);

  const choose = (event: ChangeEvent<HTMLInputElement>): void => {
    onFiles([...(event.target.files ?? [])]);
    // So that the same file can be chosen again.
    event.target.value = '';
  };
  const drag = {
    onDragOver: (event: DragEvent) => {
      // A page around that takes dropped files for something else sees by this that they are ours.
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: (event: DragEvent<HTMLElement>) => {
      const to = event.relatedTarget;
      if (!(to instanceof Node) || !event.currentTarget.contains(to)) setOver(false);
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      onFiles([...event.dataTransfer.files]);
    },
  };
  return (
    <div className={mergeClasses(styles.drop, isOver && styles.over)} {...drag}>
      <input
        ref={input}
        type="file"
        multiple
        accept=".xlsx,.xlsm,.xls,.ods,.csv,.tsv,.txt"
        className={hidden}
        tabIndex={-1}
        aria-label={words.choose}
        onChange={choose}
      />
      <Button icon={<FolderOpen20Regular />} onClick={() => input.current?.click()}>
        {words.choose}
      </Button>
      <span className={styles.remark}>{words.drop}</span>
    </div>
  );
}
