import { Tab, TabList } from '@fluentui/react-components';
import { useId } from 'react';
import type { Review } from '../../review/review';
import { usePane } from '../pane-context';
import type { CheckView, Choices } from '../remembered';
import { Eligibilities } from './Eligibilities';
import { Findings } from './Findings';

/** The second step: what is wrong and where, and who is eligible and why. */
export function CheckStep({
  review,
  choices,
  onChoices,
}: {
  readonly review: Review;
  readonly choices: Choices;
  readonly onChoices: (choices: Choices) => void;
}) {
  const { texts } = usePane();
  const words = texts.steps.check;
  const { view, award } = choices;
  const id = useId();
  const tab = (value: CheckView) => `${id}-${value}`;
  return (
    <>
      <TabList
        selectedValue={view}
        onTabSelect={(_event, data) =>
          onChoices({ ...choices, view: data.value === 'eligibility' ? 'eligibility' : 'findings' })
        }
        size="small"
        aria-label={words.viewLabel}
      >
        <Tab value="findings" id={tab('findings')} aria-controls={`${id}-panel`}>
          {words.groupCount(words.findings, review.findings.length)}
        </Tab>
        <Tab value="eligibility" id={tab('eligibility')} aria-controls={`${id}-panel`}>
          {words.eligibility}
        </Tab>
      </TabList>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={tab(view)}>
        {view === 'findings' ? (
          <Findings findings={review.findings} />
        ) : (
          <Eligibilities review={review} award={award} onAward={(chosen) => onChoices({ ...choices, award: chosen })} />
        )}
      </div>
    </>
  );
}
