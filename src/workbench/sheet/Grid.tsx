import { Button, mergeClasses } from '@fluentui/react-components';
import { ArrowRedo20Regular } from '@fluentui/react-icons/svg/arrow-redo';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import {
  type KeyboardEvent,
  type MouseEvent,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { decimalText } from '../../i18n/numbers';
import type { Texts } from '../../i18n/texts';
import { useHiddenStyles } from '../../taskpane/hidden.styles';
import { areaName } from '../../workbook/address';
import type { Edit } from '../editing/edit';
import type { Editing } from '../editing/editing';
import { type Planned, type Wanted, emptied, plannedEdit } from './edits';
import { useGridStyles } from './Grid.styles';
import { GridNotice, ReplaceFormulas } from './GridNotices';
import { GridRow, LETTERS, NUMBERS } from './GridRow';
import { commandOf } from './keys';
import {
  type Ground,
  type Motion,
  type Place,
  type Selection,
  areaOf,
  moved,
  movedSelection,
  only,
  originOf,
} from './selection';
import { editedText } from './typed-value';
import { useClipboard } from './useClipboard';
import { useGridEdits } from './useGridEdits';
import { type GridTab, cellAt, within } from './useGridTab';

/** A cell that somebody asked to see; a new object for every time it is asked for. */
export interface Target {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Rows and columns that are drawn beyond those in sight. */
const BEYOND = 160;
/** Merged cells up to so many rows high are drawn whole, wherever they begin. */
const TALLEST_MERGE = 300;

/** How a cell is being edited: begun by typing (arrows end it), or by F2 or a double click (arrows move in the text). */
interface Entering {
  readonly by: 'typing' | 'hand';
  readonly initial: string;
}

/** The tab in a grid: chosen by mouse and keys, typed into, copied from and pasted into. What is typed is data (`Edit`) at once, and looked at by nobody before it is committed. */
export function Grid({
  grid,
  editing,
  isReadOnly,
  target,
  onReach,
  onGo,
  panel,
  texts,
}: {
  readonly grid: GridTab;
  readonly editing: Editing;
  readonly isReadOnly: boolean;
  readonly target: Target | null;
  /** Tells how far the selection goes, so that the grid goes on beyond it. */
  readonly onReach: (place: Place) => void;
  /** An edit was taken back or done again: goes to where it was. */
  readonly onGo: (edit: Edit) => void;
  readonly panel: { readonly id: string; readonly labelledBy: string };
  readonly texts: Texts;
}) {
  const styles = useGridStyles();
  const { hidden } = useHiddenStyles();
  const words = texts.grid;
  const helpId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const entry = useRef<HTMLTextAreaElement>(null);
  const [selection, setSelection] = useState<Selection>(() => only(grid.merges, target ?? { row: 0, column: 0 }));
  const [entering, setEntering] = useState<Entering | null>(null);
  const [frame, setFrame] = useState({ top: 0, left: 0, height: 800, width: 1280 });
  const [said, setSaid] = useState('');
  const isLeaving = useRef(false);
  const { told, asked, make, refuse, answer, dismiss } = useGridEdits(editing);
  const { lefts, tops, merges } = grid;
  const { rows: frozenRows, columns: frozenColumns } = frozenWithin(grid, frame);
  const chosen = areaOf(selection, merges);
  const { active } = selection;
  const number = (value: number): string => decimalText(texts.language, String(value));

  const plan = (wanted: readonly Wanted[]): Planned =>
    plannedEdit(
      {
        name: grid.tab.name,
        merges,
        view: grid.view,
        formatOf: grid.formatOf,
        hasFormula: (row, column) => grid.formulaOf(row, column) !== null,
      },
      wanted,
    );
  const clipboard = useClipboard({
    grid,
    chosen,
    plan,
    make,
    refuse,
    onCopied: (cells) => setSaid(words.copied(number(cells))),
    onCleared: (cells) => setSaid(words.cleared(number(cells))),
    onPasted: (cells, { bottom, right }) => {
      setSaid(words.pasted(number(cells)));
      onReach({ row: bottom, column: right });
      setSelection({ active: { row: chosen.top, column: chosen.left }, corner: { row: bottom, column: right } });
    },
  });

  /** Scrolls as far as needed for a cell to be in sight, beside what is frozen. */
  const reveal = useCallback(
    ({ row, column }: Place, isCentred = false) => {
      const box = scroller.current;
      if (box === null) return;
      const [top = 0, bottom = 0] = [tops[row], tops[row + 1]];
      const [left = 0, right = 0] = [lefts[column], lefts[column + 1]];
      const above = LETTERS + (tops[frozenRows] ?? 0);
      const before = NUMBERS + (lefts[frozenColumns] ?? 0);
      if (row >= frozenRows) {
        const most = top + LETTERS - above;
        const least = bottom + LETTERS - box.clientHeight;
        if (isCentred && (box.scrollTop > most || box.scrollTop < least)) {
          box.scrollTop = Math.max(0, (most + least) / 2);
        } else if (box.scrollTop > most) box.scrollTop = most;
        else if (box.scrollTop < least) box.scrollTop = Math.min(least, most);
      }
      if (column >= frozenColumns) {
        const most = left + NUMBERS - before;
        const least = right + NUMBERS - box.clientWidth;
        if (box.scrollLeft > most) box.scrollLeft = most;
        else if (box.scrollLeft < least) box.scrollLeft = Math.min(least, most);
      }
    },
    [tops, lefts, frozenRows, frozenColumns],
  );

  useLayoutEffect(() => {
    const box = scroller.current;
    if (box === null) return undefined;
    const measure = (): void =>
      setFrame({ top: box.scrollTop, left: box.scrollLeft, height: box.clientHeight, width: box.clientWidth });
    measure();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, []);

  const [seen, setSeen] = useState<Target | null>(null);
  if (target !== null && seen !== target) {
    setSeen(target);
    setSelection(only(merges, target));
    setEntering(null);
  }
  const revealed = useRef<Target | null>(null);
  useEffect(() => {
    if (target === null || revealed.current === target) return;
    revealed.current = target;
    reveal(target, true);
  }, [target, reveal]);

  const ground: Ground = {
    rows: grid.rows,
    columns: grid.columns,
    page: Math.max(1, Math.floor((frame.height - LETTERS) / 25) - 1),
    merges,
    isEmpty: (row, column) => grid.valueOf(row, column) === null,
    isHiddenRow: () => false,
    isHiddenColumn: () => false,
  };

  function choose(next: Selection): void {
    setSelection(next);
    onReach(next.corner);
    reveal(next.corner);
    const area = areaOf(next, merges);
    setSaid(
      area.top === area.bottom && area.left === area.right
        ? words.entry(cellAt(next.active.row, next.active.column), textAt(next.active))
        : words.chosen(areaName(area)),
    );
  }

  function textAt({ row, column }: Place): string {
    return grid.isStale(row, column) ? words.stale : grid.shown(row, column).text;
  }

  function step(motion: Motion, isDrawn: boolean): void {
    choose(movedSelection(ground, selection, motion, isDrawn));
  }

  function beginEntering(by: Entering['by']): void {
    const box = entry.current;
    if (isReadOnly || box === null) return;
    const { row, column } = active;
    const initial =
      by === 'typing'
        ? ''
        : editedText(grid.valueOf(row, column), grid.formatOf(row, column), grid.shown(row, column).text);
    if (by === 'hand') {
      box.value = initial;
      box.setSelectionRange(initial.length, initial.length);
    }
    setEntering({ by, initial });
    reveal(active);
  }

  function endEntering(): void {
    if (entry.current !== null) entry.current.value = '';
    setEntering(null);
  }

  /** Commits what is being typed and goes on; where it is refused the text stays for mending. */
  function commit(motion: Motion | null): void {
    const text = entry.current?.value ?? '';
    const goOn = (): void => {
      endEntering();
      if (motion !== null) choose(movedSelection(ground, only(merges, active), motion, false));
    };
    if (entering === null || (entering.by === 'hand' && text === entering.initial)) goOn();
    else make(plan([{ ...active, text }]), goOn);
  }

  function clear(): void {
    const wanted = emptied(chosen).filter(({ row, column }) => grid.valueOf(row, column) !== null);
    if (wanted.length > 0) make(plan(wanted), () => setSaid(words.cleared(number(wanted.length))));
  }

  function turnBack(isAgain: boolean): void {
    const edit = isAgain ? editing.redo() : editing.undo();
    const first = edit?.changes[0];
    if (edit === null || first === undefined) return;
    setSaid((isAgain ? words.redone : words.undone)(number(edit.changes.length)));
    if (first.sheet !== grid.tab.name) onGo(edit);
    else {
      setSelection(only(merges, first));
      reveal(first);
    }
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    // A key that an input method is working on is none of ours.
    if (event.nativeEvent.isComposing || event.key === 'Process') return;
    const isLeavingNow = isLeaving.current;
    isLeaving.current = false;
    if (event.key === 'Tab') {
      const motion: Motion = { kind: 'step', rows: 0, columns: event.shiftKey ? -1 : 1 };
      const isAtEdge = moved(ground, active, motion) === active;
      if (entering === null && (isAtEdge || isLeavingNow)) return;
      event.preventDefault();
      commit(motion);
      return;
    }
    if (entering !== null) {
      enterKey(event);
      return;
    }
    const command = commandOf({ ...pressedOf(event) });
    if (command === null) return;
    if (isReadOnly && (command.kind === 'edit' || command.kind === 'clear')) return;
    event.preventDefault();
    switch (command.kind) {
      case 'move':
        step(command.motion, command.isDrawn);
        break;
      case 'edit':
        beginEntering('hand');
        break;
      case 'clear':
        clear();
        break;
      case 'undo':
      case 'redo':
        turnBack(command.kind === 'redo');
        break;
      case 'all':
        setSelection({ active: { row: 0, column: 0 }, corner: moved(ground, active, { kind: 'end' }) });
        break;
      case 'leave':
        isLeaving.current = true;
        dismiss();
        break;
    }
  }

  function enterKey(event: KeyboardEvent<HTMLTextAreaElement>): void {
    const { key } = event;
    if (key === 'Enter' && event.altKey) {
      event.preventDefault();
      const box = event.currentTarget;
      box.setRangeText('\n', box.selectionStart, box.selectionEnd, 'end');
      return;
    }
    const arrow = entering?.by === 'typing' && key.startsWith('Arrow') ? commandOf(pressedOf(event)) : null;
    if (key !== 'Enter' && key !== 'Escape' && arrow?.kind !== 'move') return;
    event.preventDefault();
    if (key === 'Escape') endEntering();
    else if (arrow?.kind === 'move') commit(arrow.motion);
    else commit({ kind: 'step', rows: event.shiftKey ? -1 : 1, columns: 0 });
  }

  function placeUnder(event: MouseEvent): Place | null {
    const box = scroller.current?.getBoundingClientRect();
    if (box === undefined) return null;
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    const isFrozenX = x < NUMBERS + (lefts[frozenColumns] ?? 0);
    const isFrozenY = y < LETTERS + (tops[frozenRows] ?? 0);
    const column = within(lefts, x - NUMBERS + (isFrozenX ? 0 : frame.left), 0).first;
    const row = within(tops, y - LETTERS + (isFrozenY ? 0 : frame.top), 0).first;
    return { row: y < LETTERS ? -1 : row, column: x < NUMBERS ? -1 : column };
  }

  function onMouseDown(event: MouseEvent): void {
    if (event.button !== 0 || event.target === entry.current) return;
    const box = scroller.current;
    const bounds = box?.getBoundingClientRect();
    // The scroll bars are the browser's.
    if (box === null || bounds === undefined) return;
    if (event.clientX - bounds.left > box.clientWidth || event.clientY - bounds.top > box.clientHeight) return;
    event.preventDefault();
    if (entering !== null) commit(null);
    const place = placeUnder(event);
    entry.current?.focus({ preventScroll: true });
    if (place === null) return;
    const last = { row: Math.max(0, grid.tab.values.length - 1, active.row), column: grid.columns - 1 };
    if (place.row < 0 || place.column < 0) {
      const corner = {
        row: place.row < 0 ? last.row : place.row,
        column: place.column < 0 ? last.column : place.column,
      };
      setSelection({
        active: originOf(merges, { row: Math.max(0, place.row), column: Math.max(0, place.column) }),
        corner,
      });
      return;
    }
    choose(event.shiftKey ? { active, corner: place } : only(merges, place));
  }

  function onMouseMove(event: MouseEvent): void {
    if ((event.buttons & 1) === 0 || entering !== null || event.target === entry.current) return;
    const place = placeUnder(event);
    if (place === null || place.row < 0 || place.column < 0) return;
    if (place.row === selection.corner.row && place.column === selection.corner.column) return;
    setSelection({ active, corner: place });
  }

  const rowsInSight = within(tops, frame.top + (tops[frozenRows] ?? 0) - BEYOND, frame.top + frame.height + BEYOND);
  const inSight = within(lefts, frame.left + (lefts[frozenColumns] ?? 0) - BEYOND, frame.left + frame.width + BEYOND);
  const cut = merges.filter(
    ({ top, bottom }) => top <= rowsInSight.last && bottom >= rowsInSight.first && bottom - top < TALLEST_MERGE,
  );
  const firstRow = Math.max(frozenRows, Math.min(rowsInSight.first, ...cut.map(({ top }) => top)));
  const columnsInSight = {
    first: Math.min(
      inSight.first,
      ...cut.filter(({ left, right }) => left <= inSight.last && right >= inSight.first).map(({ left }) => left),
    ),
    last: inSight.last,
  };
  const shownRows = [
    ...Array.from({ length: frozenRows }, (_, row) => row),
    ...Array.from({ length: Math.max(0, rowsInSight.last - firstRow + 1) }, (_, index) => firstRow + index),
  ];
  const merge = merges.find(({ top, left }) => top === active.row && left === active.column);
  const place = {
    top: LETTERS + (tops[active.row] ?? 0) + (active.row < frozenRows ? frame.top : 0),
    left: NUMBERS + (lefts[active.column] ?? 0) + (active.column < frozenColumns ? frame.left : 0),
    width: (lefts[(merge?.right ?? active.column) + 1] ?? 0) - (lefts[active.column] ?? 0),
    height: (tops[(merge?.bottom ?? active.row) + 1] ?? 0) - (tops[active.row] ?? 0),
  };
  const formula = grid.formulaOf(active.row, active.column);
  const { history, isLocked } = editing.state();
  const targetAt = target === null ? null : originOf(merges, target);

  return (
    <div className={styles.view} role="tabpanel" id={panel.id} aria-labelledby={panel.labelledBy}>
      <div>
        <div className={styles.bar}>
          <Button
            appearance="subtle"
            size="small"
            icon={<ArrowUndo20Regular />}
            aria-label={words.undo}
            title={words.undo}
            disabledFocusable={history.done.length === 0 || isLocked}
            onClick={() => turnBack(false)}
          />
          <Button
            appearance="subtle"
            size="small"
            icon={<ArrowRedo20Regular />}
            aria-label={words.redo}
            title={words.redo}
            disabledFocusable={history.undone.length === 0 || isLocked}
            onClick={() => turnBack(true)}
          />
          <div className={styles.inside} role="group" aria-label={words.bar}>
            <span className={styles.name}>{cellAt(active.row, active.column)}</span>
            <span className={styles.content}>
              {formula === null
                ? textAt(active)
                : `${textAt(active)}  (${formula === '' ? words.groupFormula : words.formula(formula)})`}
            </span>
          </div>
        </div>
        {told !== null && <GridNotice told={told} onDismiss={dismiss} texts={texts} />}
      </div>
      <div
        ref={scroller}
        className={styles.scroller}
        onScroll={(event) => {
          const { scrollTop, scrollLeft, clientHeight, clientWidth } = event.currentTarget;
          setFrame({ top: scrollTop, left: scrollLeft, height: clientHeight, width: clientWidth });
        }}
        onMouseDown={onMouseDown}
        onMouseMove={onMouseMove}
        onDoubleClick={(event) => {
          if (event.target !== entry.current) beginEntering('hand');
        }}
      >
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
          <div role="row" aria-rowindex={1} className={styles.letters} style={{ height: LETTERS }}>
            <div
              role="columnheader"
              aria-colindex={1}
              className={mergeClasses(styles.head, styles.corner)}
              style={{ width: NUMBERS, height: LETTERS }}
            >
              <span className={hidden}>{words.all}</span>
            </div>
            {letters(frozenColumns, columnsInSight).map((column) => (
              <div
                key={column}
                role="columnheader"
                aria-colindex={column + 2}
                className={mergeClasses(
                  styles.head,
                  column < frozenColumns && styles.frozen,
                  chosen.left <= column && column <= chosen.right && styles.headChosen,
                )}
                style={{
                  width: (lefts[column + 1] ?? 0) - (lefts[column] ?? 0),
                  height: LETTERS,
                  ...(column < frozenColumns ? { left: NUMBERS + (lefts[column] ?? 0) } : {}),
                  ...(column === Math.max(frozenColumns, columnsInSight.first)
                    ? { marginLeft: (lefts[column] ?? 0) - (lefts[frozenColumns] ?? 0) }
                    : {}),
                }}
              >
                {cellAt(0, column).slice(0, -1)}
              </div>
            ))}
          </div>
          {shownRows.map((row) => (
            <div
              key={row}
              role="presentation"
              style={
                row === firstRow ? { paddingTop: (tops[row] ?? 0) - (tops[frozenRows] ?? 0) } : { display: 'contents' }
              }
            >
              <GridRow
                grid={grid}
                row={row}
                frozenTop={row < frozenRows ? (tops[row] ?? 0) : null}
                frozenColumns={frozenColumns}
                firstColumn={columnsInSight.first}
                lastColumn={columnsInSight.last}
                chosenLeft={chosen.top <= row && row <= chosen.bottom ? chosen.left : -1}
                chosenRight={chosen.top <= row && row <= chosen.bottom ? chosen.right : -1}
                activeColumn={row === active.row ? active.column : -1}
                targetColumn={row === targetAt?.row ? targetAt.column : -1}
                texts={texts}
              />
            </div>
          ))}
        </div>
        <textarea
          ref={entry}
          rows={1}
          spellCheck={false}
          autoComplete="off"
          autoCapitalize="off"
          readOnly={isReadOnly}
          aria-label={words.entry(cellAt(active.row, active.column), textAt(active))}
          aria-describedby={helpId}
          className={mergeClasses(styles.entry, entering === null && styles.idle)}
          style={{ ...place, border: 0 }}
          onKeyDown={onKeyDown}
          onCompositionStart={() => {
            if (entering === null) beginEntering('typing');
          }}
          onInput={() => {
            if (entering === null) beginEntering('typing');
          }}
          onBlur={() => {
            if (entering !== null && asked === null) commit(null);
          }}
          {...(entering === null ? clipboard : {})}
        />
      </div>
      <span id={helpId} className={hidden}>
        {words.help}
      </span>
      <div role="status" className={hidden}>
        {said}
      </div>
      <ReplaceFormulas
        asked={asked}
        onAnswer={(isWanted) => {
          answer(isWanted);
          if (!isWanted) endEntering();
          entry.current?.focus({ preventScroll: true });
        }}
        texts={texts}
      />
    </div>
  );
}

function pressedOf({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent) {
  return { key, shiftKey, ctrlKey: ctrlKey || metaKey, altKey };
}

/** Frozen rows and columns, where they leave room for the others. */
function frozenWithin(
  { view, tops, lefts, rows, columns }: GridTab,
  { height, width }: { readonly height: number; readonly width: number },
): { readonly rows: number; readonly columns: number } {
  const isRoom = (places: readonly number[], count: number, room: number): boolean =>
    (places[count] ?? 0) <= room * 0.6;
  return {
    rows: view.frozen.rows < rows && isRoom(tops, view.frozen.rows, height) ? view.frozen.rows : 0,
    columns: view.frozen.columns < columns && isRoom(lefts, view.frozen.columns, width) ? view.frozen.columns : 0,
  };
}

function letters(
  frozen: number,
  { first, last }: { readonly first: number; readonly last: number },
): readonly number[] {
  const from = Math.max(frozen, first);
  return [
    ...Array.from({ length: frozen }, (_, column) => column),
    ...Array.from({ length: Math.max(0, last - from + 1) }, (_, index) => from + index),
  ];
}
