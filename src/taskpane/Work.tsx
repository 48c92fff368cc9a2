import { Link, Spinner } from '@fluentui/react-components';
import { Suspense, lazy, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Finding } from '../domain/finding';
import type { Language } from '../i18n/language';
import { NO_NAMES, namesOf } from '../i18n/names';
import { decimalText } from '../i18n/numbers';
import type { Texts } from '../i18n/texts';
import type { CheckedRound } from '../review/check-round';
import type { PaneHost } from '../workbook/pane-host';
import type { WorkbookPort } from '../workbook/port';
import { Beside, type BesideSteps } from './Beside';
import type { Driver } from './driver';
import { useHiddenStyles } from './hidden.styles';
import { FaultBoundary } from './FaultBoundary';
import { HelpMissing } from './help/HelpMissing';
import { HelpProvider } from './help/help-context';
import { useHelpPlace } from './help/useHelpPlace';
import { HostNotices, NotShown } from './HostNotices';
import { Notices } from './Notices';
import type { Opened } from './opening';
import { PaneFooter } from './PaneFooter';
import { PaneHeader } from './PaneHeader';
import { MainActionProvider } from './main-action';
import { usePaneStyles } from './Pane.styles';
import { type PaneContent, PaneContentProvider, usePane } from './pane-context';
import { RepairingProvider } from './repairs/repairing-context';
import { isWorthOffering, useRepairable } from './repairs/useRepairable';
import { type RoundState, checkedOf } from './round-state';
import type { Saving } from './saving';
import type { Step } from '../review/step-order';
import { StepTabs } from './StepTabs';
import { BallotsStep } from './steps/BallotsStep';
import { CeilingsStep } from './steps/CeilingsStep';
import { CheckStep } from './steps/CheckStep';
import { NominationsStep } from './steps/NominationsStep';
import { RoundStep } from './steps/RoundStep';
import { toldOf } from './told';
import { RecordingProvider } from './ties/recording-context';
import { CorrectingProvider } from './correcting/correcting-context';
import { useCorrections } from './correcting/useCorrections';
import { useRecording } from './ties/useRecording';
import { TrialNotice } from './trial/TrialNotice';
import { TryingProvider } from './trial/trying-context';
import { useTrial } from './trial/useTrial';
import { useTrialWriting } from './trial/useTrialWriting';
import { useFocusKept } from './useFocusKept';
import { useGoTo } from './useGoTo';
import { type PlaceInWork, usePlaceInWork } from './usePlaceInWork';
import { usePortInUse } from './usePortInUse';
import { useRound } from './useRound';
import { Welcome } from './Welcome';
import { WorkProgress, WorkTold } from './WorkProgress';

/** The way to count papers comes with the step about them. */
const CountingStart = lazy(async () => ({ default: (await import('./counting/CountingStart')).CountingStart }));

/** Loaded with the last step alone; what verifies, when somebody asks for it. */
const CheckWritten = lazy(async () => ({ default: (await import('./steps/CheckWritten')).CheckWritten }));

/** The same holds for taking the last run back. */
const TakingBack = lazy(async () => ({ default: (await import('./taking-back/TakingBack')).TakingBack }));

/** Read now and then, and loaded then; anew where that failed, as when there was no network. */
function lazyHelp() {
  return lazy(async () => ({ default: (await import('./help/HelpView')).HelpView }));
}

/** The same holds for what can be copied for whoever helps. */
const Support = lazy(async () => ({ default: (await import('./support/Support')).Support }));

function StepView({
  place: { step, choices, choose },
  checked,
  isWritten,
  isBusy,
  port,
  onBeside,
  onRead,
  onLeftOver,
}: {
  readonly place: PlaceInWork;
  readonly checked: CheckedRound;
  readonly isWritten: boolean;
  readonly isBusy: boolean;
  readonly port: WorkbookPort;
  readonly onBeside: (work: BesideSteps) => void;
  readonly onRead: () => void;
  /** Told where something was left half done. */
  readonly onLeftOver: () => void;
}) {
  const { review } = checked;
  switch (step) {
    case 'round':
      return <RoundStep review={review} />;
    case 'check':
      return <CheckStep review={review} choices={choices} onChoices={choose} />;
    case 'ceilings':
      return <CeilingsStep review={review} />;
    case 'ballots':
      return (
        <BallotsStep checked={checked}>
          <Suspense fallback={null}>
            <CountingStart
              checked={checked}
              onCount={(ballot) => onBeside({ kind: 'counting', ballot })}
              onTotals={(ballot) => onBeside({ kind: 'totals', ballot })}
            />
          </Suspense>
        </BallotsStep>
      );
    case 'nominations':
      return (
        <NominationsStep checked={checked} isWritten={isWritten}>
          {(isWritten || checked.snapshot.tabs.some(({ ownKey }) => ownKey !== null)) && (
            <Suspense fallback={null}>
              <CheckWritten port={port} checked={checked} isWritten={isWritten} />
            </Suspense>
          )}
          <Suspense fallback={null}>
            <TakingBack
              port={port}
              checked={checked}
              isWritten={isWritten}
              isDisabled={isBusy}
              onRead={onRead}
              onLeftOver={onLeftOver}
            />
          </Suspense>
        </NominationsStep>
      );
  }
}

/** What stands in the steps' place while nothing is read; why something could not be read is among the notices. */
function Unread({
  state,
  driver,
  host,
  onNewRound,
}: {
  readonly state: RoundState;
  readonly driver: Driver;
  readonly host: PaneHost;
  readonly onNewRound: () => void;
}) {
  const { texts } = usePane();
  const styles = usePaneStyles();
  if (state.phase === 'nothing') {
    return <Welcome openOther={host.openOther} isSample={host.isSample} onNewRound={onNewRound} />;
  }
  return state.phase === 'reading' ? (
    <div className={styles.waiting}>
      <WorkProgress driver={driver} label={texts.pane.reading} texts={texts} />
    </div>
  ) : null;
}

/** Whether a work beside the steps is shown: what collects or repairs needs something that was read. What could not be read is told beside the steps. */
function isShown(work: BesideSteps | null, { phase }: RoundState): boolean {
  const needsReading = work?.kind === 'collecting' || work?.kind === 'repairing';
  return !needsReading || (phase !== 'nothing' && phase !== 'unusable');
}

/** The pane at work on an open workbook. */
export function Work({
  host,
  opened,
  texts,
  onLanguage,
  saving,
}: {
  readonly host: PaneHost;
  readonly opened: Opened;
  readonly texts: Texts;
  readonly onLanguage: (language: Language) => void;
  readonly saving: Saving | undefined;
}) {
  const styles = usePaneStyles();
  const { hidden } = useHiddenStyles();
  const { state, driver, tidied, workOutStates, read, write, leave, forgetTidied } = useRound(host, opened);
  const place = usePlaceInWork(host.memory, opened.remembered);
  const [port, isInUse] = usePortInUse(host.port);
  const [wanted, setWanted] = useState<BesideSteps | null>(null);
  const help = useHelpPlace();
  const [HelpView, setHelpView] = useState(lazyHelp);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  useFocusKept(root);
  const panel = useRef<HTMLDivElement>(null);
  const outcome = state.phase === 'ready' ? state.outcome : null;
  useEffect(() => {
    // What came of writing stands first: whoever has scrolled down is brought there.
    if (outcome !== null && panel.current !== null) panel.current.scrollTop = 0;
  }, [outcome]);
  const { step, goToStep } = place;
  const asRead = checkedOf(state);
  const [goTo, showFailure, forgetShown] = useGoTo(port, asRead);
  const trying = useTrial(asRead);
  const { checked } = trying;
  const writing = useTrialWriting(port, asRead, trying, read, leave);
  const recording = useRecording(port, trying.isTrying ? null : asRead, read, leave);
  const correcting = useCorrections(port, trying.isTrying ? null : asRead, read, leave);
  const content = useMemo<PaneContent>(
    () => ({
      texts,
      names: checked === null ? NO_NAMES : namesOf(checked.review.round, checked.review.rules),
      goTo,
      warnings: host.port.warnings ?? [],
    }),
    [checked, goTo, host, texts],
  );
  const tabId = (one: Step) => `${id}-${one}`;
  const isWritten = state.phase === 'ready' && state.outcome?.kind === 'written' && !state.isStale;
  const isBusy = state.phase === 'reading' || state.phase === 'writing';
  const beside = isShown(wanted, state) ? wanted : null;
  const isSavingNext = isWritten && beside === null && !help.isOpen;
  const onSavingNext = saving?.onNext;
  useEffect(() => {
    onSavingNext?.(isSavingNext);
    return () => onSavingNext?.(false);
  }, [isSavingNext, onSavingNext]);
  const offersAsides = checked !== null && step === 'check';
  const isRepairable = state.phase !== 'reading' && (offersAsides || beside?.kind === 'repairing');
  const repairable = useRepairable(isRepairable ? asRead : null);
  const states = useMemo(
    () => (checked === null || workOutStates === null ? null : workOutStates(checked, isWritten)),
    [checked, isWritten, workOutStates],
  );
  const kindOf = repairable?.kindOf;
  const wayToRepair = useCallback(
    (found: Finding) => {
      const kind = kindOf?.get(found);
      return kind === undefined ? null : () => setWanted({ kind: 'repairing', at: kind });
    },
    [kindOf],
  );
  const { selfTest } = host;
  const offersSelfTest = selfTest !== null && !isBusy && (checked === null || step === 'round');
  return (
    <PaneContentProvider value={content}>
      <TryingProvider value={trying}>
        <HelpProvider value={help}>
          <div ref={root} className={styles.pane} aria-busy={isBusy}>
            <div className={styles.top}>
              <PaneHeader onLanguage={onLanguage} />
              {showFailure !== null && <NotShown failure={showFailure} onDismiss={forgetShown} />}
            </div>
            {help.place !== null && (
              <FaultBoundary
                fallback={(fault) => (
                  <HelpMissing
                    fault={fault}
                    onClose={() => {
                      setHelpView(lazyHelp());
                      help.close();
                    }}
                  />
                )}
              >
                <Suspense fallback={<Spinner className={styles.waiting} label={texts.help.loading} />}>
                  <HelpView
                    place={help.place}
                    onPlace={help.open}
                    onClose={help.close}
                    support={{
                      name: texts.support.name,
                      view: <Support about={host.about()} checked={checked} states={states} round={state} />,
                    }}
                  />
                </Suspense>
              </FaultBoundary>
            )}
            <div className={help.isOpen ? styles.under : styles.over}>
              {beside !== null ? (
                <Beside
                  work={beside}
                  asRead={asRead}
                  round={state}
                  repairable={repairable}
                  port={port}
                  openOther={host.openOther}
                  onRead={read}
                  onLeftOver={leave}
                  onClose={() => setWanted(null)}
                />
              ) : (
                <MainActionProvider
                  isFooterFirst={state.phase !== 'ready' || state.isStale}
                  isElsewhere={isSavingNext && saving?.isWaiting === true}
                >
                  <StepTabs
                    step={step}
                    onStep={goToStep}
                    states={states}
                    isStale={state.phase === 'ready' && state.isStale}
                    isEnabled={checked !== null}
                    idOf={tabId}
                    panelId={`${id}-panel`}
                  />
                  <div
                    ref={panel}
                    key={step}
                    id={`${id}-panel`}
                    role="tabpanel"
                    aria-labelledby={tabId(step)}
                    tabIndex={0}
                    className={styles.panel}
                  >
                    <HostNotices
                      failure={state.phase === 'nothing' ? opened.failure : null}
                      tidied={isWritten ? 'nothing' : tidied}
                      keepFailure={place.keepFailure}
                      onDismiss={forgetTidied}
                    />
                    <Notices state={state} />
                    <TrialNotice trying={trying} writing={writing} />
                    {offersAsides && (
                      <div className={styles.asides}>
                        <Link as="button" className={styles.aside} onClick={() => setWanted({ kind: 'collecting' })}>
                          {texts.collecting.title}
                        </Link>
                        {repairable !== null && isWorthOffering(repairable) && (
                          <Link
                            as="button"
                            className={styles.aside}
                            onClick={() => setWanted({ kind: 'repairing', at: null })}
                          >
                            {texts.repairs.open(decimalText(texts.language, String(repairable.repairs.offered.length)))}
                          </Link>
                        )}
                      </div>
                    )}
                    {checked === null ? (
                      <Unread
                        state={state}
                        driver={driver}
                        host={host}
                        onNewRound={() => setWanted({ kind: 'new-round' })}
                      />
                    ) : (
                      <RecordingProvider value={recording}>
                        <RepairingProvider value={wayToRepair}>
                          <CorrectingProvider value={correcting}>
                            <StepView
                              place={place}
                              checked={checked}
                              isWritten={isWritten}
                              isBusy={isBusy || isInUse}
                              port={port}
                              onBeside={setWanted}
                              onRead={read}
                              onLeftOver={leave}
                            />
                          </CorrectingProvider>
                        </RepairingProvider>
                      </RecordingProvider>
                    )}
                    {offersSelfTest && (
                      <Link
                        as="button"
                        className={styles.aside}
                        onClick={() => setWanted({ kind: 'self-test', run: selfTest })}
                      >
                        {texts.selfTest.name}
                      </Link>
                    )}
                  </div>
                  <PaneFooter
                    state={state}
                    driver={checked === null ? null : driver}
                    step={step}
                    onStep={goToStep}
                    onRead={read}
                    onWrite={write}
                    isTrying={trying.isTrying}
                    isInUse={isInUse && state.phase !== 'writing'}
                  />
                </MainActionProvider>
              )}
            </div>
            <div role="status" className={hidden}>
              {isBusy ? <WorkTold driver={driver} label={toldOf(texts, state)} texts={texts} /> : toldOf(texts, state)}
            </div>
          </div>
        </HelpProvider>
      </TryingProvider>
    </PaneContentProvider>
  );
}
