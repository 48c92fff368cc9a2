import { valueAt } from '../../../domain/checked';
import { meetingMinutes as words } from '../../../i18n/papers/documents';
import type { Writing } from '../context';

/** How many have each class, the highest class first, then those below the lowest; nothing where nobody is known to have one. */
function bandLines({ round, evaluation, rules }: Writing): readonly string[] {
  const outcomes = round.people.flatMap(({ id }) => valueAt(evaluation.scores, id).band ?? []);
  const counted = (rules.campaign.scheme?.bands?.list ?? []).map(({ id, name }) => ({
    name,
    count: outcomes.filter((outcome) => outcome.kind === 'band' && outcome.band.id === id).length,
  }));
  const others = (['none', 'unknown'] as const).map((kind) => ({
    name: words.withoutBand[kind],
    count: outcomes.filter((outcome) => outcome.kind === kind).length,
  }));
  return [...counted, ...others].filter(({ count }) => count > 0).map(({ name, count }) => words.band(name, count));
}

/** What came out of a meeting that considered no award: whose scores are worked out, and how many have which class. */
export function scoreResults(writing: Writing): readonly string[] {
  const { round, evaluation, apart } = writing;
  const hasFinal = ({ id }: { readonly id: string }): boolean => valueAt(evaluation.scores, id).final !== null;
  const scored = round.people.filter(hasFinal).length;
  if (scored === 0) return [words.noScores];
  const without = round.people.filter((person) => !hasFinal(person)).map(({ id }) => valueAt(apart, id));
  return [
    words.scored(scored, round.people.length),
    ...bandLines(writing),
    ...(without.length === 0 ? [] : [words.notScored(without.join('; '))]),
  ];
}
