import type { CellRef } from '../../domain/cell';
import { finding } from '../../domain/finding';
import type { Person } from '../../domain/round/people';
import type { Rater } from '../../domain/terms';
import type { Report } from './fields';

/** The tab in which each person (by code) was first scored, by rater. It grows as tabs are read. */
export type ScoredIn = Readonly<Record<Rater, Map<string, string>>>;

/** Whether a rater has not scored somebody before; keeps that it was done here. A second time is reported, with the tab of the first where it is another. */
export function isFirstScored(
  tabs: Map<string, string>,
  { id, name }: Pick<Person, 'id' | 'name'>,
  at: CellRef,
  report: Report,
): boolean {
  const first = tabs.get(id);
  if (first === undefined) {
    tabs.set(id, at.sheet);
    return true;
  }
  report(finding('person.duplicate', at, id, first === at.sheet ? { name } : { name, tab: first }));
  return false;
}
