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
    // Cell by cell, so that a difference is told by its place and not by a page of text.
    const names = new Set([...Object.keys(tab.cells), ...Object.keys(other?.cells ?? {})]);
    for (const name of names) expect([tab.name, name, tab.cells[name]]).toEqual([tab.name, name, other?.cells[name]]);
    expect({ ...tab, cells: {} }).toEqual({ ...other, cells: {} });
  }
}
