import { type ParameterKind, normaliseParameter } from '../domain/rules/parameters';
import type { Review } from './review';

/** Parameters that are tried out, by key: set in the pane, and not in the workbook. */
export type Trial = Readonly<Record<string, string>>;

/** A parameter that a round may set, with what it is now; `text` is `null` where nobody sets it. */
export interface ChangeableParameter {
  readonly key: string;
  readonly kind: ParameterKind['kind'];
  /** The words that are allowed; `null` where the value is a number. */
  readonly words: readonly string[] | null;
  readonly text: string | null;
}

/** The parameters that a round of its campaign may set; those of awards that it does not propose are left out. */
export function changeableParameters({ rules }: Review): readonly ChangeableParameter[] {
  const { parameters, settings, campaign, regime } = rules;
  const others = [...Object.keys(regime.awards), ...Object.keys(campaign.ownAwards)].filter(
    (id) => !campaign.awards.includes(id),
  );
  return [...parameters]
    .filter(([key]) => !others.some((id) => key.startsWith(`${id}.`)) || settings.get(key)?.layer === 'round')
    .map(([key, kind]) => ({
      key,
      kind: kind.kind,
      words: kind.kind === 'one-of' ? kind.words : null,
      text: settings.get(key)?.text ?? null,
    }));
}

/** The value of a parameter in its one spelling, or `null` where the parameter does not allow it. */
export function parameterValue({ rules }: Review, key: string, text: string): string | null {
  const kind = rules.parameters.get(key);
  return kind === undefined ? null : normaliseParameter(kind, text);
}
