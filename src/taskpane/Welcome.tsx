import { usePane } from './pane-context';
import { usePaneStyles } from './Pane.styles';

/** What the pane says before anything is read. */
export function Welcome() {
  const { texts } = usePane();
  const styles = usePaneStyles();
  const words = texts.pane.nothing;
  return (
    <div className={styles.welcome}>
      <h2 className={styles.welcomeTitle}>{words.title}</h2>
      <p className={styles.welcomeText}>{words.body}</p>
      <p className={styles.privacy}>{words.privacy}</p>
    </div>
  );
}
