import type { Review } from '../../review/review';
import { decimalText, dayText } from '../../i18n/numbers';
import { usePane } from '../pane-context';
import { Facts } from '../parts/Facts';
import { Section } from '../parts/Section';
import { AddRule } from '../trial/ChangeRule';
import { RulesInForce } from './RulesInForce';
import { TabMeanings } from './TabMeanings';
import { useRoundStepStyles } from './RoundStep.styles';

/** The number of a field as people write it, or that it is not told. */
function useCount(): (field: Review['round']['members']) => string {
  const { texts } = usePane();
  return (field) => (field.state === 'known' ? decimalText(texts.language, String(field.value)) : texts.pane.notTold);
}

/** The first step: what the round is, what each tab was taken for, and the rules that hold. */
export function RoundStep({ review }: { readonly review: Review }) {
  const { texts } = usePane();
  const styles = useRoundStepStyles();
  const count = useCount();
  const { round, rules, tabs } = review;
  const words = texts.steps.round;
  const when = round.isSchoolYear ? words.schoolYear(round.year) : words.year(round.year);
  const meeting = round.meetingDate;
  return (
    <>
      <header className={styles.head}>
        <p className={styles.campaign}>{rules.campaign.name}</p>
        <p className={styles.organisation}>
          {round.texts.organisation === '' ? rules.campaign.organisation : round.texts.organisation}
        </p>
      </header>
      <Facts
        facts={[
          {
            label: words.when,
            value:
              round.period === null || round.period === 'year'
                ? when
                : words.periodOf(texts.periods[round.period], when),
          },
          {
            label: words.meeting,
            value: meeting.state === 'known' ? dayText(texts.language, meeting.value) : texts.pane.notTold,
          },
          { label: words.people, value: words.peopleCount(round.people.length) },
          { label: words.units, value: words.unitsCount(round.collectives.length) },
          {
            label: words.council,
            value: [
              words.members(count(round.members)),
              words.present(count(round.present)),
              words.written(count(round.written)),
            ].join(' · '),
          },
          { label: words.plan, value: rules.campaign.citation },
          { label: words.regulations, value: rules.regime.name },
        ]}
      />
      {rules.awards.length === 0 && <p className={styles.note}>{words.noAwards}</p>}
      <TabMeanings tabs={tabs} />
      <Section title={words.rulesTitle} help={words.rulesHelp} explain="status">
        <RulesInForce rules={rules} />
        <AddRule />
      </Section>
    </>
  );
}
