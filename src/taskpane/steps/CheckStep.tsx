import { Tab, TabList } from '@fluentui/react-components';
import { Suspense, lazy, useId } from 'react';
import type { Review } from '../../review/review';
import { usePane } from '../pane-context';
import { CHECK_VIEWS, type CheckView, type Choices } from '../remembered';
import { useCheckStepStyles } from './CheckStep.styles';
import { Eligibilities } from './Eligibilities';
import { Findings } from './Findings';

const People = lazy(async () => ({ default: (await import('../people/People')).People }));

interface CheckProps {
  readonly review: Review;
  readonly choices: Choices;
  readonly onChoices: (choices: Choices) => void;
}

function ChosenView({ review, choices, onChoices }: CheckProps) {
  switch (choices.view) {
    case 'findings':
      return <Findings review={review} />;
    case 'eligibility':
      return (
        <Eligibilities review={review} award={choices.award} onAward={(award) => onChoices({ ...choices, award })} />
      );
    case 'people':
      return (
        <Suspense fallback={null}>
          <People review={review} />
        </Suspense>
      );
  }
}

/** The second step: what is wrong and where, who is eligible and why, and everything about one person. */
export function CheckStep(props: CheckProps) {
  const { texts } = usePane();
  const styles = useCheckStepStyles();
  const words = texts.steps.check;
  const { review, choices, onChoices } = props;
  const { view } = choices;
  const id = useId();
  const tab = (value: CheckView) => `${id}-${value}`;
  return (
    <>
      <TabList
        className={styles.views}
        selectedValue={view}
        onTabSelect={(_event, data) =>
          onChoices({ ...choices, view: CHECK_VIEWS.find((one) => one === data.value) ?? 'findings' })
        }
        size="small"
        aria-label={words.viewLabel}
      >
        <Tab value="findings" id={tab('findings')} aria-controls={`${id}-panel`}>
          {texts.steps.check.groupCount(words.findings, review.findings.length)}
        </Tab>
        <Tab value="eligibility" id={tab('eligibility')} aria-controls={`${id}-panel`}>
          {words.eligibility}
        </Tab>
        <Tab value="people" id={tab('people')} aria-controls={`${id}-panel`}>
          {texts.people.view}
        </Tab>
      </TabList>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={tab(view)}>
        <ChosenView {...props} />
      </div>
    </>
  );
}
