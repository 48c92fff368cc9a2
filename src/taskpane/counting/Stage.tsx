import { Button } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';
import { useInSight } from '../useInSight';
import { useCountingStyles } from './Counting.styles';

/** Something that can be done at a stage. */
export interface StageAction {
  readonly label: string;
  readonly onClick: () => void;
  readonly isBusy?: boolean;
}

/** A stage of the count between entries: what it is about, and what can be done, the first of it by Enter at once. */
export function Stage({
  title,
  children,
  main,
  others = [],
  alert = null,
  isForm = false,
}: {
  readonly title: string;
  readonly children: ReactNode;
  readonly main?: StageAction;
  readonly others?: readonly StageAction[];
  /** What stands in the way of the main action, beside it. */
  readonly alert?: ReactNode;
  /** Whether it is filled in first: then its first field has the focus, not the main action. */
  readonly isForm?: boolean;
}) {
  const styles = useCountingStyles();
  const body = useRef<HTMLDivElement>(null);
  const actions = useRef<HTMLDivElement>(null);
  const lead = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const first = isForm ? body.current?.querySelector('input:not([type=radio])') : actions.current?.lastElementChild;
    if (first instanceof HTMLElement) first.focus({ preventScroll: true });
  }, [isForm]);
  useInSight(lead, title);
  return (
    <>
      <div ref={body} className={styles.body}>
        <h3 ref={lead} className={styles.lead}>
          {title}
        </h3>
        {children}
      </div>
      {alert !== null && (
        <div role="alert" className={styles.alert}>
          {alert}
        </div>
      )}
      <div ref={actions} className={styles.actions}>
        {others.map(({ label, onClick, isBusy = false }) => (
          <Button key={label} disabledFocusable={isBusy} onClick={onClick}>
            {label}
          </Button>
        ))}
        {main !== undefined && (
          <Button
            appearance="primary"
            className={styles.main}
            disabledFocusable={main.isBusy === true}
            onClick={main.onClick}
          >
            {main.label}
          </Button>
        )}
      </div>
    </>
  );
}
