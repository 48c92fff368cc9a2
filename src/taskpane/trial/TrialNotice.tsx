import { Button, Link, MessageBar, MessageBarBody, MessageBarTitle, Spinner } from '@fluentui/react-components';
import { Suspense, lazy } from 'react';
import { failureText, notWrittenText } from '../../i18n/failure-text';
import { settingTitle, settingValue } from '../../i18n/setting-text';
import { sentenceCase } from '../../i18n/sentences';
import type { Texts } from '../../i18n/texts';
import type { PlannedCell } from '../../review/write-trial';
import { areaName } from '../../workbook/address';
import { useMainAction } from '../main-action';
import { usePane } from '../pane-context';
import { Told } from '../parts/Told';
import { WorkProgress } from '../WorkProgress';
import { useTrialStyles } from './Trial.styles';
import type { Trying } from './useTrial';
import type { TrialWriting } from './useTrialWriting';

/** Shown once something is tried out, and loaded then. */
const TrialDifference = lazy(async () => ({ default: (await import('./TrialDifference')).TrialDifference }));

function cellName({ row, column }: PlannedCell['change']): string {
  return areaName({ top: row, bottom: row, left: column, right: column });
}

/** What a cell holds, as it is told. */
function shown(texts: Texts, value: PlannedCell['before']): string {
  if (value === null) return texts.steps.trial.empty;
  return typeof value === 'object' ? '…' : String(value);
}

/** What was written into the round's tab, and the way to take it back. */
function WrittenNotice({ writing }: { readonly writing: TrialWriting }) {
  const { texts } = usePane();
  const styles = useTrialStyles();
  const words = texts.steps.trial;
  const { written, isTakenBack, failure, isBusy, takeBack } = writing;
  if (written === null) return null;
  return (
    <MessageBar intent={failure === null ? 'success' : 'error'} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>
          {failure !== null ? words.notTakenBack : isTakenBack ? words.takenBack : words.written(written.length)}
        </MessageBarTitle>
        {failure !== null && <p className={styles.text}>{failureText(texts, failure)}</p>}
        {!isTakenBack && (
          <div className={styles.actions}>
            <Button size="small" disabledFocusable={isBusy} onClick={takeBack}>
              {words.takeBack}
            </Button>
          </div>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}

/** What is tried out, what it changes, and the way back: seen in every step as long as anything is tried out. */
export function TrialNotice({ trying, writing }: { readonly trying: Trying; readonly writing: TrialWriting }) {
  const { texts, names } = usePane();
  const styles = useTrialStyles();
  const words = texts.steps.trial;
  const { trial, isTrying, isWorking, driver, difference, failure, set, clear } = trying;
  const appearance = useMainAction(isTrying);
  if (!isTrying) return <WrittenNotice writing={writing} />;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{words.title}</MessageBarTitle>
        <p className={styles.text}>{words.help}</p>
        <ul className={styles.list}>
          {Object.entries(trial).map(([key, value]) => {
            const rule = sentenceCase(settingTitle(texts, key, names));
            return (
              <li key={key}>
                <span className={styles.set}>
                  {words.ofRule(rule, settingValue(texts, key, value, names))}
                  <Link as="button" aria-label={words.undoOf(rule)} onClick={() => set(key, null)}>
                    {words.undo}
                  </Link>
                </span>
              </li>
            );
          })}
        </ul>
        {failure !== null && <p className={styles.text}>{failureText(texts, failure)}</p>}
        {isWorking && <WorkProgress driver={driver} label={texts.views.difference.working} texts={texts} />}
        {!isWorking && difference !== null && (
          <Suspense fallback={<Spinner size="tiny" label={texts.views.difference.working} />}>
            <TrialDifference difference={difference} />
          </Suspense>
        )}
        <p className={styles.text}>{words.writeHelp}</p>
        <ul className={styles.list}>
          {writing.cells.map(({ change, before }) => (
            <li key={cellName(change)} data-shows="cell">
              {words.cell(cellName(change), shown(texts, before), shown(texts, change.value))}
            </li>
          ))}
        </ul>
        {writing.failure !== null && <Told tone="error">{notWrittenText(texts, writing.failure)}</Told>}
        <div className={styles.actions}>
          <Button
            size="small"
            appearance={appearance}
            disabledFocusable={writing.isBusy || isWorking}
            onClick={isWorking ? undefined : writing.write}
          >
            {words.write}
          </Button>
          <Button size="small" onClick={clear}>
            {words.undoAll}
          </Button>
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}
