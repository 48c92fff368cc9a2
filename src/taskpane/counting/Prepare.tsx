import { decimalText, listText } from '../../i18n/numbers';
import type { CountableBallot } from '../../review/counting';
import { Disclosure } from '../parts/Disclosure';
import { Section } from '../parts/Section';
import { ShortList } from '../parts/ShortList';
import { Told } from '../parts/Told';
import { Who } from '../parts/Who';
import { usePane } from '../pane-context';
import { useCountingStyles } from './Counting.styles';
import { KeyTable } from './KeyCaps';
import { CountFields, type TypedCounts } from './NumberField';
import { Stage } from './Stage';

/** Before the first paper: the names as they must stand on the paper, the numbers of papers, the keys, the rehearsal. */
export function Prepare({
  ballot,
  title,
  counts,
  onCounts,
  onRehearse,
  onBegin,
}: {
  readonly ballot: CountableBallot;
  readonly title: string;
  readonly counts: TypedCounts;
  readonly onCounts: (counts: TypedCounts) => void;
  readonly onRehearse: () => void;
  readonly onBegin: () => void;
}) {
  const { texts } = usePane();
  const styles = useCountingStyles();
  const words = texts.counting.prepare;
  const count = (value: number): string => decimalText(texts.language, String(value));
  if (ballot.nominees.length === 0) {
    return (
      <Stage title={title}>
        <Told tone="warning">{words.nobody}</Told>
      </Stage>
    );
  }
  return (
    <Stage
      title={title}
      main={{ label: words.begin, onClick: onBegin }}
      others={[{ label: words.rehearse, onClick: onRehearse }]}
    >
      {ballot.papersThere > 0 && <Told tone="warning">{words.papersThere(ballot.tab, count(ballot.papersThere))}</Told>}
      {ballot.lockedTabs.length > 0 && (
        <Told tone="error">{words.locked(listText(texts.language, ballot.lockedTabs))}</Told>
      )}
      <Section title={words.nominees(count(ballot.nominees.length))} help={words.source[ballot.source]}>
        <ShortList items={ballot.nominees} keyOf={({ id }) => id} first={12}>
          {({ id }) => <Who id={id} />}
        </ShortList>
      </Section>
      <Section title={texts.counting.counts.title}>
        <CountFields counts={counts} onCounts={onCounts} />
      </Section>
      <Section title={words.how} explain="spoken-marks">
        <ol className={styles.list}>
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p className={styles.help}>{words.rehearseHelp}</p>
      </Section>
      <Disclosure label={words.keys}>{() => <KeyTable />}</Disclosure>
    </Stage>
  );
}
