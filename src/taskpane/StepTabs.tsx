import { Tab, TabList, mergeClasses } from '@fluentui/react-components';
import { ArrowSync12Regular } from '@fluentui/react-icons/svg/arrow-sync';
import { Checkmark12Regular } from '@fluentui/react-icons/svg/checkmark';
import { decimalText, listText } from '../i18n/numbers';
import type { Texts } from '../i18n/texts';
import { STEPS, type Step } from '../review/step-order';
import type { StepStates, Waiting, WaitingFor } from '../review/step-states';
import { useHiddenStyles } from './hidden.styles';
import { usePane } from './pane-context';
import { useStepTabsStyles } from './StepTabs.styles';

/** What is one thing to do, however often it is counted: there a number would say nothing. */
const UNCOUNTED: ReadonlySet<WaitingFor> = new Set(['quorum', 'writing', 'writing-again']);

/** What stands in the way of a figure, and is to be looked at first. */
const PRESSING: ReadonlySet<WaitingFor> = new Set(['errors', 'ties', 'numbers', 'quorum', 'thresholds', 'facts']);

/** Where a step stands, in one sentence. */
function sentenceOf(
  { language, spine, steps }: Texts,
  step: Step,
  waits: readonly Waiting[],
  isStale: boolean,
): string {
  const name = steps.names[step];
  const what = waits.map((one) => spine.waits[one.what](one.count));
  const line = what.length === 0 ? spine.done(name) : spine.waiting(name, listText(language, what));
  return isStale ? spine.stale(line) : line;
}

/** What the number at a step's sign says; empty where there is nothing to count. */
function badgeText({ language }: Texts, waits: readonly Waiting[]): string {
  const counted = waits.filter(({ what }) => !UNCOUNTED.has(what));
  return counted.length === 0 ? '' : decimalText(language, String(counted.reduce((sum, one) => sum + one.count, 0)));
}

/** The sign of a step: its number, that it is done, or that it was; and how much waits in it. */
function Sign({
  number,
  waits,
  isStale,
}: {
  readonly number: number;
  readonly waits: readonly Waiting[] | null;
  readonly isStale: boolean;
}) {
  const { texts } = usePane();
  const styles = useStepTabsStyles();
  const isDone = waits?.length === 0;
  const badge = waits === null ? '' : badgeText(texts, waits);
  const isPressing = waits?.some(({ what }) => PRESSING.has(what)) === true;
  return (
    <span aria-hidden className={styles.sign}>
      <span className={mergeClasses(styles.circle, isDone && !isStale && styles.done)}>
        {!isDone ? number : isStale ? <ArrowSync12Regular /> : <Checkmark12Regular />}
      </span>
      {waits !== null && !isDone && (
        <span className={mergeClasses(styles.badge, badge === '' && styles.dot, isPressing && styles.pressing)}>
          {badge}
        </span>
      )}
    </span>
  );
}

/**
 * The five steps as tabs, on one line that says of each whether it is done or how much waits in it, and of the one that is looked at in words; before
 * anything is read only the first can be chosen. The states are those of the last reading: `isStale` says that the workbook has changed since.
 */
export function StepTabs({
  step,
  onStep,
  states,
  isStale,
  isEnabled,
  idOf,
  panelId,
}: {
  readonly step: Step;
  readonly onStep: (step: Step) => void;
  /** `null` as long as nothing is read. */
  readonly states: StepStates | null;
  readonly isStale: boolean;
  readonly isEnabled: boolean;
  readonly idOf: (step: Step) => string;
  readonly panelId: string;
}) {
  const { texts } = usePane();
  const styles = useStepTabsStyles();
  const { hidden } = useHiddenStyles();
  const sentences = new Map(
    states === null ? [] : STEPS.map((one) => [one, sentenceOf(texts, one, states[one], isStale)]),
  );
  return (
    <div className={styles.spine}>
      <TabList
        className={styles.steps}
        selectedValue={step}
        aria-label={texts.pane.stepsLabel}
        disabled={!isEnabled}
        onTabSelect={(_event, { value }) => {
          const chosen = STEPS.find((one) => one === value);
          if (chosen !== undefined) onStep(chosen);
        }}
      >
        {STEPS.map((one, index) => (
          <Tab
            key={one}
            value={one}
            id={idOf(one)}
            aria-controls={panelId}
            className={styles.step}
            {...(sentences.has(one) ? { 'aria-describedby': `${idOf(one)}-state`, title: sentences.get(one) } : {})}
          >
            <span
              className={mergeClasses(
                styles.content,
                index === 0 && styles.first,
                index === STEPS.length - 1 && styles.last,
              )}
            >
              <Sign number={index + 1} waits={states === null ? null : states[one]} isStale={isStale} />
              <span className={styles.label}>{texts.steps.names[one]}</span>
            </span>
          </Tab>
        ))}
      </TabList>
      <p id={`${idOf(step)}-state`} className={styles.line}>
        {sentences.get(step) ?? texts.spine.unread}
      </p>
      {STEPS.filter((one) => one !== step).map((one) => (
        <span key={one} id={`${idOf(one)}-state`} className={hidden}>
          {sentences.get(one)}
        </span>
      ))}
    </div>
  );
}
