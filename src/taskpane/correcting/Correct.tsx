import { Button, Spinner } from '@fluentui/react-components';
import { Suspense, lazy, useState } from 'react';
import { type CorrectionTarget, canCorrect, saidOf } from '../../review/corrections';
import type { CheckedRound } from '../../review/check-round';
import { usePane } from '../pane-context';
import { useCorrectStyles } from './Correct.styles';
import { useCorrecting } from './correcting-context';
import { targetText } from './target-text';

/** Loaded when it is asked for: most columns are read rightly. */
const CorrectForm = lazy(async () => ({ default: (await import('./CorrectForm')).CorrectForm }));

/** The way to say what a column or a tab is, and to take back what was said; while something is tried out there is none. */
export function Correct({
  target,
  offered,
}: {
  readonly target: CorrectionTarget;
  readonly offered: readonly string[];
}) {
  const { texts } = usePane();
  const styles = useCorrectStyles();
  const { checked } = useCorrecting();
  const [opened, setOpened] = useState<{ readonly isBack: boolean; readonly of: CheckedRound } | null>(null);
  if (checked === null || !canCorrect(checked)) return null;
  const words = texts.correcting;
  const what = targetText(texts, target);
  // What was read again has been corrected.
  if (opened?.of === checked) {
    return (
      <Suspense fallback={<Spinner size="tiny" label={texts.pane.reading} />}>
        <CorrectForm target={target} offered={offered} isBack={opened.isBack} onClose={() => setOpened(null)} />
      </Suspense>
    );
  }
  return (
    <div className={styles.actions}>
      <Button size="small" aria-label={words.correctOf(what)} onClick={() => setOpened({ isBack: false, of: checked })}>
        {words.correct}
      </Button>
      {saidOf(checked, target) !== null && (
        <Button size="small" aria-label={words.undoOf(what)} onClick={() => setOpened({ isBack: true, of: checked })}>
          {words.undo}
        </Button>
      )}
    </div>
  );
}
