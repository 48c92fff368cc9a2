import { CopyText } from '../parts/CopyText';
import { usePane } from '../pane-context';
import { type SupportSource, supportText } from './support-text';
import { useHelpStyles } from '../help/Help.styles';

/** What can be copied for whoever helps: shown whole before it is copied. */
export function Support(source: SupportSource) {
  const { texts } = usePane();
  const styles = useHelpStyles();
  const words = texts.support;
  return (
    <>
      <p className={styles.text}>{words.about}</p>
      <CopyText
        text={supportText({ ...texts, product: texts.pane.product }, source)}
        words={{ ...words, label: words.text }}
      />
    </>
  );
}
