import { Tab, TabList } from '@fluentui/react-components';
import { usePane } from './pane-context';
import { STEPS, type Step } from './step-order';
import { useStepTabsStyles } from './StepTabs.styles';

/** The five steps as tabs; before anything is read only the first can be chosen. */
export function StepTabs({
  step,
  onStep,
  isEnabled,
  idOf,
  panelId,
}: {
  readonly step: Step;
  readonly onStep: (step: Step) => void;
  readonly isEnabled: boolean;
  readonly idOf: (step: Step) => string;
  readonly panelId: string;
}) {
  const { texts } = usePane();
  const styles = useStepTabsStyles();
  return (
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
        <Tab key={one} value={one} id={idOf(one)} aria-controls={panelId} className={styles.step}>
          <span className={styles.content}>
            <span aria-hidden className={styles.number}>
              {index + 1}
            </span>
            <span className={styles.label}>{texts.steps.names[one]}</span>
          </span>
        </Tab>
      ))}
    </TabList>
  );
}
