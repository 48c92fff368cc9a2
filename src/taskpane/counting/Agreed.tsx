import { Checkbox, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { Paper } from '../../domain/counting/paper';
import { failureText } from '../../i18n/failure-text';
import { decimalText } from '../../i18n/numbers';
import { type CountableBallot, type CountedFailure, type CountedNominee, countedTotals } from '../../review/counting';
import type { CheckedRound } from '../../review/check-round';
import { Notice } from '../parts/Notice';
import { Section } from '../parts/Section';
import { Told } from '../parts/Told';
import { usePane } from '../pane-context';
import { useVoteStyles } from '../steps/Vote.styles';
import { useCountingStyles } from './Counting.styles';
import { CountFields, type TypedCounts, countOf } from './NumberField';
import { Stage } from './Stage';
import { TellingNotice } from './TellingNotice';

/** What is written besides the papers. */
export interface WritingWish {
  readonly otherReasons: readonly string[];
  readonly issued: number;
  readonly returned: number;
  readonly isReplacing: boolean;
}

/** The totals of each name: the law wants them recorded and announced. */
function Totals({ nominees }: { readonly nominees: readonly CountedNominee[] }) {
  const { texts } = usePane();
  const styles = useVoteStyles();
  const words = texts.steps.ballots;
  const kinds = ['yes', 'no', 'blank', 'unreadable'] as const;
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{texts.counting.agreed.tableTitle}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.headName}>
            {words.nominee}
          </th>
          {kinds.map((kind) => (
            <th key={kind} scope="col" className={styles.head}>
              <abbr title={words[kind]} className={styles.abbr}>
                {words.short[kind]}
              </abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {nominees.map(({ nominee, totals }) => (
          <tr key={nominee.id} className={styles.row}>
            <th scope="row" className={styles.nominee}>
              {nominee.name === '' ? nominee.id : nominee.name}
            </th>
            {kinds.map((kind) => (
              <td key={kind} className={styles.figure}>
                {decimalText(texts.language, String(totals[kind]))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The agreed stack: its totals, what they tell, what is still to be said before it is written, and the writing. */
export function Agreed({
  checked,
  ballot,
  papers,
  counts,
  onCounts,
  failure,
  isBusy,
  onWrite,
  onRead,
}: {
  readonly checked: CheckedRound;
  /** As the workbook has it now, with the names as they were counted. */
  readonly ballot: CountableBallot;
  readonly papers: readonly Paper[];
  readonly counts: TypedCounts;
  readonly onCounts: (counts: TypedCounts) => void;
  readonly failure: CountedFailure | null;
  readonly isBusy: boolean;
  readonly onWrite: (wish: WritingWish) => void;
  readonly onRead: () => void;
}) {
  const { texts, warnings } = usePane();
  const styles = useCountingStyles();
  const words = texts.counting.agreed;
  const [isKnown, setKnown] = useState(false);
  const [isReplacing, setReplacing] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const others = papers.filter((paper) => paper.kind === 'invalid' && paper.reason === 'other').length;
  const [otherReasons, setOtherReasons] = useState<readonly string[]>(() => Array.from({ length: others }, () => ''));
  const { read, valid, invalid, nominees } = countedTotals(checked, ballot.nominees, papers);
  const number = (value: number): string => decimalText(texts.language, String(value));
  const [issued, returned] = [countOf(counts.issued), countOf(counts.returned)];
  const isTelling = nominees.some(({ telling }) => telling !== null);
  const needs = [
    (issued === null || returned === null) && words.needs.counts,
    isTelling && !isKnown && words.needs.acknowledge,
    ballot.papersThere > 0 && !isReplacing && words.needs.replace,
  ].filter((need) => need !== false);
  const write = (): void => {
    if (needs.length > 0 || issued === null || returned === null) setAsking(true);
    else onWrite({ otherReasons, issued, returned, isReplacing });
  };
  return (
    <Stage
      title={words.title}
      main={{ label: isBusy ? words.writing : words.write, isBusy, onClick: write }}
      alert={
        isAsking && needs.length > 0
          ? needs.map((need) => (
              <Told key={need} tone="error">
                {need}
              </Told>
            ))
          : null
      }
      others={failure === null ? [] : [{ label: words.readAgain, isBusy, onClick: onRead }]}
    >
      <p className={styles.text}>{words.totals(number(read), number(valid), number(invalid))}</p>
      {failure !== null && (
        <Notice intent="error" title={words.notWritten}>
          <p className={styles.text}>{failureText(texts, failure)}</p>
        </Notice>
      )}
      <Section title={texts.counting.counts.title}>
        <CountFields counts={counts} onCounts={onCounts} />
        {returned !== null && returned !== read && (
          <Told tone="warning">
            {words.mismatch(number(returned), number(read), number(Math.abs(returned - read)))}
          </Told>
        )}
        {returned !== null && issued !== null && returned > issued && (
          <Told tone="warning">{words.moreThanIssued(number(returned), number(issued))}</Told>
        )}
      </Section>
      {isTelling && <TellingNotice nominees={nominees} isKnown={isKnown} onKnown={setKnown} />}
      {others > 0 && (
        <Section title={words.otherReasons} help={words.otherHelp}>
          {otherReasons.map((reason, index) => (
            <Field key={index} label={words.otherReason(number(index + 1))}>
              <Input
                className={styles.input}
                input={{ className: styles.input }}
                maxLength={200}
                autoComplete="off"
                value={reason}
                onChange={(_event, data) =>
                  setOtherReasons(otherReasons.map((one, at) => (at === index ? data.value : one)))
                }
              />
            </Field>
          ))}
        </Section>
      )}
      {ballot.papersThere > 0 && (
        <div>
          <Checkbox
            label={words.replace(ballot.tab, number(ballot.papersThere))}
            checked={isReplacing}
            onChange={(_event, data) => setReplacing(data.checked === true)}
          />
          <p className={styles.help}>{words.replaceHelp}</p>
        </div>
      )}
      <Totals nominees={nominees} />
      <p className={styles.help}>{words.order}</p>
      {warnings.includes('clears-undo') && (
        <p className={styles.help}>{texts.steps.nominations.warnings['clears-undo']}</p>
      )}
    </Stage>
  );
}
