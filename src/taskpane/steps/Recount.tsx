import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { NO_OUTSIDE_RULES } from '../../review/outside';
import { failureText } from '../../i18n/failure-text';
import { decimalText } from '../../i18n/numbers';
import { VOTE_TABS } from '../../review/verify/vote-tabs';
import { placeOfDifference } from '../../review/verify/place';
import type { Verification, verifySnapshot } from '../../review/verify/verify';
import type { Snapshot } from '../../workbook/port';
import { CellLink } from '../parts/CellLink';
import { Section } from '../parts/Section';
import { Told } from '../parts/Told';
import { usePane } from '../pane-context';
import { useFault } from '../useFault';
import { useVoteStyles } from './Vote.styles';

/** How many differing cells are named. */
const NAMED = 10;

function Recounted({ verification }: { readonly verification: Verification }) {
  const { texts, names } = usePane();
  const { verify: words } = texts;
  const cells = verification.tabs
    .filter(({ key }) => VOTE_TABS.includes(key))
    .flatMap(({ name: sheet, differences }) =>
      differences.flatMap((difference) => {
        const cell = placeOfDifference(difference);
        return cell === null ? [] : [{ sheet, cell }];
      }),
    );
  return (
    <>
      {verification.ballots.map(({ award, sheet, isSecond, papers, figures, fingerprint }) => {
        const isGood = figures === 'same' && fingerprint === 'same';
        const isBad = figures === 'different' || fingerprint === 'changed';
        const full = names.fullAwards.get(award) ?? award;
        const name = isSecond ? words.second(full) : full;
        return (
          <Told key={sheet} tone={isBad ? 'bad' : isGood ? 'good' : 'open'}>
            {words.recount(name, decimalText(texts.language, String(papers)))} {words.figures[figures]}{' '}
            {words.fingerprint[fingerprint]}
          </Told>
        );
      })}
      {cells.length > 0 && (
        <span>
          {texts.beforeVote.differing(decimalText(texts.language, String(cells.length)))}{' '}
          {cells.slice(0, NAMED).map((place) => (
            <span key={`${place.sheet}!${place.cell}`}>
              <CellLink place={place} />{' '}
            </span>
          ))}
        </span>
      )}
    </>
  );
}

/** What came of a recount, and of which reading of the workbook. */
interface Found {
  readonly snapshot: Snapshot;
  readonly result: ReturnType<typeof verifySnapshot>;
}

/** Counts the papers anew from their tab alone, and compares with what was written. */
export function Recount({ snapshot }: { readonly snapshot: Snapshot }) {
  const { texts } = usePane();
  const styles = useVoteStyles();
  const words = texts.beforeVote;
  const [found, setFound] = useState<Found | null>(null);
  // What was found in the workbook as it was read before is of no use any more.
  const result = found?.snapshot === snapshot ? found.result : null;
  const attempt = useFault();
  const recount = (): void => {
    attempt(async () => {
      const { verifySnapshot } = await import('../../review/verify/verify');
      setFound({ snapshot, result: verifySnapshot(snapshot, { kind: 'of-round' }, NO_OUTSIDE_RULES) });
    });
  };
  return (
    <Section title={words.recount} help={words.recountHelp}>
      <div className={styles.block}>
        <div>
          <Button onClick={recount}>{words.recount}</Button>
        </div>
        <div role="status" className={styles.block}>
          {result?.ok === false && <Told tone="open">{failureText(texts, result.error)}</Told>}
          {result?.ok === true && <Recounted verification={result.value} />}
        </div>
      </div>
    </Section>
  );
}
