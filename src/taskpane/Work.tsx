import { Link, Spinner } from '@fluentui/react-components';
import { Suspense, lazy, useCallback, useId, useMemo, useState } from 'react';
import type { Finding } from '../domain/finding';
import type { Language } from '../i18n/language';
import { NO_NAMES, namesOf } from '../i18n/names';
import { decimalText } from '../i18n/numbers';
import type { Texts } from '../i18n/texts';
import type { BallotId } from '../review/counting';
import type { CheckedRound } from '../review/check-round';
import type { RepairKind } from '../review/repairs';
import type { PaneHost } from '../workbook/pane-host';
import type { WorkbookPort } from '../workbook/port';
import type { Driver } from './driver';
import { useHiddenStyles } from './hidden.styles';
import { HostNotices } from './HostNotices';
import { Notices } from './Notices';
import type { Opened } from './opening';
import { PaneFooter } from './PaneFooter';
import { PaneHeader } from './PaneHeader';
import { usePaneStyles } from './Pane.styles';
import { type PaneContent, PaneContentProvider, usePane } from './pane-context';
import { RepairingProvider } from './repairs/repairing-context';
import { isWorthOffering, useRepairable } from './repairs/useRepairable';
import { type RoundState, checkedOf } from './round-state';
import { SelfTest } from './SelfTest';
import type { Step } from './step-order';
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
import { useGoTo } from './useGoTo';
import { type PlaceInWork, usePlaceInWork } from './usePlaceInWork';
import { useRound } from './useRound';
import { Welcome } from './Welcome';
import { WorkProgress, WorkTold } from './WorkProgress';

/** Counting papers is needed now and then, and loaded then. */
const CountingStart = lazy(async () => ({ default: (await import('./counting/CountingStart')).CountingStart }));
const CountingView = lazy(async () => ({ default: (await import('./counting/CountingView')).CountingView }));

/** Totals counted by hand are typed now and then. */
const TotalsView = lazy(async () => ({ default: (await import('./totals/TotalsView')).TotalsView }));

/** Loaded with the last step alone; what verifies, when somebody asks for it. */
const CheckWritten = lazy(async () => ({ default: (await import('./steps/CheckWritten')).CheckWritten }));

/** The same holds for taking the last run back. */
const TakingBack = lazy(async () => ({ default: (await import('./taking-back/TakingBack')).TakingBack }));

/** Loaded only when somebody asks for it, and with it the reader of files. */
const Collecting = lazy(async () => ({ default: (await import('./collecting/Collecting')).Collecting }));

/** Loaded only where there is something to repair and somebody wants to. */
const Repairing = lazy(async () => ({ default: (await import('./repairs/Repairing')).Repairing }));

function StepView({
  place: { step, choices, choose },
  checked,
  isWritten,
  isBusy,
  port,
  onCount,
  onTotals,
  onRead,
  onLeftOver,
}: {
  readonly place: PlaceInWork;
  readonly checked: CheckedRound;
  readonly isWritten: boolean;
  readonly isBusy: boolean;
  readonly port: WorkbookPort;
  readonly onCount: (ballot: BallotId) => void;
  readonly onTotals: (ballot: BallotId) => void;
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
            <CountingStart checked={checked} onCount={onCount} onTotals={onTotals} />
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
function Unread({ state, driver }: { readonly state: RoundState; readonly driver: Driver }) {
  const { texts } = usePane();
  const styles = usePaneStyles();
  if (state.phase === 'nothing') return <Welcome />;
  return state.phase === 'reading' ? (
    <div className={styles.waiting}>
      <WorkProgress driver={driver} label={texts.pane.reading} texts={texts} />
    </div>
  ) : null;
}

/** The pane at work on an open workbook. */
export function Work({
  host,
  opened,
  texts,
  onLanguage,
}: {
  readonly host: PaneHost;
  readonly opened: Opened;
  readonly texts: Texts;
  readonly onLanguage: (language: Language) => void;
}) {
  const styles = usePaneStyles();
  const { hidden } = useHiddenStyles();
  const { state, driver, tidied, tryOut, read, write, leave, forgetTidied } = useRound(host, opened);
  const place = usePlaceInWork(host.memory, opened.remembered);
  const [goTo, showFailure] = useGoTo(host.port);
  const [isTesting, setTesting] = useState(false);
  const [counting, setCounting] = useState<BallotId | null>(null);
  const [typing, setTyping] = useState<BallotId | null>(null);
  const [wantsCollecting, setCollecting] = useState(false);
  const [repairing, setRepairing] = useState<{ readonly at: RepairKind | null } | null>(null);
  const id = useId();
  const { step, goToStep } = place;
  const asRead = checkedOf(state);
  const trying = useTrial(asRead, tryOut);
  const { checked } = trying;
  const writing = useTrialWriting(host.port, asRead, trying, read);
  const recording = useRecording(host.port, trying.isTrying ? null : asRead, read);
  const correcting = useCorrections(host.port, trying.isTrying ? null : asRead, read);
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
  // What could not be read is told beside the steps.
  const isThere = state.phase !== 'nothing' && state.phase !== 'unusable';
  const isCollecting = wantsCollecting && isThere;
  const isRepairing = repairing !== null && isThere;
  // While it is read again, what was known of the workbook is nothing to judge files by.
  const settled = state.phase === 'reading' ? null : asRead;
  const offersAsides = checked !== null && step === 'check';
  const repairable = useRepairable(offersAsides || isRepairing ? settled : null);
  const kindOf = repairable?.kindOf;
  const wayToRepair = useCallback(
    (found: Finding) => {
      const kind = kindOf?.get(found);
      return kind === undefined ? null : () => setRepairing({ at: kind });
    },
    [kindOf],
  );
  const { selfTest } = host;
  const offersSelfTest = selfTest !== null && !isBusy && (checked === null || step === 'round');
  return (
    <PaneContentProvider value={content}>
      <TryingProvider value={trying}>
        <div className={styles.pane} aria-busy={isBusy}>
          <PaneHeader onLanguage={onLanguage} />
          {counting !== null ? (
            <Suspense fallback={<Spinner label={texts.counting.loading} />}>
              <CountingView
                ballot={counting}
                checked={asRead}
                round={state}
                port={host.port}
                onRead={read}
                onLeftOver={leave}
                onClose={() => setCounting(null)}
              />
            </Suspense>
          ) : typing !== null ? (
            <Suspense fallback={<Spinner label={texts.totals.loading} />}>
              <TotalsView
                ballot={typing}
                checked={asRead}
                round={state}
                port={host.port}
                onRead={read}
                onLeftOver={leave}
                onClose={() => setTyping(null)}
              />
            </Suspense>
          ) : isTesting && selfTest !== null ? (
            <SelfTest run={selfTest} onLeftOver={leave} onBack={() => setTesting(false)} />
          ) : isCollecting ? (
            <Suspense fallback={<Spinner className={styles.waiting} label={texts.collecting.loading} />}>
              <Collecting
                port={host.port}
                checked={settled}
                isStale={state.phase === 'ready' && state.isStale}
                onRead={read}
                onLeftOver={leave}
                onBack={() => setCollecting(false)}
              />
            </Suspense>
          ) : isRepairing ? (
            <Suspense fallback={<Spinner className={styles.waiting} label={texts.repairs.loading} />}>
              <Repairing
                port={host.port}
                repairable={repairable}
                isStale={state.phase === 'ready' && state.isStale}
                isReading={state.phase === 'reading'}
                at={repairing.at}
                onRead={read}
                onLeftOver={leave}
                onBack={() => setRepairing(null)}
              />
            </Suspense>
          ) : (
            <>
              <StepTabs
                step={step}
                onStep={goToStep}
                isEnabled={checked !== null}
                idOf={tabId}
                panelId={`${id}-panel`}
              />
              <div
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
                  showFailure={showFailure}
                  onDismiss={forgetTidied}
                />
                <Notices state={state} />
                <TrialNotice trying={trying} writing={writing} />
                {offersAsides && (
                  <div className={styles.asides}>
                    <Link as="button" className={styles.aside} onClick={() => setCollecting(true)}>
                      {texts.collecting.title}
                    </Link>
                    {repairable !== null && isWorthOffering(repairable) && (
                      <Link as="button" className={styles.aside} onClick={() => setRepairing({ at: null })}>
                        {texts.repairs.open(decimalText(texts.language, String(repairable.repairs.offered.length)))}
                      </Link>
                    )}
                  </div>
                )}
                {checked === null ? (
                  <Unread state={state} driver={driver} />
                ) : (
                  <RecordingProvider value={recording}>
                    <RepairingProvider value={wayToRepair}>
                      <CorrectingProvider value={correcting}>
                        <StepView
                          place={place}
                          checked={checked}
                          isWritten={isWritten}
                          isBusy={isBusy}
                          port={host.port}
                          onCount={setCounting}
                          onTotals={setTyping}
                          onRead={read}
                          onLeftOver={leave}
                        />
                      </CorrectingProvider>
                    </RepairingProvider>
                  </RecordingProvider>
                )}
                {offersSelfTest && (
                  <Link as="button" className={styles.aside} onClick={() => setTesting(true)}>
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
              />
            </>
          )}
          <div role="status" className={hidden}>
            {isBusy ? <WorkTold driver={driver} label={toldOf(texts, state)} texts={texts} /> : toldOf(texts, state)}
          </div>
        </div>
      </TryingProvider>
    </PaneContentProvider>
  );
}
