import { Button, Spinner } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { WayBack } from '../../review/history/way-back';
import { useMainAction } from '../main-action';
import { usePane } from '../pane-context';
import { CellLink } from '../parts/CellLink';
import { ShortList } from '../parts/ShortList';
import { Told } from '../parts/Told';
import { useTakingBackStyles } from './TakingBack.styles';

/** How many tabs are named at first. */
const FIRST = 6;

function Tabs({ title, names }: { readonly title: string; readonly names: readonly string[] }) {
  const styles = useTakingBackStyles();
  if (names.length === 0) return null;
  return (
    <div>
      <p className={styles.subtitle}>{title}</p>
      <ShortList items={names} keyOf={(name) => name} first={FIRST}>
        {(name) => name}
      </ShortList>
    </div>
  );
}

/** What taking the last run back would do, and whether it shall. */
export function Question({
  way: { plans, restored, dropped, edited, history },
  isBusy,
  isDisabled,
  onConfirm,
  onCancel,
}: {
  readonly way: WayBack;
  /** Whether it is being done. */
  readonly isBusy: boolean;
  readonly isDisabled: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}) {
  const { texts } = usePane();
  const styles = useTakingBackStyles();
  const words = texts.takingBack;
  const appearance = useMainAction();
  const asked = useRef<HTMLParagraphElement>(null);
  // What was chosen to come here is gone, and with it the focus.
  useEffect(() => asked.current?.focus(), []);
  const isFirst = plans.length === 0;
  return (
    <div role="group" aria-label={words.offer} className={styles.question}>
      <p ref={asked} tabIndex={-1} className={styles.text}>
        {isFirst ? words.toNothing : words.toBefore(restored.length)}
      </p>
      {!isFirst && history !== null && (
        <p className={styles.text}>
          {words.changes} <CellLink place={{ sheet: history }} />
        </p>
      )}
      <Tabs title={words.restored} names={restored} />
      <Tabs title={words.dropped} names={dropped} />
      {edited.length > 0 && <Told tone="warning">{words.edited(edited.join(', '))}</Told>}
      <div className={styles.actions}>
        <Button
          appearance={appearance}
          disabledFocusable={isBusy || isDisabled}
          {...(isBusy ? { icon: <Spinner size="extra-tiny" /> } : {})}
          onClick={isBusy || isDisabled ? undefined : onConfirm}
        >
          {isBusy ? words.busy : edited.length > 0 ? words.confirmEdited : words.confirm}
        </Button>
        <Button disabledFocusable={isBusy} onClick={isBusy ? undefined : onCancel}>
          {words.keep}
        </Button>
      </div>
    </div>
  );
}
