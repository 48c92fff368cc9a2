import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactNode } from 'react';
import { usePane } from '../pane-context';

/** Something to be seen in whichever step; it can be closed where there is nothing to do about it. */
export function Notice({
  intent,
  title,
  children,
  onDismiss,
}: {
  readonly intent: 'error' | 'info' | 'success' | 'warning';
  readonly title: string;
  readonly children: ReactNode;
  readonly onDismiss?: () => void;
}) {
  const { texts } = usePane();
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {children}
      </MessageBarBody>
      {onDismiss !== undefined && (
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              icon={<Dismiss16Regular />}
              aria-label={texts.pane.dismiss}
              onClick={onDismiss}
            />
          }
        />
      )}
    </MessageBar>
  );
}
