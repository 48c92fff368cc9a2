import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { Texts } from '../i18n/texts';
import { useNoticesStyles } from './Notices.styles';

/** What stands in place of the pane after a fault of the program. */
export function Broken({
  texts,
  fault,
  onAgain,
}: {
  readonly texts: Texts;
  readonly fault: Error;
  readonly onAgain: () => void;
}) {
  const styles = useNoticesStyles();
  const words = texts.pane.broken;
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{words.title}</MessageBarTitle>
        <p className={styles.text}>{words.body}</p>
        <p className={styles.text}>
          <code lang="en">{fault.message}</code>
        </p>
      </MessageBarBody>
      <MessageBarActions>
        <Button appearance="primary" onClick={onAgain}>
          {words.again}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
