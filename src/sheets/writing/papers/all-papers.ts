import { complete } from '../../../domain/steps';
import { planArticles } from '../articles';
import { planCeilings } from '../ceilings';
import { type Writing, writingOf } from '../context';
import { planNominations } from '../nominations';
import type { ResultsToWrite } from '../plan-tabs';
import { planScores } from '../scores';
import { planVotes } from '../votes';
import { countingMinutes } from './counting-minutes';
import type { FigurePlaces } from './figure-places';
import { meetingMinutes } from './meeting-minutes';
import { nominationList } from './nomination-list';
import type { Paper } from './paper';
import { submission } from './submission';

/** All papers of a round, in the order of their tabs. */
export function papersFor(writing: Writing, { counts, ceilings, votes }: FigurePlaces): readonly Paper[] {
  return [
    nominationList(writing, counts),
    countingMinutes(writing, votes),
    meetingMinutes(writing, { counts, ceilings, votes }),
    submission(writing, counts),
  ];
}

/** The same papers, where no tabs are written. */
export function papersOfResults(results: ResultsToWrite): readonly Paper[] {
  const writing = writingOf(results);
  const scores = complete(planScores(writing, planArticles(writing)));
  const { counts } = complete(planNominations(writing, scores));
  const ceilings = planCeilings(writing, counts).places;
  return papersFor(writing, { counts, ceilings, votes: planVotes(writing).places });
}
