import { Button } from '@fluentui/react-components';
import { failureText } from '../../i18n/failure-text';
import { usePane } from '../pane-context';
import { Notice } from '../parts/Notice';
import { useStartStyles } from './Start.styles';
import type { OpeningOther } from './useOpenOther';

/** What came of opening another workbook, and what to do next. */
export function OpeningNotice({ opening: { outcome, keep } }: { readonly opening: OpeningOther }) {
  const { texts } = usePane();
  const styles = useStartStyles();
  const words = texts.start;
  if (outcome === null) return null;
  switch (outcome.kind) {
    case 'beside':
      return (
        <Notice intent="success" title={words.beside.title}>
          <p className={styles.text}>{words.beside.body}</p>
        </Notice>
      );
    case 'kept':
      return (
        <Notice intent="success" title={words.kept(outcome.name)}>
          {null}
        </Notice>
      );
    case 'missing':
      return (
        <Notice intent="error" title={words.failed.title}>
          <p className={styles.text}>{words.sampleMissing}</p>
        </Notice>
      );
    case 'failed': {
      const { failure, book } = outcome;
      return (
        <Notice intent="error" title={words.failed.title}>
          <p className={styles.text}>{failureText(texts, failure)}</p>
          <p className={styles.text}>{words.failed.body}</p>
          <Button size="small" onClick={() => keep(book)}>
            {words.download}
          </Button>
        </Notice>
      );
    }
  }
}
