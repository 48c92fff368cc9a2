import { decimalText, listText } from '../../i18n/numbers';
import type { CountingEvent, CountingState } from '../../review/counting';
import { Told } from '../parts/Told';
import { usePane } from '../pane-context';
import { useCountingStyles } from './Counting.styles';
import { EntryView } from './EntryView';
import { Sample } from './Sample';
import { Stage } from './Stage';

/** The made-up papers one after the other, then whether they came out right. */
export function Rehearsal({
  state: { deck, entry, outcome },
  dispatch,
}: {
  readonly state: Extract<CountingState, { readonly phase: 'rehearsal' }>;
  readonly dispatch: (event: CountingEvent) => void;
}) {
  const { texts } = usePane();
  const styles = useCountingStyles();
  const words = texts.counting.rehearsal;
  const number = (value: number): string => decimalText(texts.language, String(value));
  const names = entry.marks.map((_, index) => words.name(String.fromCharCode('A'.charCodeAt(0) + index)));
  if (outcome === null) {
    return (
      <EntryView entry={entry} names={names} teller="rehearsal" onEvent={(event) => dispatch({ type: 'entry', event })}>
        <Sample paper={deck[entry.at] ?? null} place={entry.at + 1} count={deck.length} names={names} />
      </EntryView>
    );
  }
  const isRight = outcome.kind === 'right';
  const again = { label: words.again, onClick: () => dispatch({ type: 'rehearse' }) };
  const count = { label: words.count, onClick: () => dispatch({ type: 'count' }) };
  return (
    <Stage
      title={isRight ? words.right : words.wrong}
      main={isRight ? count : again}
      others={[isRight ? again : count]}
    >
      {outcome.kind === 'right' ? (
        <Told tone="good">{words.rightHelp}</Told>
      ) : (
        <>
          {outcome.typed !== outcome.deck && (
            <p className={styles.text}>{words.wrongCount(number(outcome.typed), number(outcome.deck))}</p>
          )}
          <p className={styles.text}>{words.wrongPlaces(listText(texts.language, outcome.places.map(number)))}</p>
        </>
      )}
    </Stage>
  );
}
