import { type Candidate, candidateId, candidateName } from '../../domain/eligibility/evidence';
import { wordKey } from '../../domain/text/keys';
import { ballotPapers } from '../../i18n/papers/ballot-papers';

/**
 * Names as papers bear them, by code. Whoever bears the name of another of these has the unit beside it, or the code where the unit tells nothing; who has no
 * name is named by the code.
 */
export function namesApart(candidates: readonly Candidate[]): ReadonlyMap<string, string> {
  const byName = new Map<string, Candidate[]>();
  for (const one of candidates) {
    const key = wordKey(candidateName(one));
    const namesakes = byName.get(key);
    if (namesakes === undefined) byName.set(key, [one]);
    else namesakes.push(one);
  }
  const unitOf = (one: Candidate): string => (one.subject === 'person' ? one.person.unit : '');
  const told = (one: Candidate, namesakes: readonly Candidate[]): string => {
    const [name, code, unit] = [candidateName(one), candidateId(one), unitOf(one)];
    if (name === '') return code;
    if (namesakes.length === 1) return name;
    const sharing = namesakes.filter((other) => wordKey(unitOf(other)) === wordKey(unit));
    return ballotPapers.twin(name, unit !== '' && sharing.length === 1 ? unit : code);
  };
  return new Map(
    [...byName.values()].flatMap((namesakes) =>
      namesakes.map((one) => [candidateId(one), told(one, namesakes)] as const),
    ),
  );
}
