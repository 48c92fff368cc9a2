import { FluentProvider, Spinner } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import type { Language } from '../i18n/language';
import { NO_NAMES } from '../i18n/names';
import { type Texts, textsOf } from '../i18n/texts';
import type { PaneHost } from '../workbook/pane-host';
import { Broken } from './Broken';
import { FaultBoundary } from './FaultBoundary';
import { type Opened, openOn } from './opening';
import { PaneHeader } from './PaneHeader';
import { usePaneStyles } from './Pane.styles';
import { type PaneContent, PaneContentProvider } from './pane-context';
import type { Saving } from './saving';
import { THEMES } from './theme';
import { useFault } from './useFault';
import { Work } from './Work';

/** What a pane is given: the workbook and the program that it works on, the language, the looks. */
export interface PaneProps {
  readonly host: PaneHost;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly colorScheme: 'light' | 'dark';
  /** How the page around saves what was written; Excel does that by itself. */
  readonly saving?: Saving | undefined;
}

/** Waits until the workbook is in order and it is known where the work was. */
function Opening({
  host,
  texts,
  onLanguage,
  saving,
}: { readonly host: PaneHost; readonly texts: Texts } & Pick<PaneProps, 'onLanguage' | 'saving'>) {
  const styles = usePaneStyles();
  const [opened, setOpened] = useState<Opened | null>(null);
  const attempt = useFault();
  useEffect(() => {
    attempt(async () => setOpened(await openOn(host)));
  }, [attempt, host]);
  const content = useMemo<PaneContent>(
    () => ({ texts, names: NO_NAMES, goTo: () => undefined, warnings: [] }),
    [texts],
  );
  if (opened !== null) {
    return <Work host={host} opened={opened} texts={texts} onLanguage={onLanguage} saving={saving} />;
  }
  return (
    <PaneContentProvider value={content}>
      <PaneHeader onLanguage={onLanguage} />
      <div className={styles.waiting}>
        <Spinner label={texts.pane.opening} />
      </div>
    </PaneContentProvider>
  );
}

/** The task pane: five steps over one workbook, whichever way that is reached. */
export function Pane({ host, language, onLanguage, colorScheme, saving }: PaneProps) {
  const styles = usePaneStyles();
  const texts = textsOf(language);
  return (
    <FluentProvider theme={THEMES[colorScheme]} className={styles.provider} applyStylesToPortals={false}>
      <FaultBoundary fallback={(fault, again) => <Broken texts={texts} fault={fault} onAgain={again} />}>
        <Opening host={host} texts={texts} onLanguage={onLanguage} saving={saving} />
      </FaultBoundary>
    </FluentProvider>
  );
}
