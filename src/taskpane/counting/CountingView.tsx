import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { EntryEvent } from '../../domain/counting/entry';
import { failureText } from '../../i18n/failure-text';
import { awardName } from '../../i18n/names';
import { decimalText } from '../../i18n/numbers';
import {
  type BallotId,
  type CountableBallot,
  type CountedFailure,
  countableBallot,
  openPlaces,
  writeCounted,
} from '../../review/counting';
import type { CheckedRound } from '../../review/check-round';
import type { WorkbookPort } from '../../workbook/port';
import { Told } from '../parts/Told';
import { usePane } from '../pane-context';
import type { RoundState } from '../round-state';
import { useFault } from '../useFault';
import { Agreed, type WritingWish } from './Agreed';
import { Comparing } from './Comparing';
import { useCountingStyles } from './Counting.styles';
import { EntryView } from './EntryView';
import { Leaving } from './Leaving';
import type { TypedCounts } from './NumberField';
import { Prepare } from './Prepare';
import { Rehearsal } from './Rehearsal';
import { Stage } from './Stage';
import { useCounting } from './useCounting';

/** What a count is given: the ballot, the workbook as it was read last, and the way to it. */
export interface CountingProps {
  readonly ballot: BallotId;
  /** `null` where the last reading failed; what was typed stays all the same. */
  readonly checked: CheckedRound | null;
  readonly round: RoundState;
  readonly port: WorkbookPort;
  readonly onRead: () => void;
  /** Says that something was left half done: the next reading tidies up first. */
  readonly onLeftOver: () => void;
  readonly onClose: () => void;
}

/** Counts the papers of one ballot, from the rehearsal to the written tab. Everything typed is in memory alone. */
export function CountingView({ ballot, checked, ...others }: CountingProps) {
  const { texts } = usePane();
  // The names stay as they were when the count began, whatever becomes of the workbook.
  const [counted] = useState(() => (checked === null ? null : countableBallot(checked, ballot)));
  return counted === null ? (
    <Stage title={texts.counting.gone} main={{ label: texts.counting.leave, onClick: others.onClose }}>
      {null}
    </Stage>
  ) : (
    <Count ballot={counted} checked={checked} {...others} />
  );
}

function typedCount(count: number | null): string {
  return count === null ? '' : String(count);
}

function Count({
  ballot,
  checked,
  round,
  port,
  onRead,
  onLeftOver,
  onClose,
}: Omit<CountingProps, 'ballot'> & { readonly ballot: CountableBallot }) {
  const { texts, names } = usePane();
  const styles = useCountingStyles();
  const words = texts.counting;
  const [counts, setCounts] = useState<TypedCounts>({
    issued: typedCount(ballot.issued),
    returned: typedCount(ballot.returned),
  });
  const [hasBegun, setBegun] = useState(false);
  const [isLeaving, setLeaving] = useState(false);
  const [isWriting, setWriting] = useState(false);
  const [failure, setFailure] = useState<CountedFailure | null>(null);
  const [written, setWritten] = useState<{ readonly tab: string; readonly papers: number } | null>(null);
  const { state, dispatch, held } = useCounting(ballot.nominees.length, written !== null);
  const attempt = useFault();
  const number = (value: number): string => decimalText(texts.language, String(value));
  const title = words.title(words.start.ballot(awardName(names, ballot.award), ballot.isSecond));
  const shownNames = ballot.nominees.map(({ id, name }) => (name === '' ? id : name));

  const write = ({ isReplacing, ...wish }: WritingWish): void => {
    if (checked === null || isWriting || state.phase !== 'agreed') return;
    const { papers } = state;
    attempt(async () => {
      setWriting(true);
      const result = await writeCounted(
        port,
        checked,
        ballot,
        { nominees: ballot.nominees, papers, ...wish },
        isReplacing,
      );
      setWriting(false);
      if (!result.ok) {
        if (result.error.code === 'excel.unfinished') onLeftOver();
        setFailure(result.error);
        return;
      }
      setFailure(null);
      setWritten({ tab: result.value, papers: papers.length });
      dispatch({ type: 'forget' });
      onRead();
    });
  };
  const leave = (): void => {
    if (held > 0) setLeaving(true);
    else onClose();
  };
  const readAgain = (): void => {
    setFailure(null);
    onRead();
  };
  const typing = {
    names: shownNames,
    onEvent: (event: EntryEvent) => dispatch({ type: 'entry', event }),
  };

  return (
    <section className={styles.view} aria-label={title}>
      <div className={styles.head}>
        {/* It takes the focus of what goes: the button beside it would, and an Enter meant for a paper would leave the count. */}
        <h2 className={styles.title} tabIndex={-1}>
          {title}
        </h2>
        {!isLeaving && written === null && (
          <Button size="small" onClick={leave}>
            {words.leave}
          </Button>
        )}
      </div>
      {stage()}
    </section>
  );

  function stage() {
    if (isLeaving) return <Leaving held={held} onStay={() => setLeaving(false)} onLeave={onClose} />;
    if (written !== null) {
      return (
        <Stage title={words.written.title} main={{ label: words.written.close, onClick: onClose }}>
          <Told tone="good">{words.written.body(number(written.papers), written.tab)}</Told>
          <p className={styles.text}>{words.written.forgotten}</p>
        </Stage>
      );
    }
    if (!hasBegun && state.phase === 'first-entry') {
      return (
        <Prepare
          ballot={ballot}
          title={words.prepare.title}
          counts={counts}
          onCounts={setCounts}
          onRehearse={() => dispatch({ type: 'rehearse' })}
          onBegin={() => setBegun(true)}
        />
      );
    }
    switch (state.phase) {
      case 'rehearsal':
        return <Rehearsal state={state} dispatch={dispatch} />;
      case 'first-entry':
        return <EntryView key="first" entry={state.entry} teller="first" {...typing} />;
      case 'second-entry':
        return state.hasBegun ? (
          <EntryView key="second" entry={state.entry} teller="second" {...typing} />
        ) : (
          <Stage
            title={words.handOver.title}
            main={{ label: words.handOver.begin, onClick: () => dispatch({ type: 'begin-second' }) }}
            others={[{ label: words.handOver.back, onClick: () => dispatch({ type: 'back-to-first' }) }]}
          >
            <ol className={styles.list}>
              {words.handOver.steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </Stage>
        );
      case 'comparing':
        return <Comparing state={state} returned={counts.returned} dispatch={dispatch} />;
      case 'third-look': {
        const [place, ...later] = openPlaces(state.look);
        const isUnsettled = state.look.readings.length > 0;
        return (
          <EntryView
            key={`third-${String(place)}-${String(state.look.readings.length)}`}
            entry={state.look.entry}
            teller="third"
            heading={words.look.place(number(place ?? 0))}
            isSingle
            {...typing}
          >
            <div className={styles.note}>
              <p className={styles.help}>{words.look.left(number(later.length + 1))}</p>
              {isUnsettled ? (
                <Told tone="warning">{words.look.neither}</Told>
              ) : (
                <p className={styles.text}>{words.look.help}</p>
              )}
            </div>
          </EntryView>
        );
      }
      case 'agreed': {
        const now = checked === null ? null : countableBallot(checked, ballot);
        if (checked === null || now === null) {
          return (
            <Stage title={words.agreed.title} main={{ label: texts.pane.readAgain, onClick: readAgain }}>
              <Told tone="error">
                {round.phase === 'unusable' ? failureText(texts, round.failure) : words.agreed.needs.reading}
              </Told>
              <p className={styles.text}>{words.agreed.notWritten}</p>
            </Stage>
          );
        }
        return (
          <Agreed
            checked={checked}
            ballot={{ ...now, nominees: ballot.nominees }}
            papers={state.papers}
            counts={counts}
            onCounts={setCounts}
            failure={failure}
            isBusy={isWriting || round.phase === 'reading'}
            onWrite={write}
            onRead={readAgain}
          />
        );
      }
    }
  }
}
