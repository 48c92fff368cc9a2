import { Field, Input } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import { useCountingStyles } from './Counting.styles';

/** The whole number, from 0 up, that a text says, or `null`. */
export function countOf(text: string): number | null {
  const plain = text.trim();
  return /^\d{1,6}$/.test(plain) ? Number(plain) : null;
}

/** A field for a number of papers. */
export function NumberField({
  label,
  text,
  onText,
}: {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
}) {
  const { texts } = usePane();
  const styles = useCountingStyles();
  const isWrong = text.trim() !== '' && countOf(text) === null;
  return (
    <Field
      className={styles.field}
      label={label}
      {...(isWrong ? { validationMessage: texts.counting.counts.invalid } : {})}
    >
      <Input
        className={styles.input}
        input={{ className: styles.input }}
        inputMode="numeric"
        autoComplete="off"
        value={text}
        onChange={(_event, data) => onText(data.value)}
      />
    </Field>
  );
}

/** The numbers of papers as typed so far. */
export interface TypedCounts {
  readonly issued: string;
  readonly returned: string;
}

/** The fields for how many papers were issued and came back. */
export function CountFields({
  counts,
  onCounts,
}: {
  readonly counts: TypedCounts;
  readonly onCounts: (counts: TypedCounts) => void;
}) {
  const { texts } = usePane();
  const styles = useCountingStyles();
  const words = texts.counting.counts;
  return (
    <div className={styles.fields}>
      <NumberField label={words.issued} text={counts.issued} onText={(issued) => onCounts({ ...counts, issued })} />
      <NumberField
        label={words.returned}
        text={counts.returned}
        onText={(returned) => onCounts({ ...counts, returned })}
      />
    </div>
  );
}
