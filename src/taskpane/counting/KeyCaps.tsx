import type { Texts } from '../../i18n/texts';
import { usePane } from '../pane-context';
import { useCountingStyles } from './Counting.styles';

type Keys = Texts['counting']['keys'];

/** The keys that do something, as they are engraved. */
export function KeyCaps({ of }: { readonly of: keyof Keys }) {
  const { texts } = usePane();
  const styles = useCountingStyles();
  return (
    <span className={styles.keyCaps}>
      {texts.counting.keys[of].map((key) => (
        <kbd key={key} className={styles.keyCap}>
          {key}
        </kbd>
      ))}
    </span>
  );
}

/** Every key with what it does. */
export function KeyTable() {
  const { texts } = usePane();
  const styles = useCountingStyles();
  const { marks, actions } = texts.counting;
  const lines: readonly (readonly [keyof Keys, string])[] = [
    ['yes', marks.yes],
    ['no', marks.no],
    ['unmarked', marks.unmarked],
    ['unreadable', marks.unreadable],
    ['next', actions.next],
    ['back', actions.back],
    ['rest', actions.rest],
    ['invalid', actions.invalid],
    ['previous', actions.previous],
    ['insert', actions.insert],
    ['remove', actions.remove],
  ];
  return (
    <dl className={styles.keys}>
      {lines.map(([of, meaning]) => (
        <div key={of} className={styles.keyLine}>
          <dt>
            <KeyCaps of={of} />
          </dt>
          <dd className={styles.keyMeaning}>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
