import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { CountedVote } from '../../domain/ballots/counting';
import { findingSentence } from '../../i18n/finding-text';
import type { Review } from '../../review/review';
import { usePane } from '../pane-context';

/** The names of a vote, first or second, about whom every valid paper says the same: it tells how everybody voted. */
export function Unanimous({
  counted: { award, box, nominees, valid },
  review,
}: {
  readonly counted: Pick<CountedVote, 'award' | 'box' | 'nominees' | 'valid'>;
  readonly review: Review;
}) {
  const { texts, names } = usePane();
  // One tab of totals may hold both ballots of an award.
  const told = nominees.filter(({ yes, no }) => yes === valid || no === valid).map(({ id }) => id);
  const bySubject = new Map(
    review.findings
      .filter(
        ({ code, params, sheet, subject }) =>
          code === 'ballot.unanimous' &&
          params['award'] === award &&
          sheet === box.sheet &&
          subject !== null &&
          told.includes(subject),
      )
      .map((found) => [found.subject, found]),
  );
  if (bySubject.size === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{texts.steps.ballots.unanimous}</MessageBarTitle>
        {[...bySubject].map(([subject, found]) => (
          <div key={subject}>{findingSentence(texts, found, names)}</div>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}
