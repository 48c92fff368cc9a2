import type { Texts } from '../../i18n/texts';
import { STEPS } from '../../review/step-order';
import type { StepStates } from '../../review/step-states';
import type { CheckedRound } from '../../review/check-round';
import { VERSION } from '../../review/version';
import type { SelfTestFact } from '../../workbook/self-test';
import type { RoundState } from '../round-state';

/** What is told from: nothing of it but counts, codes of our own and versions goes into the text. */
export interface SupportSource {
  /** Which program the pane is in. */
  readonly about: readonly SelfTestFact[];
  readonly checked: CheckedRound | null;
  readonly states: StepStates | null;
  readonly round: RoundState;
}

/** The code of what failed last; `null` where nothing did. Its parameters may name tabs, so they stay out. */
function failureCode(round: RoundState): string | null {
  if (round.phase === 'unusable') return round.failure.code;
  return round.phase === 'ready' && round.outcome?.kind === 'refused' ? round.outcome.failure.code : null;
}

/** What can be copied for whoever helps: versions and counts, a line each. No name, no score, no text of a cell, no name of a tab, no ballot. */
export function supportText({ product, language, support: words }: SupportWords, source: SupportSource): string {
  const { about, checked, states, round } = source;
  const line = (label: string, value: string | number): string => `${label}: ${String(value)}`;
  const codes = new Map<string, number>();
  for (const { code } of checked?.review.findings ?? []) codes.set(code, (codes.get(code) ?? 0) + 1);
  const failure = failureCode(round);
  return [
    `${product} ${VERSION}`,
    line(words.language, language),
    ...about.map(([name, value]) => line(name, value)),
    ...(failure === null ? [] : [line(words.failure, failure)]),
    ...(checked === null
      ? [words.nothingRead]
      : [
          line(words.tabs, checked.snapshot.tabs.length),
          line(words.people, checked.review.round.people.length),
          line(words.units, checked.review.round.collectives.length),
          words.findings,
          ...[...codes]
            .sort(([left], [right]) => (left < right ? -1 : 1))
            .map(([code, count]) => `  ${code}: ${String(count)}`),
        ]),
    ...(states === null
      ? []
      : [
          words.waits,
          ...STEPS.flatMap((step) => states[step].map(({ what, count }) => `  ${step}.${what}: ${String(count)}`)),
        ]),
  ].join('\n');
}

/** The words that it takes. */
type SupportWords = Pick<Texts, 'language' | 'support'> & { readonly product: string };
