import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { failureText } from '../../i18n/failure-text';
import { awardName } from '../../i18n/names';
import { decimalText } from '../../i18n/numbers';
import {
  type TotalsFailure,
  type TypableBallot,
  refusedTotals,
  typableBallot,
  typedVote,
  writeTotals,
} from '../../review/totals';
import { TellingNotice } from '../counting/TellingNotice';
import type { CountingProps } from '../counting/CountingView';
import { useCountingStyles } from '../counting/Counting.styles';
import { Stage } from '../counting/Stage';
import { Notice } from '../parts/Notice';
import { Told } from '../parts/Told';
import { usePane } from '../pane-context';
import { useFault } from '../useFault';
import { Differing, Taken } from './Reread';
import { type HeldTotals, differing, heldAtFirst, heldOn, isTyped } from './reread';
import { TotalsForm } from './TotalsForm';
import { type TotalsTexts, textsOfTyped, typedOfTexts } from './typed';

/** Types the totals of one ballot that were counted by hand, checks them as they are typed, and writes them in one go. */
export function TotalsView({ ballot, checked, ...others }: CountingProps) {
  const { texts } = usePane();
  // The names stay as they were when the typing began, whatever becomes of the workbook.
  const [begun] = useState(() => (checked === null ? null : typableBallot(checked, ballot)));
  return begun === null ? (
    <Stage title={texts.counting.gone} main={{ label: texts.counting.leave, onClick: others.onClose }}>
      {null}
    </Stage>
  ) : (
    <Typing begun={begun} checked={checked} {...others} />
  );
}

function Typing({
  begun,
  checked,
  round,
  port,
  onRead,
  onLeftOver,
  onClose,
}: Omit<CountingProps, 'ballot'> & { readonly begun: TypableBallot }) {
  const { texts, names, warnings } = usePane();
  const styles = useCountingStyles();
  const words = texts.totals;
  const [kept, setKept] = useState<HeldTotals>(() => heldAtFirst(checked, textsOfTyped(begun.typed)));
  const [isKnown, setKnown] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const [isLeaving, setLeaving] = useState(false);
  const [isWriting, setWriting] = useState(false);
  const [failure, setFailure] = useState<TotalsFailure | null>(null);
  const [written, setWritten] = useState<string | null>(null);
  const attempt = useFault();
  // What is read again meanwhile is taken in before anything is shown or written over it.
  const isReread = written === null && checked !== null && kept.on !== checked;
  const held = isReread ? heldOn(checked, begun, kept) : kept;
  if (isReread) {
    setKept(held);
    setKnown(false);
  }
  const { shown } = held;
  const isHeld = written === null && isTyped(held);
  useEffect(() => {
    if (!isHeld) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isHeld]);
  const title = words.title(texts.counting.start.ballot(awardName(names, begun.award), begun.isSecond));
  const isHands = shown.form === 'hands';
  const canBeTyped = begun.papersIn === null && shown.rows.length > 0;
  const count = (value: number): string => decimalText(texts.language, String(value));
  const show = (next: TotalsTexts): void => {
    setKept({ ...held, shown: next, isOverruled: false });
    setAsking(false);
    // Other numbers tell something else.
    setKnown(false);
  };
  return (
    <section className={styles.view} aria-label={title}>
      <div className={styles.head}>
        {/* It takes the focus of what goes, so that the button beside it, which leaves, does not. */}
        <h2 className={styles.title} tabIndex={-1}>
          {title}
        </h2>
        {!isLeaving && written === null && canBeTyped && (
          <Button size="small" onClick={() => (isHeld ? setLeaving(true) : onClose())}>
            {texts.counting.leave}
          </Button>
        )}
      </div>
      {stage()}
    </section>
  );

  function write(needs: readonly string[]): void {
    if (checked === null || isWriting) return;
    if (needs.length > 0) {
      setAsking(true);
      return;
    }
    attempt(async () => {
      setWriting(true);
      const result = await writeTotals(port, checked, begun, typedOfTexts(shown));
      setWriting(false);
      if (!result.ok) {
        if (result.error.code === 'excel.unfinished') onLeftOver();
        setFailure(result.error);
        return;
      }
      setFailure(null);
      setWritten(result.value);
      onRead();
    });
  }

  function stage() {
    if (isLeaving) {
      return (
        <Stage
          title={words.leaving.title}
          main={{ label: words.leaving.stay, onClick: () => setLeaving(false) }}
          others={[{ label: words.leaving.leave, onClick: onClose }]}
        >
          <p className={styles.text}>{words.leaving.body}</p>
        </Stage>
      );
    }
    if (written !== null) {
      return (
        <Stage title={words.written.title} main={{ label: words.written.close, onClick: onClose }}>
          <Told tone="good">{words.written.body(count(shown.rows.length), written)}</Told>
          {!isHands && <p className={styles.text}>{words.written.numbers}</p>}
          <p className={styles.text}>{words.written.later}</p>
        </Stage>
      );
    }
    const lead = begun.isThere ? words.lead.correct : words.lead.enter;
    const readAgain = (): void => {
      setFailure(null);
      onRead();
    };
    if (checked === null) {
      return (
        <Stage title={lead} main={{ label: texts.pane.readAgain, onClick: readAgain }}>
          <Told tone="error">
            {round.phase === 'unusable' ? failureText(texts, round.failure) : texts.counting.agreed.needs.reading}
          </Told>
          <p className={styles.text}>{words.notWritten}</p>
        </Stage>
      );
    }
    if (!canBeTyped) {
      return (
        <Stage title={lead} main={{ label: texts.counting.leave, onClick: onClose }}>
          <Told tone="warning">{begun.papersIn === null ? words.nobody : words.papersThere(begun.papersIn)}</Told>
        </Stage>
      );
    }
    const typed = typedVote(checked, begun, typedOfTexts(shown));
    const isTelling = typed.telling.length > 0;
    const others = differing(held);
    const refused = refusedTotals(checked, begun, typedOfTexts(shown));
    const needs = [
      ...(refused === null ? [] : [failureText(texts, refused)]),
      ...(others.length > 0 && !held.isOverruled ? [words.reread.choose] : []),
      ...(isTelling && !isKnown ? [texts.counting.agreed.needs.acknowledge] : []),
    ];
    const isBusy = isWriting || round.phase === 'reading';
    return (
      <Stage
        title={lead}
        isForm
        main={{ label: isWriting ? words.writing : words.write, isBusy, onClick: () => write(needs) }}
        alert={
          isAsking && needs.length > 0
            ? needs.map((need) => (
                <Told key={need} tone="error">
                  {need}
                </Told>
              ))
            : null
        }
        others={failure === null ? [] : [{ label: texts.counting.agreed.readAgain, isBusy, onClick: readAgain }]}
      >
        <p className={styles.help}>{words.only}</p>
        {failure !== null && (
          <Notice intent="error" title={words.notWritten}>
            <p className={styles.text}>{failureText(texts, failure)}</p>
          </Notice>
        )}
        <Taken fields={held.taken} />
        {others.length > 0 && (
          <Differing
            fields={others}
            isOverruled={held.isOverruled}
            onOverruled={(isOverruled) => setKept({ ...held, isOverruled })}
          />
        )}
        <TotalsForm ballot={begun} shown={shown} typed={typed} onShown={show} />
        {isTelling && <TellingNotice nominees={typed.telling} isKnown={isKnown} onKnown={setKnown} />}
        {warnings.includes('clears-undo') && (
          <p className={styles.help}>{texts.steps.nominations.warnings['clears-undo']}</p>
        )}
      </Stage>
    );
  }
}
