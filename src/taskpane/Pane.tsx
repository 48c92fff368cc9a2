import { FluentProvider, Spinner } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import type { Language } from '../i18n/language';
import { NO_NAMES, namesOf } from '../i18n/names';
import { type Texts, textsOf } from '../i18n/texts';
import type { CheckedRound } from '../review/use-cases';
import { parseArea } from '../workbook/address';
import type { WorkbookPort } from '../workbook/port';
import { Broken } from './Broken';
import { FaultBoundary } from './FaultBoundary';
import { useHiddenStyles } from './hidden.styles';
import { Notices } from './Notices';
import { PaneFooter } from './PaneFooter';
import { PaneHeader } from './PaneHeader';
import { usePaneStyles } from './Pane.styles';
import { type PaneContent, PaneContentProvider, usePane } from './pane-context';
import { type RoundState, checkedOf } from './round-state';
import { type Step } from './step-order';
import { StepTabs } from './StepTabs';
import { BallotsStep } from './steps/BallotsStep';
import { CeilingsStep } from './steps/CeilingsStep';
import { CheckStep } from './steps/CheckStep';
import { NominationsStep } from './steps/NominationsStep';
import { RoundStep } from './steps/RoundStep';
import { THEMES } from './theme';
import { useRound } from './useRound';
import { Welcome } from './Welcome';

/** What a pane is given: the workbook it works on, the language, the looks. */
export interface PaneProps {
  readonly port: WorkbookPort;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly colorScheme: 'light' | 'dark';
}

function StepView({
  step,
  checked,
  isWritten,
}: {
  readonly step: Step;
  readonly checked: CheckedRound;
  readonly isWritten: boolean;
}) {
  const { review } = checked;
  switch (step) {
    case 'round':
      return <RoundStep review={review} />;
    case 'check':
      return <CheckStep review={review} />;
    case 'ceilings':
      return <CeilingsStep review={review} />;
    case 'ballots':
      return <BallotsStep review={review} />;
    case 'nominations':
      return <NominationsStep checked={checked} isWritten={isWritten} />;
  }
}

/** What stands in the steps' place while nothing is read; why something could not be read is among the notices. */
function Unread({ state }: { readonly state: RoundState }) {
  const { texts } = usePane();
  const styles = usePaneStyles();
  if (state.phase === 'nothing') return <Welcome />;
  return state.phase === 'reading' ? (
    <div className={styles.waiting}>
      <Spinner label={texts.pane.reading} />
    </div>
  ) : null;
}

/** What a screen reader is told of the state. */
function toldOf(texts: Texts, state: RoundState): string {
  const words = texts.pane;
  switch (state.phase) {
    case 'nothing':
      return '';
    case 'reading':
      return words.reading;
    case 'writing':
      return words.writing;
    case 'unusable':
      return words.unusable.title;
    case 'ready': {
      if (state.outcome?.kind === 'written') return words.told.written(state.outcome.tabs.length);
      if (state.outcome?.kind === 'refused') return words.refused.title;
      if (state.isStale) return words.stale.title;
      const { findings, round } = state.checked.review;
      return words.told.read({
        people: round.people.length,
        errors: findings.filter(({ severity }) => severity === 'error').length,
        warnings: findings.filter(({ severity }) => severity === 'warning').length,
      });
    }
  }
}

function Work({
  port,
  texts,
  onLanguage,
}: { readonly port: WorkbookPort; readonly texts: Texts } & Pick<PaneProps, 'onLanguage'>) {
  const styles = usePaneStyles();
  const { hidden } = useHiddenStyles();
  const { state, read, write } = useRound(port);
  const [step, setStep] = useState<Step>('round');
  const id = useId();
  const checked = checkedOf(state);
  const content = useMemo<PaneContent>(
    () => ({
      texts,
      names: checked === null ? NO_NAMES : namesOf(checked.review.round, checked.review.rules),
      goTo: (place) => {
        const area = 'cell' in place ? parseArea(place.cell) : null;
        void port.show(place.sheet, area?.top ?? 0, area?.left ?? 0);
      },
    }),
    [checked, port, texts],
  );
  const tabId = (one: Step) => `${id}-${one}`;
  const isWritten = state.phase === 'ready' && state.outcome?.kind === 'written' && !state.isStale;
  const isBusy = state.phase === 'reading' || state.phase === 'writing';
  return (
    <PaneContentProvider value={content}>
      <div className={styles.pane} aria-busy={isBusy}>
        <PaneHeader onLanguage={onLanguage} />
        <StepTabs step={step} onStep={setStep} isEnabled={checked !== null} idOf={tabId} panelId={`${id}-panel`} />
        <div
          key={step}
          id={`${id}-panel`}
          role="tabpanel"
          aria-labelledby={tabId(step)}
          tabIndex={0}
          className={styles.panel}
        >
          <Notices state={state} />
          {checked === null ? (
            <Unread state={state} />
          ) : (
            <StepView step={step} checked={checked} isWritten={isWritten} />
          )}
        </div>
        <PaneFooter state={state} step={step} onStep={setStep} onRead={read} onWrite={write} />
        <div role="status" className={hidden}>
          {toldOf(texts, state)}
        </div>
      </div>
    </PaneContentProvider>
  );
}

/** The task pane: five steps over one workbook, whichever way that is reached. */
export function Pane({ port, language, onLanguage, colorScheme }: PaneProps) {
  const styles = usePaneStyles();
  const texts = textsOf(language);
  return (
    <FluentProvider theme={THEMES[colorScheme]} className={styles.provider}>
      <FaultBoundary fallback={(fault, again) => <Broken texts={texts} fault={fault} onAgain={again} />}>
        <Work port={port} texts={texts} onLanguage={onLanguage} />
      </FaultBoundary>
    </FluentProvider>
  );
}
