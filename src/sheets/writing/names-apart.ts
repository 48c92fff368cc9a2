import { type Candidate, candidateId, candidateName } from '../../domain/eligibility/evidence';
import { wordKey } from '../../domain/text/keys';
import { ballotPapers } from '../../i18n/papers/ballot-papers';

function unitOf(one: Candidate): string {
  return one.subject === 'person' ? one.person.unit : '';
}

/** Names by code: alone where nobody shares one's key, else as `told` tells namesakes apart; who has no name is named by the code. */
function names(
  candidates: readonly Candidate[],
  keyOf: (one: Candidate) => string,
  told: (one: Candidate, namesakes: readonly Candidate[]) => string,
): ReadonlyMap<string, string> {
  const byKey = new Map<string, Candidate[]>();
  for (const one of candidates) {
    const namesakes = byKey.get(keyOf(one));
    if (namesakes === undefined) byKey.set(keyOf(one), [one]);
    else namesakes.push(one);
  }
  const nameOf = (one: Candidate, namesakes: readonly Candidate[]): string => {
    const name = candidateName(one);
    if (name === '') return candidateId(one);
    return namesakes.length === 1 ? name : ballotPapers.twin(name, told(one, namesakes));
  };
  return new Map(
    [...byKey.values()].flatMap((namesakes) =>
      namesakes.map((one) => [candidateId(one), nameOf(one, namesakes)] as const),
    ),
  );
}

/** Names where nothing else stands beside them: whoever bears the name of another has the unit beside it, or the code where the unit tells nothing. */
export function namesApart(candidates: readonly Candidate[]): ReadonlyMap<string, string> {
  return names(
    candidates,
    (one) => wordKey(candidateName(one)),
    (one, namesakes) => {
      const unit = unitOf(one);
      const sharing = namesakes.filter((other) => wordKey(unitOf(other)) === wordKey(unit));
      return unit !== '' && sharing.length === 1 ? unit : candidateId(one);
    },
  );
}

/** Names in lists that have the unit in a column of its own: whoever bears the name of another of that unit has the code beside it. */
export function namesInUnits(candidates: readonly Candidate[]): ReadonlyMap<string, string> {
  return names(candidates, (one) => `${wordKey(unitOf(one))}\n${wordKey(candidateName(one))}`, candidateId);
}
