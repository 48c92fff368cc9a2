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

/** The ballots that can be counted in the pane, each with the way into its count, or into its totals where they were counted by hand. */
export function CountingStart({
  checked,
  onCount,
  onTotals,
}: {
  readonly checked: CheckedRound;
  readonly onCount: (ballot: BallotId) => void;
  readonly onTotals: (ballot: BallotId) => void;
}) {
  const { texts, names } = usePane();
  const { isTrying } = useTrying();
  const styles = useCountingStyles();
  const words = texts.counting.start;
  const ballots = useMemo(() => countableBallots(checked), [checked]);
  if (ballots.length === 0) return null;
  return (
    <Section title={words.title} help={`${words.help} ${texts.totals.startHelp}`} explain="secrecy">
      {isTrying && <Told tone="info">{words.trying}</Told>}
      {ballots.map((ballot) => {
        const name = words.ballot(awardName(names, ballot.award), ballot.isSecond);
        const { nominees, papersThere, totalsIn } = ballot;
        const count = decimalText(texts.language, String(nominees.length));
        return (
          <div key={name} className={styles.start}>
            <span className={styles.startName}>
              <span className={styles.text}>{name}</span>
              <br />
              <span className={styles.help}>
                {words.state(count, papersThere)}
                {totalsIn !== null && ` · ${texts.totals.thereIn(totalsIn)}`}
              </span>
            </span>
            <div className={styles.startWays}>
              {papersThere === 0 && (
                <Button
                  size="small"
                  disabledFocusable={isTrying}
                  aria-label={totalsIn === null ? texts.totals.enterOf(name) : texts.totals.correctOf(name)}
                  onClick={isTrying ? undefined : () => onTotals(ballot)}
                >
                  {totalsIn === null ? texts.totals.enter : texts.totals.correct}
                </Button>
              )}
              {totalsIn === null && (
                <Button
                  size="small"
                  disabledFocusable={isTrying}
                  aria-label={words.countOf(name)}
                  onClick={isTrying ? undefined : () => onCount(ballot)}
                >
                  {words.count}
                </Button>
              )}
            </div>
          </div>
        );
      })}
    </Section>
  );
}
