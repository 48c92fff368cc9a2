import { type Language, LANGUAGES } from '../i18n/language';
import { usePane } from './pane-context';
import { ToggleButton } from '@fluentui/react-components';
import { usePaneHeaderStyles } from './PaneHeader.styles';

/** The product's name, and the switch of language. */
export function PaneHeader({ onLanguage }: { readonly onLanguage: (language: Language) => void }) {
  const { texts } = usePane();
  const styles = usePaneHeaderStyles();
  return (
    <header className={styles.header}>
      <span className={styles.name}>
        <img src="assets/icon.svg" alt="" width={20} height={20} />
        <span>{texts.pane.product}</span>
      </span>
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
    </header>
  );
}
