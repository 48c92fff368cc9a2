import { mergeClasses } from '@fluentui/react-components';
import { type RefObject, useEffect, useId, useRef, useState } from 'react';
import { decimalText } from '../../i18n/numbers';
import type { WorkbenchTexts } from '../../i18n/workbench-texts';
import { useHiddenStyles } from '../../taskpane/hidden.styles';
import type { Edit } from '../editing/edit';
import type { Editing } from '../editing/editing';
import { type Planned, type Wanted, emptied, plannedEdit } from './edits';
import { entryPlace } from './entry-place';
import { useGridStyles } from './Grid.styles';
import { GridBar } from './GridBar';
import { GridBody } from './GridBody';
import { GridHead } from './GridHead';
import { GridNotice, ReplaceFormulas } from './GridNotices';
import { LETTERS, NUMBERS } from './GridRow';
import { type Place, only, originOf } from './selection';
import { useChoosing } from './useChoosing';
import { type Copied, useClipboard } from './useClipboard';
import { useEntering } from './useEntering';
import { useGridEdits } from './useGridEdits';
import { useGridKeys } from './useGridKeys';
import { type GridTab, cellAt } from './useGridTab';
import { usePointing } from './usePointing';
import { useSight } from './useSight';

/** A cell that somebody asked to see; a new object for every time it is asked for. */
export interface Target {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The tab in a grid: chosen by mouse and keys, typed into, copied from and pasted into. What is typed is data (`Edit`) at once, and looked at by nobody before it is committed. */
export function Grid({
  grid,
  editing,
  isBehind,
  isReadOnly,
  copied,
  target,
  onReach,
  onGo,
  panel,
  texts,
}: {
  readonly grid: GridTab;
  readonly editing: Editing;
  /** Whether the tab was written and has not been read anew since: nothing may be edited until it has. */
  readonly isBehind: boolean;
  readonly isReadOnly: boolean;
  /** What was copied last in any of the tabs. */
  readonly copied: RefObject<Copied | null>;
  readonly target: Target | null;
  /** Tells how far the selection goes, so that the grid goes on beyond it. */
  readonly onReach: (place: Place) => void;
  /** An edit was taken back or done again: goes to where it was. */
  readonly onGo: (edit: Edit) => void;
  readonly panel: { readonly id: string; readonly labelledBy: string };
  readonly texts: WorkbenchTexts;
}) {
  const styles = useGridStyles();
  const { hidden } = useHiddenStyles();
  const words = texts.grid;
  const helpId = useId();
  const scrollerRef = useRef<HTMLDivElement>(null);
  const entryRef = useRef<HTMLTextAreaElement>(null);
  const { lefts, tops, merges } = grid;
  const number = (value: number): string => decimalText(texts.language, String(value));

  const sight = useSight(grid, scrollerRef);
  const { reveal } = sight;
  const choosing = useChoosing({ grid, sight, start: target ?? { row: 0, column: 0 }, onReach, texts });
  const { chosen, set, say, textAt } = choosing;
  const { active } = choosing.selection;
  const { told, asked, make, refuse, answer, dismiss } = useGridEdits(editing, isBehind ? null : grid.view);

  const plan = (wanted: readonly Wanted[]): Planned =>
    plannedEdit(
      {
        name: grid.tab.name,
        isReadOnly,
        merges,
        view: grid.view,
        formatOf: grid.formatOf,
        hasFormula: (row, column) => grid.formulaOf(row, column) !== null,
      },
      wanted,
    );
  const entering = useEntering({ grid, entryRef, isReadOnly, choosing, reveal, plan, make });
  const clipboard = useClipboard({
    copied,
    grid,
    chosen,
    plan,
    make,
    refuse,
    onCopied: (cells) => say(words.copied(number(cells))),
    onCleared: (cells) => say(words.cleared(number(cells))),
    onPasted: (cells, { bottom, right }) => {
      say(words.pasted(number(cells)));
      onReach({ row: bottom, column: right });
      set({ active: { row: chosen.top, column: chosen.left }, corner: { row: bottom, column: right } });
    },
  });

  const [seen, setSeen] = useState<Target | null>(null);
  if (target !== null && seen !== target) {
    setSeen(target);
    set(only(merges, target));
    entering.end();
  }
  const revealed = useRef<Target | null>(null);
  useEffect(() => {
    if (target === null || revealed.current === target) return;
    revealed.current = target;
    reveal(target, true);
  }, [target, reveal]);

  function clear(): void {
    const wanted = emptied(chosen).filter(({ row, column }) => grid.valueOf(row, column) !== null);
    if (wanted.length > 0) make(plan(wanted), () => say(words.cleared(number(wanted.length))));
  }

  function turnBack(isAgain: boolean): void {
    const edit = isAgain ? editing.redo() : editing.undo();
    const first = edit?.changes[0];
    if (edit === null || first === undefined) return;
    say((isAgain ? words.redone : words.undone)(number(edit.changes.length)));
    if (first.sheet !== grid.tab.name) onGo(edit);
    else {
      set(only(merges, first));
      reveal(first);
    }
  }

  const onKeyDown = useGridKeys({
    isReadOnly,
    choosing,
    entering,
    onClear: clear,
    onTurnBack: turnBack,
    onDismiss: dismiss,
  });
  const pointing = usePointing({ grid, sight, scrollerRef, entryRef, choosing, entering });
  const beginTyping = (): void => {
    if (entering.by === null) entering.begin('typing');
  };
  const { history, isLocked } = editing.state();

  return (
    <div className={styles.view} role="tabpanel" id={panel.id} aria-labelledby={panel.labelledBy}>
      <div>
        <GridBar
          canUndo={history.done.length > 0 && !isLocked}
          canRedo={history.undone.length > 0 && !isLocked}
          onTurnBack={turnBack}
          cell={cellAt(active.row, active.column)}
          text={textAt(active)}
          formula={grid.formulaOf(active.row, active.column)}
          texts={texts}
        />
        {told !== null && <GridNotice told={told} onDismiss={dismiss} texts={texts} />}
      </div>
      <div ref={scrollerRef} className={styles.scroller} onScroll={sight.onScroll} {...pointing}>
        <div
          role="grid"
          aria-label={words.label(grid.tab.name)}
          aria-rowcount={grid.rows + 1}
          aria-colcount={grid.columns + 1}
          aria-multiselectable="true"
          aria-readonly={isReadOnly}
          className={styles.grid}
          style={{ width: NUMBERS + (lefts.at(-1) ?? 0), height: LETTERS + (tops.at(-1) ?? 0) }}
        >
          <GridHead lefts={lefts} sight={sight} chosen={chosen} texts={texts} />
          <GridBody
            grid={grid}
            sight={sight}
            chosen={chosen}
            active={active}
            target={target === null ? null : originOf(merges, target)}
            texts={texts}
          />
        </div>
        <textarea
          ref={entryRef}
          rows={1}
          spellCheck={false}
          autoComplete="off"
          autoCapitalize="off"
          readOnly={isReadOnly}
          aria-label={words.entry(cellAt(active.row, active.column), textAt(active))}
          aria-describedby={helpId}
          className={mergeClasses(styles.entry, entering.by === null && styles.idle)}
          style={{ ...entryPlace(grid, sight, active), border: 0 }}
          onKeyDown={onKeyDown}
          onCompositionStart={beginTyping}
          onInput={beginTyping}
          onBlur={() => {
            if (entering.by !== null && asked === null) entering.commit(null);
          }}
          {...(entering.by === null ? clipboard : {})}
        />
      </div>
      <span id={helpId} className={hidden}>
        {words.help}
      </span>
      <div role="status" className={hidden}>
        {choosing.said}
      </div>
      <ReplaceFormulas
        asked={asked}
        onAnswer={(isWanted) => {
          answer(isWanted);
          if (!isWanted) entering.end();
          entryRef.current?.focus({ preventScroll: true });
        }}
        texts={texts}
      />
    </div>
  );
}
