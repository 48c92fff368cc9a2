import { useState } from 'react';
import type { Step } from '../../domain/counting/alignment';
import { decimalText, listText } from '../../i18n/numbers';
import { type CountingEvent, type CountingState, isAgreed } from '../../review/counting';
import { Told } from '../parts/Told';
import { usePane } from '../pane-context';
import { useCountingStyles } from './Counting.styles';
import { NumberField, countOf } from './NumberField';
import { Stage } from './Stage';

type Compared = Extract<CountingState, { readonly phase: 'comparing' }>;

function isGap({ first, second }: Step): boolean {
  return first === null || second === null;
}

/** Where the two entries differ: numbers of papers and places in the stack, never what either teller typed. */
export function Comparing({
  state,
  returned,
  dispatch,
}: {
  readonly state: Compared;
  /** How many papers came back, as typed; it is offered as the count of the stack. */
  readonly returned: string;
  readonly dispatch: (event: CountingEvent) => void;
}) {
  const { texts } = usePane();
  const styles = useCountingStyles();
  const words = texts.counting.compare;
  const { first, second, steps, isHopeless } = state;
  const hasGaps = steps.some(isGap);
  const [stack, setStack] = useState(returned);
  const typed = hasGaps ? countOf(stack) : steps.length;
  const number = (value: number): string => decimalText(texts.language, String(value));
  const places = steps.flatMap((step, index) => (isAgreed(step) || isGap(step) ? [] : [number(index + 1)]));
  return (
    <Stage
      title={words.title}
      main={{
        label: words.look,
        isBusy: typed === null,
        onClick: () => {
          if (typed !== null) dispatch({ type: 'look', stack: typed });
        },
      }}
      others={[
        { label: words.againSecond, onClick: () => dispatch({ type: 'again', which: 'second' }) },
        { label: words.againBoth, onClick: () => dispatch({ type: 'again', which: 'both' }) },
      ]}
    >
      <p className={styles.text}>
        {first.length === second.length
          ? words.sameCount(number(first.length))
          : words.counts(number(first.length), number(second.length))}
      </p>
      {hasGaps && (
        <ul className={styles.list}>
          {steps.map(
            (step, index) =>
              isGap(step) && (
                <li key={index}>{words.extra[step.second === null ? 'first' : 'second'](number(index + 1))}</li>
              ),
          )}
        </ul>
      )}
      {hasGaps && <p className={styles.help}>{words.shiftHelp}</p>}
      {places.length > 0 && <p className={styles.text}>{words.places(listText(texts.language, places))}</p>}
      {hasGaps && (
        <div className={styles.fields}>
          <NumberField label={words.stack} text={stack} onText={setStack} />
        </div>
      )}
      {isHopeless && <Told tone="warning">{words.hopeless}</Told>}
      <p className={styles.help}>{words.blind}</p>
    </Stage>
  );
}
