import { membersOnBallot } from '../../review/prospects';
import type { Review } from '../../review/review';
import { Told } from '../parts/Told';
import { usePane } from '../pane-context';

/** Members of the council who were voted on, and what the council's own rule says of them; nothing where there are none. */
export function MembersOnBallot({ ids, review }: { readonly ids: readonly string[]; readonly review: Review }) {
  const { texts } = usePane();
  const { names, rule } = membersOnBallot(review, ids);
  if (names.length === 0) return null;
  return (
    <Told tone="info">
      {texts.beforeVote.members(names.join('; '))}
      {rule !== null && `. ${texts.roundSettings['council.nominee-member']}: ${texts.settingValues[rule]}`}
    </Told>
  );
}
