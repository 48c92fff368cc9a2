import { useNoticesStyles } from '../Notices.styles';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../Pane.styles';
import { Notice } from '../parts/Notice';

/** Says that help could not be loaded, in its place: the work under it, such as papers that are typed and nowhere else, stays. */
export function HelpMissing({ fault, onClose }: { readonly fault: Error; readonly onClose: () => void }) {
  const { texts } = usePane();
  const styles = useNoticesStyles();
  const { notices } = usePaneStyles();
  const { title, body } = texts.pane.helpMissing;
  return (
    <div role="alert" className={notices}>
      <Notice intent="warning" title={title} onDismiss={onClose}>
        <p className={styles.text}>{body}</p>
        <p className={styles.text}>
          <code lang="en">{fault.message}</code>
        </p>
      </Notice>
    </div>
  );
}
