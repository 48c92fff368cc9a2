import { usePane } from '../pane-context';
import { Told } from '../parts/Told';
import { useCorrecting } from './correcting-context';
import { targetText } from './target-text';

/** What came of the last correction. */
export function Corrected() {
  const { texts } = usePane();
  const { outcome } = useCorrecting();
  if (outcome?.failure !== null) return null;
  const { target, word } = outcome.plan;
  const what = targetText(texts, target);
  return (
    <Told tone="good">{word === null ? texts.correcting.takenBack(what) : texts.correcting.corrected(what, word)}</Told>
  );
}
