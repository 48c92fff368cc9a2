import { valueAt } from './checked';
import type { FindingCode } from './finding';

/** What findings are about, as a secretary sorts them. */
export const FINDING_KINDS = ['reading', 'people', 'scores', 'evidence', 'rules', 'votes', 'round'] as const;
/** One of them. */
export type FindingKind = (typeof FINDING_KINDS)[number];

type Prefix = FindingCode extends `${infer First}.${string}` ? First : never;

const KIND_OF = {
  value: 'reading',
  column: 'reading',
  row: 'reading',
  correction: 'reading',
  tab: 'reading',
  text: 'reading',
  person: 'people',
  title: 'people',
  unit: 'people',
  score: 'scores',
  scores: 'scores',
  criterion: 'scores',
  rater: 'scores',
  article: 'evidence',
  judgement: 'evidence',
  indicator: 'evidence',
  initiative: 'evidence',
  'follow-up': 'evidence',
  ceiling: 'rules',
  rule: 'rules',
  rating: 'rules',
  statute: 'rules',
  target: 'rules',
  ballot: 'votes',
  'second-ballot': 'votes',
  decision: 'votes',
  round: 'round',
  closing: 'round',
  period: 'round',
  calendar: 'round',
} as const satisfies Record<Prefix, FindingKind>;

const kinds: ReadonlyMap<string, FindingKind> = new Map(Object.entries(KIND_OF));

/** What a finding is about, by its code. */
export function findingKind(code: FindingCode): FindingKind {
  return valueAt(kinds, code.slice(0, code.indexOf('.')));
}
