import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** Something to be seen in whichever step. */
export function Notice({
  intent,
  title,
  children,
}: {
  readonly intent: 'error' | 'info' | 'success' | 'warning';
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {children}
      </MessageBarBody>
    </MessageBar>
  );
}
