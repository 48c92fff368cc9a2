import { type Language, LANGUAGES } from '../i18n/language';
import { usePane } from './pane-context';
import { Button, ToggleButton } from '@fluentui/react-components';
import { QuestionCircle20Regular } from '@fluentui/react-icons/svg/question-circle';
import { useHelp } from './help/help-context';
import { usePaneHeaderStyles } from './PaneHeader.styles';

/** The product's name, and the switch of language. */
export function PaneHeader({ onLanguage }: { readonly onLanguage: (language: Language) => void }) {
  const { texts } = usePane();
  const { open } = useHelp();
  const styles = usePaneHeaderStyles();
  return (
    <header className={styles.header}>
      <span className={styles.name}>
        <img src="assets/icon.svg" alt="" width={20} height={20} />
        <span>{texts.pane.product}</span>
      </span>
      <span className={styles.end}>
        {open !== null && (
          <Button
            size="small"
            appearance="subtle"
            icon={<QuestionCircle20Regular />}
            aria-label={texts.help.open}
            title={texts.help.open}
            onClick={() => open('list')}
          />
        )}
        <span role="group" aria-label={texts.pane.language.label} className={styles.languages}>
          {LANGUAGES.map((language) => (
            <ToggleButton
              key={language}
              size="small"
              appearance="subtle"
              className={styles.language}
              checked={texts.language === language}
              aria-label={texts.pane.language[language]}
              lang={language}
              onClick={() => onLanguage(language)}
            >
              {language.toUpperCase()}
            </ToggleButton>
          ))}
        </span>
      </span>
    </header>
  );
}
