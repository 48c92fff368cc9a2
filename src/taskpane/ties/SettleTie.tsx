import { Button, Checkbox, Field, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { SecondBallot } from '../../domain/nominations/second-ballot';
import type { ProposedDecision, SettlementWay, Tie } from '../../domain/nominations/settlement';
import { notWrittenText } from '../../i18n/failure-text';
import { awardName } from '../../i18n/names';
import { decimalText, listText } from '../../i18n/numbers';
import { secondBallots } from '../../i18n/papers/ties';
import { settingName } from '../../i18n/setting-text';
import { planDecisions } from '../../review/record-decisions';
import {
  SETTLEMENT_WAYS,
  basisText,
  offeredGround,
  placesToFill,
  secondBallotPlace,
  settlementLines,
} from '../../review/settle-tie';
import { CellLink } from '../parts/CellLink';
import { Told } from '../parts/Told';
import { HelpLink } from '../help/HelpLink';
import { useMainAction } from '../main-action';
import { usePane } from '../pane-context';
import { type Recording, useRecordingDecisions } from './recording-context';
import { useTiesStyles } from './Ties.styles';

/** How many papers go on a sheet: only where that is set, papers are printed. */
const PRINTING = 'ballot.paper.per-page';

/** What a second ballot has to say where it gives no lines, or not for everybody. */
function SecondState({
  tie,
  second,
  wanted,
}: {
  readonly tie: Tie;
  readonly second: SecondBallot | null;
  /** The rule without which no papers are printed, where it is not set. */
  readonly wanted: string | null;
}) {
  const { texts, names } = usePane();
  const words = texts.ties;
  if (second === null) {
    const { print, tab, row } = secondBallotPlace(awardName(names, tie.award));
    return (
      <>
        <Told tone="open">{words.secondHelp(tab, row)}</Told>
        <Told tone="info">{words.secondPapers(print, wanted)}</Told>
      </>
    );
  }
  const people = second.stillTied?.tied.map((id) => names.subjects.get(id) ?? id) ?? [];
  return (
    <>
      {second.faults.map((fault) => (
        <Told key={fault} tone="open">
          {secondBallots.faults[fault]}
        </Told>
      ))}
      {people.length > 0 && <Told tone="warning">{words.secondTied(listText(texts.language, people))}</Told>}
    </>
  );
}

/** What will be written, or why it cannot be; and the button that does it. */
function Preview({
  award,
  lines,
  ground,
  recording,
  onCancel,
}: {
  readonly award: string;
  readonly lines: readonly ProposedDecision[];
  readonly ground: string;
  readonly recording: Recording;
  readonly onCancel: () => void;
}) {
  const { texts, names } = usePane();
  const styles = useTiesStyles();
  const words = texts.ties;
  const appearance = useMainAction();
  const { checked, refusal, isBusy, record } = recording;
  const toRecord = lines.map(({ candidateId, isChosen, basis }) => ({
    award,
    candidateId,
    isChosen,
    basis: basis.way === 'second-ballot' ? basisText(basis) : ground.trim(),
  }));
  const plan = checked === null || toRecord.length === 0 ? null : planDecisions(checked, toRecord);
  const isGrounded = toRecord.every(({ basis }) => basis !== '');
  return (
    <>
      {plan?.ok === true && (
        <>
          <p className={styles.text}>{words.preview(plan.value.sheet, plan.value.isNew)}</p>
          <ul className={styles.list}>
            {plan.value.lines.map(({ code, decision }) => (
              <li key={code}>{words.line(names.subjects.get(code) ?? code, decision)}</li>
            ))}
          </ul>
          {toRecord.some(({ basis }) => basis === '' || basis.includes('…')) && (
            <Told tone="warning">{words.basisWanted}</Told>
          )}
        </>
      )}
      {plan?.ok === false && (
        <>
          <Told tone="bad">{words.decided}</Told>
          {plan.error.decisions.map(({ at }) => (
            <CellLink key={at.cell} place={at} />
          ))}
        </>
      )}
      {refusal?.award === award && <Told tone="error">{notWrittenText(texts, refusal.failure)}</Told>}
      <div className={styles.actions}>
        <Button
          size="small"
          appearance={appearance}
          disabledFocusable={isBusy || plan?.ok !== true || !isGrounded}
          onClick={() => {
            if (plan?.ok === true && isGrounded) record(plan.value, award);
          }}
        >
          {words.record}
        </Button>
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </>
  );
}

/** How the council settled a tie: the ways there are, who was chosen, what it rests on; shown before it is recorded, and never chosen here. */
export function SettleTie({ tie, onCancel }: { readonly tie: Tie; readonly onCancel: () => void }) {
  const { texts, names } = usePane();
  const styles = useTiesStyles();
  const words = texts.ties;
  const recording = useRecordingDecisions();
  const [way, setWay] = useState<SettlementWay>('second-ballot');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [ground, setGround] = useState('');
  const review = recording.checked?.review;
  const second = review?.evaluation.secondBallots.find(({ award }) => award === tie.award) ?? null;
  const count = (value: number): string => decimalText(texts.language, String(value));
  const places = placesToFill(tie);
  const isByChoice = way === 'chair' || way === 'lot';
  const isSecond = way === 'second-ballot';
  const choose = (id: string, isChosen: boolean) =>
    setChosen(new Set(tie.tied.filter((one) => (one === id ? isChosen : chosen.has(one)))));
  return (
    <div className={styles.form} role="group" aria-label={words.title}>
      <p className={styles.title}>
        {words.title} <HelpLink page="tie" />
      </p>
      <p className={styles.text}>{words.help(count(tie.tied.length), count(tie.placesLeft))}</p>
      <Field label={words.way}>
        <Select
          className={styles.input}
          value={way}
          onChange={(_, { value }) => {
            const next = SETTLEMENT_WAYS.find((one) => one === value) ?? way;
            setWay(next);
            setGround(offeredGround(next));
          }}
        >
          {SETTLEMENT_WAYS.map((one) => (
            <option key={one} value={one}>
              {words.ways[one]}
            </option>
          ))}
        </Select>
      </Field>
      {isSecond && (
        <SecondState
          tie={tie}
          second={second}
          wanted={review?.rules.settings.has(PRINTING) === true ? null : settingName(texts, PRINTING, names)}
        />
      )}
      {isByChoice && (
        <fieldset className={styles.people}>
          <legend className={styles.legend}>{words.who}</legend>
          <span className={styles.text}>{words.choose(count(places))}</span>
          {tie.tied.map((id) => (
            <Checkbox
              key={id}
              checked={chosen.has(id)}
              label={names.subjects.get(id) ?? id}
              onChange={(_, { checked }) => choose(id, checked === true)}
            />
          ))}
        </fieldset>
      )}
      {!isSecond && (
        <Field label={words.basis} hint={words.basisHelp}>
          <Textarea
            className={styles.input}
            value={ground}
            rows={3}
            resize="vertical"
            onChange={(_, { value }) => setGround(value)}
          />
        </Field>
      )}
      <Preview
        award={tie.award}
        lines={settlementLines(way, tie, second, chosen)}
        ground={ground}
        recording={recording}
        onCancel={onCancel}
      />
    </div>
  );
}
