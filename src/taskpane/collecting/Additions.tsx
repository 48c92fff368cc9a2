import type { Collection } from '../../review/collecting/sent';
import { addedName } from '../../workbook/port';
import { usePane } from '../pane-context';
import { Section } from '../parts/Section';
import { useCollectingStyles } from './Collecting.styles';

/** The tabs that adding gives, before anything is written. */
export function Additions({ collection }: { readonly collection: Collection }) {
  const { texts, warnings } = usePane();
  const styles = useCollectingStyles();
  const words = texts.collecting;
  const { additions, expected } = collection;
  return (
    <Section title={words.planTitle} {...(additions.length === 0 ? {} : { help: words.planHelp })}>
      {additions.length === 0 ? (
        <p className={styles.text}>{words.planNone}</p>
      ) : (
        <ul className={styles.list}>
          {additions.map((added) => (
            <li key={addedName(added)} className={styles.plan}>
              <span className={styles.text}>{addedName(added)}</span>
              <span className={styles.detail}>
                {expected.has(addedName(added)) ? words.planReplaced : words.planNew}
              </span>
            </li>
          ))}
        </ul>
      )}
      {additions.length > 0 && warnings.includes('clears-undo') && (
        <p className={styles.remark}>{texts.steps.nominations.warnings['clears-undo']}</p>
      )}
    </Section>
  );
}
