import { Button } from '@fluentui/react-components';
import { ArrowRedo20Regular } from '@fluentui/react-icons/svg/arrow-redo';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import type { WorkbenchTexts } from '../../i18n/workbench-texts';
import { useGridStyles } from './Grid.styles';

/** The bar above the grid: undo and redo, and the whole text of the cell that is chosen, with its formula. */
export function GridBar({
  canUndo,
  canRedo,
  onTurnBack,
  cell,
  text,
  formula,
  texts,
}: {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onTurnBack: (isAgain: boolean) => void;
  readonly cell: string;
  readonly text: string;
  /** The cell's formula; `''` where its text is another cell's, `null` where there is none. */
  readonly formula: string | null;
  readonly texts: WorkbenchTexts;
}) {
  const styles = useGridStyles();
  const words = texts.grid;
  const turns = [
    { label: words.undo, icon: <ArrowUndo20Regular />, isPossible: canUndo, isAgain: false },
    { label: words.redo, icon: <ArrowRedo20Regular />, isPossible: canRedo, isAgain: true },
  ];
  return (
    <div className={styles.bar}>
      {turns.map(({ label, icon, isPossible, isAgain }) => (
        <Button
          key={label}
          appearance="subtle"
          size="small"
          icon={icon}
          aria-label={label}
          title={label}
          disabledFocusable={!isPossible}
          onClick={() => onTurnBack(isAgain)}
        />
      ))}
      <div className={styles.inside} role="group" aria-label={words.bar}>
        <span className={styles.name}>{cell}</span>
        <span className={styles.content} data-shows="cell">
          {formula === null ? text : `${text}  (${formula === '' ? words.groupFormula : words.formula(formula)})`}
        </span>
      </div>
    </div>
  );
}
