import { Checkbox, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useRef } from 'react';
import { useCountingStyles } from '../counting/Counting.styles';
import { usePane } from '../pane-context';
import { useInSight } from '../useInSight';
import type { FieldBeside, TotalsField } from './reread';

/** The words for a field and for what it says. */
function useFieldWords() {
  const { texts } = usePane();
  const words = texts.totals;
  const nameOf = ({ kind, nominee }: TotalsField): string => {
    if (kind === 'form' || kind === 'note' || kind === 'invalid') return words[kind];
    if (kind === 'issued' || kind === 'returned') return texts.counting.counts[kind];
    return nominee === null
      ? ''
      : words.cell(nominee.name === '' ? nominee.id : nominee.name, texts.steps.ballots[kind]);
  };
  const said = ({ kind }: TotalsField, text: string): string => {
    if (kind === 'form' && (text === 'papers' || text === 'hands')) return words.forms[text];
    return text.trim() === '' ? texts.steps.trial.empty : text;
  };
  return { nameOf, said };
}

/** The fields that follow the workbook since it was read again: a number that changes by itself is to be seen. */
export function Taken({ fields }: { readonly fields: readonly FieldBeside[] }) {
  const { texts } = usePane();
  const styles = useCountingStyles();
  const { nameOf, said } = useFieldWords();
  const words = texts.totals.reread;
  if (fields.length === 0) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{words.taken}</MessageBarTitle>
        {fields.map((field) => (
          <p key={field.key} className={styles.text}>
            {words.change(nameOf(field), said(field, field.other), said(field, field.text))}
          </p>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}

/** The fields that somebody else has changed in the workbook as well, and whether what is typed here shall stand. */
export function Differing({
  fields,
  isOverruled,
  onOverruled,
}: {
  readonly fields: readonly FieldBeside[];
  readonly isOverruled: boolean;
  readonly onOverruled: (isOverruled: boolean) => void;
}) {
  const { texts } = usePane();
  const styles = useCountingStyles();
  const { nameOf, said } = useFieldWords();
  const part = useRef<HTMLDivElement>(null);
  useInSight(part);
  const words = texts.totals.reread;
  return (
    <div ref={part} role="alert">
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{words.title}</MessageBarTitle>
          {fields.map((field) => (
            <p key={field.key} className={styles.text}>
              {words.differs(nameOf(field), said(field, field.other), said(field, field.text))}
            </p>
          ))}
          <Checkbox
            label={words.overrule}
            checked={isOverruled}
            onChange={(_event, data) => onOverruled(data.checked === true)}
          />
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}
