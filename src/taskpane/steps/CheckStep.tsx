import { Tab, TabList } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Review } from '../../review/review';
import { usePane } from '../pane-context';
import { Eligibilities } from './Eligibilities';
import { Findings } from './Findings';

type View = 'findings' | 'eligibility';

/** The second step: what is wrong and where, and who is eligible and why. */
export function CheckStep({ review }: { readonly review: Review }) {
  const { texts } = usePane();
  const words = texts.steps.check;
  const [view, setView] = useState<View>('findings');
  const id = useId();
  const tab = (value: View) => `${id}-${value}`;
  return (
    <>
      <TabList
        selectedValue={view}
        onTabSelect={(_event, data) => setView(data.value === 'eligibility' ? 'eligibility' : 'findings')}
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
        {view === 'findings' ? <Findings findings={review.findings} /> : <Eligibilities review={review} />}
      </div>
    </>
  );
}
