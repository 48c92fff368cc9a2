import type { SchemeFault, SchemeFaultCode, SchemeFaultFacts } from '../domain/scoring/faults/fault';
import type { Texts } from './texts';

/** A sentence for each fault of a scoring scheme, to stand after its place. */
export type SchemeFaultSentences = {
  readonly [C in SchemeFaultCode]: (facts: SchemeFaultFacts[C]) => string;
};

/** What is wrong in a scoring scheme, without its place. */
export function schemeFaultText<C extends SchemeFaultCode>(
  { schemeFaults }: Pick<Texts, 'schemeFaults'>,
  fault: SchemeFault<C>,
): string {
  return schemeFaults[fault.code](fault.params);
}
