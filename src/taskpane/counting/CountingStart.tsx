import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { awardName } from '../../i18n/names';
import { decimalText } from '../../i18n/numbers';
import { type BallotId, countableBallots } from '../../review/counting';
import type { CheckedRound } from '../../review/check-round';
import { Section } from '../parts/Section';
import { Told } from '../parts/Told';
import { usePane } from '../pane-context';
import { useTrying } from '../trial/trying-context';
import { useCountingStyles } from './Counting.styles';

/** The ballots that can be counted in the pane, each with the way into its count. */
export function CountingStart({
  checked,
  onCount,
}: {
  readonly checked: CheckedRound;
  readonly onCount: (ballot: BallotId) => void;
}) {
  const { texts, names } = usePane();
  const { isTrying } = useTrying();
  const styles = useCountingStyles();
  const words = texts.counting.start;
  const ballots = useMemo(() => countableBallots(checked), [checked]);
  if (ballots.length === 0) return null;
  return (
    <Section title={words.title} help={words.help}>
      {isTrying && <Told tone="info">{words.trying}</Told>}
      {ballots.map((ballot) => {
        const name = words.ballot(awardName(names, ballot.award), ballot.isSecond);
        const { nominees, papersThere } = ballot;
        return (
          <div key={name} className={styles.start}>
            <span className={styles.startName}>
              <span className={styles.text}>{name}</span>
              <br />
              <span className={styles.help}>
                {words.state(decimalText(texts.language, String(nominees.length)), papersThere)}
              </span>
            </span>
            <Button
              size="small"
              disabledFocusable={isTrying}
              aria-label={words.countOf(name)}
              onClick={isTrying ? undefined : () => onCount(ballot)}
            >
              {words.count}
            </Button>
          </div>
        );
      })}
    </Section>
  );
}
