import { sentenceCase } from '../../i18n/sentences';
import { settingTitle } from '../../i18n/setting-text';
import type { Review } from '../../review/review';
import { Section } from '../parts/Section';
import { SettingLine } from '../parts/SettingLine';
import { usePane } from '../pane-context';
import { ChangeRule } from '../trial/ChangeRule';
import { useVoteStyles } from './Vote.styles';

const KEYS = ['ballot.paper.per-page', 'ballot.paper.form', 'ballot.paper.spare'] as const;

/** How the ballot papers are printed: chosen here, kept in the round's tab, written with the results. */
export function PapersToPrint({ review }: { readonly review: Review }) {
  const { texts, names } = usePane();
  const styles = useVoteStyles();
  const words = texts.beforeVote;
  const { settings, awards } = review.rules;
  if (awards.every(({ id }) => settings.get(`${id}.vote.required`)?.text !== 'yes')) return null;
  return (
    <Section title={words.print} help={words.printHelp}>
      {KEYS.map((key) => {
        const setting = settings.get(key);
        return (
          <div key={key} className={styles.block}>
            {setting === undefined ? (
              <span className={styles.text}>
                {sentenceCase(settingTitle(texts, key, names))}: {words.notSet}
              </span>
            ) : (
              <SettingLine setting={setting} />
            )}
            <ChangeRule settingKey={key} />
          </div>
        );
      })}
    </Section>
  );
}
