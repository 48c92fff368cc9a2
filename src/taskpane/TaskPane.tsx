import { FluentProvider, Spinner } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import type { Language } from '../i18n/language';
import { NO_NAMES } from '../i18n/names';
import { textsOf } from '../i18n/texts';
import type { PaneHost } from '../workbook/pane-host';
import type { Place } from '../workbook/place';
import { useHiddenStyles } from './hidden.styles';
import { NoExcel } from './NoExcel';
import { Pane } from './Pane';
import { PaneHeader } from './PaneHeader';
import { usePaneStyles } from './Pane.styles';
import { type PaneContent, PaneContentProvider } from './pane-context';
import { THEMES } from './theme';
import { type ProgramScheme, useColorScheme } from './useColorScheme';
import { useLanguage } from './useLanguage';

/** How the page was found to have been opened, with what the pane works on where that is Excel. */
type Arrival =
  | { readonly kind: 'excel'; readonly displayLanguage: string; readonly host: PaneHost }
  | Exclude<Place, { readonly kind: 'excel' }>;

/** The page that Excel opens: the pane over the open workbook, or why there is none. */
export function TaskPane({
  place,
  connect,
  officeScheme,
}: {
  readonly place: Promise<Place>;
  /** Makes the way to the workbook; asked once, and only inside Excel. */
  readonly connect: () => PaneHost;
  readonly officeScheme: ProgramScheme;
}) {
  const [arrival, setArrival] = useState<Arrival | null>(null);
  const [language, setLanguage] = useLanguage(languageOf(arrival));
  const colorScheme = useColorScheme(officeScheme);
  const styles = usePaneStyles();
  const { hidden } = useHiddenStyles();
  useEffect(() => {
    place.then(
      (found) => setArrival(found.kind === 'excel' ? { ...found, host: connect() } : found),
      () => setArrival({ kind: 'unreachable' }),
    );
  }, [place, connect]);
  const texts = textsOf(language);
  const content = useMemo<PaneContent>(
    () => ({ texts, names: NO_NAMES, goTo: () => undefined, warnings: [] }),
    [texts],
  );
  if (arrival?.kind === 'excel') {
    return (
      <main className={styles.whole}>
        <h1 className={hidden}>{texts.pane.product}</h1>
        <Pane host={arrival.host} language={language} onLanguage={setLanguage} colorScheme={colorScheme} />
      </main>
    );
  }
  return (
    <FluentProvider theme={THEMES[colorScheme]} className={styles.provider} applyStylesToPortals={false}>
      <PaneContentProvider value={content}>
        <PaneHeader onLanguage={setLanguage} />
        <div className={styles.panel}>
          {arrival === null ? <Spinner label={texts.pane.starting} /> : <NoExcel place={arrival} />}
        </div>
      </PaneContentProvider>
    </FluentProvider>
  );
}

/** The language to begin with: Vietnamese, but English where Excel itself speaks English. */
function languageOf(arrival: Arrival | null): Language {
  const isEnglish = arrival !== null && 'displayLanguage' in arrival && /^en\b/i.test(arrival.displayLanguage);
  return isEnglish ? 'en' : 'vi';
}
