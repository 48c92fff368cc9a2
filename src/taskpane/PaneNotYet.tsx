import { FluentProvider, Link, Spinner } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { NO_NAMES } from '../i18n/names';
import { textsOf } from '../i18n/texts';
import { PaneHeader } from './PaneHeader';
import { usePaneStyles } from './Pane.styles';
import { type PaneContent, PaneContentProvider, usePane } from './pane-context';
import { THEMES } from './theme';
import { useColorScheme } from './useColorScheme';
import { useLanguage } from './useLanguage';

const WORKBENCH = 'index.html';

function Message({ isInExcel }: { readonly isInExcel: boolean }) {
  const { texts } = usePane();
  const styles = usePaneStyles();
  const words = isInExcel ? texts.pane.inExcel : texts.pane.outsideExcel;
  return (
    <main className={styles.welcome}>
      <h1 className={styles.welcomeTitle}>{words.title}</h1>
      <p className={styles.welcomeText}>{words.body}</p>
      <p className={styles.welcomeText}>
        <Link href={WORKBENCH} {...(isInExcel ? { target: '_blank', rel: 'noopener' } : {})}>
          {words.open}
        </Link>
      </p>
      <p className={styles.privacy}>{texts.pane.nothing.privacy}</p>
    </main>
  );
}

/** The page that Excel opens, as long as nothing reads the workbook that is open there: it says so, and where the work can be done now. */
export function PaneNotYet({ whereItRuns }: { readonly whereItRuns: Promise<boolean> }) {
  const [language, setLanguage] = useLanguage();
  const colorScheme = useColorScheme();
  const styles = usePaneStyles();
  const [isInExcel, setInExcel] = useState<boolean | null>(null);
  useEffect(() => {
    // Where office.js itself fails, this is no Excel that we could read from.
    whereItRuns.then(setInExcel, () => setInExcel(false));
  }, [whereItRuns]);
  const texts = textsOf(language);
  const content = useMemo<PaneContent>(() => ({ texts, names: NO_NAMES, goTo: () => undefined }), [texts]);
  return (
    <FluentProvider theme={THEMES[colorScheme]} className={styles.provider}>
      <PaneContentProvider value={content}>
        <PaneHeader onLanguage={setLanguage} />
        <div className={styles.panel}>
          {isInExcel === null ? <Spinner label={texts.pane.starting} /> : <Message isInExcel={isInExcel} />}
        </div>
      </PaneContentProvider>
    </FluentProvider>
  );
}
