import { Field, Select } from '@fluentui/react-components';
import type { AwardRules } from '../../domain/rules/rulebook';
import { useAwardSelectStyles } from './AwardSelect.styles';
import { usePane } from '../pane-context';

/** Chooses one of the round's awards, by full name. */
export function AwardSelect({
  awards,
  value,
  onChange,
}: {
  readonly awards: readonly AwardRules[];
  readonly value: string;
  readonly onChange: (award: string) => void;
}) {
  const { texts } = usePane();
  const styles = useAwardSelectStyles();
  return (
    <Field className={styles.field} label={texts.steps.check.award}>
      <Select
        className={styles.select}
        select={{ className: styles.select }}
        value={value}
        onChange={(_event, data) => onChange(data.value)}
      >
        {awards.map(({ id, short, name }) => (
          <option key={id} value={id}>
            {texts.steps.check.awardOption(short, name)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
