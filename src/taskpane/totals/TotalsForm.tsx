import { Field, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import type { TypableBallot, TypedVote } from '../../review/totals';
import { useCountingStyles } from '../counting/Counting.styles';
import { NumberField } from '../counting/NumberField';
import { Section } from '../parts/Section';
import { Source } from '../parts/Source';
import { Told } from '../parts/Told';
import { usePane } from '../pane-context';
import { TotalsTable } from './TotalsTable';
import { TypedResult } from './TypedResult';
import type { TotalsTexts } from './typed';

const FIELDS = 'input:not([type=radio]):not([type=checkbox]), textarea';

/** Enter goes from field to field; in the note it is a line of its own. */
function toNextField(event: KeyboardEvent<HTMLDivElement>): void {
  const { target, currentTarget } = event;
  if (event.key !== 'Enter' || !(target instanceof HTMLInputElement)) return;
  event.preventDefault();
  const fields = [...currentTarget.querySelectorAll<HTMLElement>(FIELDS)];
  fields[fields.indexOf(target) + 1]?.focus();
}

/** How the votes were given: by hands only where no rule wants a secret ballot. */
function FormChoice({
  ballot: { secrecy },
  form,
  onForm,
}: {
  readonly ballot: TypableBallot;
  readonly form: TotalsTexts['form'];
  readonly onForm: (form: TotalsTexts['form']) => void;
}) {
  const { texts } = usePane();
  const words = texts.totals;
  return (
    <>
      <Field label={words.form}>
        <RadioGroup value={form} onChange={(_event, data) => onForm(data.value === 'hands' ? 'hands' : 'papers')}>
          <Radio value="papers" label={words.forms.papers} />
          <Radio value="hands" label={words.forms.hands} disabled={secrecy !== null && form !== 'hands'} />
        </RadioGroup>
      </Field>
      {secrecy !== null && (
        <div>
          <Told tone={form === 'hands' ? 'error' : 'info'}>{words.mustBeSecret}</Told>
          <Source layer={secrecy.layer} citation={secrecy.citation} at={secrecy.at} status={secrecy.status} />
        </div>
      )}
    </>
  );
}

/** The fields of one vote's totals, with what they come to. */
export function TotalsForm({
  ballot,
  shown,
  typed,
  onShown,
}: {
  readonly ballot: TypableBallot;
  readonly shown: TotalsTexts;
  readonly typed: TypedVote;
  readonly onShown: (shown: TotalsTexts) => void;
}) {
  const { texts } = usePane();
  const styles = useCountingStyles();
  const words = texts.totals;
  const isHands = shown.form === 'hands';
  const asksNote = typed.broken.length > 0 && !typed.isIncomplete;
  return (
    <div className={styles.form} onKeyDown={toNextField}>
      <FormChoice ballot={ballot} form={shown.form} onForm={(form) => onShown({ ...shown, form })} />
      {!isHands && (
        <Section title={words.papers}>
          <div className={styles.fields}>
            {(['issued', 'returned', 'invalid'] as const).map((kind) => (
              <NumberField
                key={kind}
                label={kind === 'invalid' ? words.invalid : texts.counting.counts[kind]}
                text={shown[kind]}
                onText={(text) => onShown({ ...shown, [kind]: text })}
              />
            ))}
          </div>
        </Section>
      )}
      <Section title={isHands ? words.hands : words.rows} help={`${words.source[ballot.source]} ${words.keys}`}>
        <TotalsTable
          caption={isHands ? words.hands : words.rows}
          rows={shown.rows}
          valid={typed.valid}
          onRow={(index, mark, text) =>
            onShown({
              ...shown,
              rows: shown.rows.map((row, at) => (at === index ? { ...row, [mark]: text } : row)),
            })
          }
        />
      </Section>
      <TypedResult typed={typed} />
      {(asksNote || shown.note !== '') && (
        <Field label={words.note} {...(asksNote ? { hint: words.noteHelp } : {})}>
          <Textarea
            maxLength={500}
            resize="vertical"
            value={shown.note}
            onChange={(_event, data) => onShown({ ...shown, note: data.value })}
          />
        </Field>
      )}
    </div>
  );
}
