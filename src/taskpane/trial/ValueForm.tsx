import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { settingValue } from '../../i18n/setting-text';
import { type ChangeableParameter, parameterValue } from '../../review/trial';
import { useMainAction } from '../main-action';
import { usePane } from '../pane-context';
import { useTrialStyles } from './Trial.styles';
import { useTrying } from './trying-context';

/** Asks for the value of a parameter; one that is not allowed is told at once and not tried out. */
export function ValueForm({
  parameter,
  onDone,
}: {
  readonly parameter: ChangeableParameter;
  readonly onDone: () => void;
}) {
  const { texts, names } = usePane();
  const styles = useTrialStyles();
  const words = texts.steps.trial;
  const appearance = useMainAction();
  const { checked, set } = useTrying();
  const { key, kind, words: allowed, text } = parameter;
  const [typed, setTyped] = useState(text ?? allowed?.[0] ?? '');
  const [isWrong, setWrong] = useState(false);
  const tryTyped = () => {
    const value = checked === null ? null : parameterValue(checked.review, key, typed);
    if (value === null) {
      setWrong(true);
      return;
    }
    set(key, value);
    onDone();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        tryTyped();
      }}
    >
      <Field
        className={styles.field}
        label={words.value}
        hint={words.hint[kind]}
        {...(isWrong ? { validationMessage: words.wrong } : {})}
      >
        {allowed === null ? (
          <Input className={styles.input} value={typed} onChange={(_, { value }) => setTyped(value)} />
        ) : (
          <Select className={styles.input} value={typed} onChange={(_, { value }) => setTyped(value)}>
            {allowed.map((word) => (
              <option key={word} value={word}>
                {settingValue(texts, key, word, names)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <div className={styles.actions}>
        <Button type="submit" appearance={appearance} size="small">
          {words.tryOut}
        </Button>
        <Button size="small" onClick={onDone}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
