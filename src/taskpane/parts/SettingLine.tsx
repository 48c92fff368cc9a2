import type { Setting } from '../../domain/rules/settings';
import { sentenceCase } from '../../i18n/sentences';
import { settingName, settingValue } from '../../i18n/setting-text';
import { usePane } from '../pane-context';
import { useSettingLineStyles } from './SettingLine.styles';
import { Source } from './Source';

/** A parameter that holds: its name and value, where it comes from, and what other layers say, in whose place it stands. */
export function SettingLine({ setting }: { readonly setting: Setting }) {
  const { texts, names } = usePane();
  const styles = useSettingLineStyles();
  const { key, text, layer, citation, at, status, overrides } = setting;
  const isOnlyHere = layer === 'round' && at === null;
  return (
    <>
      <span className={styles.line}>
        <span>{sentenceCase(settingName(texts, key, names))}</span>
        <span className={styles.value}>{settingValue(texts, key, text, names)}</span>
      </span>
      <Source layer={layer} citation={isOnlyHere ? texts.steps.trial.here : citation} at={at} status={status} />
      {overrides.map((other, index) => {
        const cell = other.at === null ? null : texts.pane.cellOf(other.at.sheet, other.at.cell);
        const source = [texts.words.layer[other.layer], other.citation, cell].filter((part) => part !== null);
        return (
          <span key={index} className={styles.other}>
            {texts.steps.why.insteadOf(settingValue(texts, key, other.text, names), source.join(' · '))}
          </span>
        );
      })}
    </>
  );
}
