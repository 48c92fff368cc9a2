import { Button, Field, Link, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { sentenceCase } from '../../i18n/sentences';
import { settingTitle } from '../../i18n/setting-text';
import { usePane } from '../pane-context';
import { useTrialStyles } from './Trial.styles';
import { useTrying } from './trying-context';
import { ValueForm } from './ValueForm';

/** Changes a rule that holds, for trying out. */
export function ChangeRule({ settingKey }: { readonly settingKey: string }) {
  const { texts, names } = usePane();
  const [isOpen, setOpen] = useState(false);
  const styles = useTrialStyles();
  const parameter = useTrying().parameters.find(({ key }) => key === settingKey);
  const words = texts.steps.trial;
  if (parameter === undefined) return null;
  if (isOpen) return <ValueForm parameter={parameter} onDone={() => setOpen(false)} />;
  return (
    <Link
      as="button"
      className={styles.link}
      aria-label={words.changeOf(settingTitle(texts, settingKey, names))}
      onClick={() => setOpen(true)}
    >
      {words.change}
    </Link>
  );
}

/** Sets a rule that nobody has set, for trying out. */
export function AddRule() {
  const { texts, names } = usePane();
  const styles = useTrialStyles();
  const words = texts.steps.trial;
  const [chosen, setChosen] = useState<string | null>(null);
  const unset = useTrying().parameters.filter(({ text }) => text === null);
  const parameter = unset.find(({ key }) => key === chosen);
  if (chosen === null) {
    return (
      <Button size="small" onClick={() => setChosen('')}>
        {words.add}
      </Button>
    );
  }
  return (
    <div className={styles.form}>
      <Field className={styles.field} label={words.rule}>
        <Select className={styles.input} value={chosen} onChange={(_, { value }) => setChosen(value)}>
          <option value="">{words.choose}</option>
          {unset.map(({ key }) => (
            <option key={key} value={key}>
              {sentenceCase(settingTitle(texts, key, names))}
            </option>
          ))}
        </Select>
      </Field>
      {parameter === undefined ? (
        <div className={styles.actions}>
          <Button size="small" onClick={() => setChosen(null)}>
            {words.cancel}
          </Button>
        </div>
      ) : (
        <ValueForm key={parameter.key} parameter={parameter} onDone={() => setChosen(null)} />
      )}
    </div>
  );
}
