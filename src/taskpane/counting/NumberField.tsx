import { Button, Field, Input } from '@fluentui/react-components';
import { Add12Regular } from '@fluentui/react-icons/svg/add';
import { Subtract12Regular } from '@fluentui/react-icons/svg/subtract';
import type { JSX } from 'react';
import { usePane } from '../pane-context';
import { useCountingStyles } from './Counting.styles';

/** The whole number, from 0 up, that a text says, or `null`. */
export function countOf(text: string): number | null {
  const plain = text.trim();
  return /^\d{1,6}$/.test(plain) ? Number(plain) : null;
}

/** A field for a number of papers: typed, or without a keyboard one up and one down. */
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
  const words = texts.counting.counts;
  const isWrong = text.trim() !== '' && countOf(text) === null;
  const count = countOf(text) ?? 0;
  // The keyboard has the field itself.
  const step = (name: string, to: number, icon: JSX.Element) => (
    <Button
      size="small"
      appearance="transparent"
      tabIndex={-1}
      icon={icon}
      aria-label={name}
      disabledFocusable={to < 0}
      onClick={() => onText(String(Math.max(0, to)))}
    />
  );
  return (
    <Field className={styles.field} label={label} {...(isWrong ? { validationMessage: words.invalid } : {})}>
      <Input
        className={styles.input}
        input={{ className: styles.input }}
        inputMode="numeric"
        autoComplete="off"
        contentAfter={
          <>
            {step(words.fewer(label), count - 1, <Subtract12Regular />)}
            {step(words.more(label), count + 1, <Add12Regular />)}
          </>
        }
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
