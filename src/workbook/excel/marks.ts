/**
 * What the names begin with that mark a writing under way, so that the next opening knows what to do where the pane was closed or Excel gave no
 * answer: `BinhXetGhi_new_KEY` points to a new tab, `_keep_KEY` to what a tab of ours held before (its comment is the tab's name), `_gone_KEY` to
 * a tab that goes (with its name as comment), and `_done` says that everything is in. Of the user's own, `_tab_KEY` points to a tab that is
 * rewritten, and `_cells_KEY` to one in which cells are changed; their comment is the name of the tab that what was there is put by in. `_charts_KEY` points to a tab of
 * ours that gets other charts; its comment names the new ones. `_setups_All` points to a tab that tells how those that are rewritten were set up.
 */
const RUN_NAME = 'BinhXetGhi_';

const KINDS = ['new', 'keep', 'gone', 'tab', 'cells', 'charts', 'setups'] as const;

/** What a mark says of the tab that it points to. */
export type MarkKind = (typeof KINDS)[number];

/** The name of a mark. */
export function markName(kind: MarkKind, key: string): string {
  return `${RUN_NAME}${kind}_${key}`;
}

/** The mark that everything is in. */
export const DONE_MARK = `${RUN_NAME}done`;

/** Whether a name is a mark of a writing under way. */
export function isMark(name: string): boolean {
  return name.startsWith(RUN_NAME);
}

/** Takes the name of a mark apart; `null` for `DONE_MARK` and names that are none. */
export function parseMark(name: string): { readonly kind: MarkKind; readonly key: string } | null {
  const match = /^BinhXetGhi_([a-z]+)_(.+)$/.exec(name);
  const kind = KINDS.find((one) => one === match?.[1]);
  const key = match?.[2];
  return key !== undefined && kind !== undefined ? { kind, key } : null;
}
