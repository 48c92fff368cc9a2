import type { Finding, Severity } from '../domain/finding';
import { FINDING_KINDS, type FindingKind, findingKind } from '../domain/finding-kind';
import type { Round } from '../domain/round/round';

/** By what findings are sorted out. */
export const FACETS = ['severity', 'sheet', 'unit', 'kind'] as const;
/** One of them. */
export type Facet = (typeof FACETS)[number];

/** What is looked at alone; a facet that is not there lets everything through. */
export type Filter = Readonly<Partial<Record<Facet, string>>>;

/** Something that can be chosen, and how many findings it leaves. */
export interface FacetOption {
  readonly value: string;
  /** Where it is a kind of findings, and no name of the workbook's own. */
  readonly kind: FindingKind | null;
  readonly count: number;
}

/** The gravest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** What each finding is about: severity, tab, unit of the person (or the unit itself) and kind. */
export type FacetsOf = (found: Finding) => Readonly<Record<Facet, string | null>>;

/** Findings by their facets, for the people and units of a round. */
export function facetsIn({ people, collectives }: Pick<Round, 'people' | 'collectives'>): FacetsOf {
  const units = new Map([
    ...collectives.map(({ id, name }) => [id, name] as const),
    ...people.map(({ id, unit }) => [id, unit] as const),
  ]);
  return ({ severity, sheet, subject, code }) => ({
    severity,
    sheet,
    unit: (subject === null ? undefined : units.get(subject)) ?? null,
    kind: findingKind(code),
  });
}

/** The findings that a filter leaves; `except` names a facet whose own choice does not count. */
export function filtered(
  findings: readonly Finding[],
  filter: Filter,
  facetsOf: FacetsOf,
  except?: Facet,
): readonly Finding[] {
  const asked = FACETS.filter((facet) => facet !== except && filter[facet] !== undefined);
  return findings.filter((found) => {
    const facets = facetsOf(found);
    return asked.every((facet) => facets[facet] === filter[facet]);
  });
}

/** A filter with another choice of a facet; an empty one lets everything through. */
export function choose(filter: Filter, facet: Facet, value: string): Filter {
  const others = Object.fromEntries(
    FACETS.filter((one) => one !== facet).flatMap((one) => {
      const kept = filter[one];
      return kept === undefined ? [] : [[one, kept]];
    }),
  );
  return value === '' ? others : { ...others, [facet]: value };
}

/** What can be chosen of a facet under the other choices: severities and kinds in their own order, tabs and units as they come; a choice that leaves nothing stays. */
export function optionsOf(
  facet: Facet,
  findings: readonly Finding[],
  filter: Filter,
  facetsOf: FacetsOf,
): readonly FacetOption[] {
  const counts = new Map<string, number>();
  for (const found of filtered(findings, filter, facetsOf, facet)) {
    const value = facetsOf(found)[facet];
    if (value !== null && value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const chosen = filter[facet];
  if (chosen !== undefined && !counts.has(chosen)) counts.set(chosen, 0);
  const inOrder = <T extends string>(values: readonly T[], kindOf: (value: T) => FindingKind | null) =>
    values.flatMap((value) => {
      const count = counts.get(value);
      return count === undefined ? [] : [{ value, kind: kindOf(value), count }];
    });
  switch (facet) {
    case 'severity':
      return inOrder(SEVERITIES, () => null);
    case 'kind':
      return inOrder(FINDING_KINDS, (kind) => kind);
    case 'sheet':
    case 'unit':
      return [...counts].map(([value, count]) => ({ value, kind: null, count }));
  }
}
