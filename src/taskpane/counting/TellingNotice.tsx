import { Checkbox, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { CountedNominee } from '../../review/counting';
import { ShortList } from '../parts/ShortList';
import { usePane } from '../pane-context';
import { useCountingStyles } from './Counting.styles';

/** How many names are told at first. */
const FEW = 6;

/** Names whose totals tell how others voted, and that the committee knows it. */
export function TellingNotice({
  nominees,
  isKnown,
  onKnown,
}: {
  readonly nominees: readonly Pick<CountedNominee, 'nominee' | 'telling'>[];
  readonly isKnown: boolean;
  readonly onKnown: (isKnown: boolean) => void;
}) {
  const { texts } = usePane();
  const styles = useCountingStyles();
  const words = texts.counting.agreed.telling;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{words.title}</MessageBarTitle>
        <ShortList
          items={nominees.filter(({ telling }) => telling !== null)}
          first={FEW}
          keyOf={({ nominee }) => nominee.id}
        >
          {({ nominee, telling }) => (
            <span className={styles.text}>
              {telling !== null && words[telling.kind][telling.mark](nominee.name === '' ? nominee.id : nominee.name)}
            </span>
          )}
        </ShortList>
        <p className={styles.text}>{words.law}</p>
        <Checkbox
          label={words.acknowledge}
          checked={isKnown}
          onChange={(_event, data) => onKnown(data.checked === true)}
        />
      </MessageBarBody>
    </MessageBar>
  );
}
