import { isDeepStrictEqual } from 'node:util';
import type { BookView, TabView } from './tab-view';

/** Our tabs of a workbook: those that our marks point to. */
export function ours({ tabs, marks }: BookView): readonly TabView[] {
  const pointed = new Set(marks.map(([, tab]) => tab));
  return tabs.filter(({ name }) => pointed.has(name));
}

/** Both workbooks have the same tabs in the same order, and ours are alike in every cell and look. */
export function expectSameTabs(found: BookView, wanted: BookView): void {
  const seen = ({ tabs }: BookView): unknown => tabs.map(({ name, visibility }) => [name, visibility]);
  expect(seen(found)).toEqual(seen(wanted));
  expect(found.marks).toEqual(wanted.marks);
  expect(ours(wanted).length).toBe(wanted.marks.length);
  for (const [index, tab] of ours(found).entries()) {
    const other = ours(wanted)[index];
    // A difference is told by its place, not by a page of text.
    const names = new Set([...Object.keys(tab.cells), ...Object.keys(other?.cells ?? {})]);
    const differing = [...names].filter((name) => !isDeepStrictEqual(tab.cells[name], other?.cells[name]));
    const at = (view: TabView | undefined): unknown => differing.map((name) => [tab.name, name, view?.cells[name]]);
    expect(at(tab)).toEqual(at(other));
    expect({ ...tab, cells: {} }).toEqual({ ...other, cells: {} });
  }
}
