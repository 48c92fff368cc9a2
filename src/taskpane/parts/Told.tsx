import { mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircle16Filled } from '@fluentui/react-icons/svg/dismiss-circle';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { QuestionCircle16Filled } from '@fluentui/react-icons/svg/question-circle';
import { SubtractCircle16Regular } from '@fluentui/react-icons/svg/subtract-circle';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import { useToldStyles } from './Told.styles';

/** How something came out, for its looks alone: the words say it too. */
export type Tone = 'good' | 'bad' | 'open' | 'idle' | 'error' | 'warning' | 'info';

const ICONS = {
  good: CheckmarkCircle16Filled,
  bad: DismissCircle16Filled,
  open: QuestionCircle16Filled,
  idle: SubtractCircle16Regular,
  error: ErrorCircle16Filled,
  warning: Warning16Filled,
  info: Info16Regular,
} as const;

/** The sign of a tone; what it means stands beside it in words. */
export function ToneIcon({ tone }: { readonly tone: Tone }) {
  const styles = useToldStyles();
  const Icon = ICONS[tone];
  return <Icon aria-hidden className={mergeClasses(styles.icon, styles[tone])} />;
}

/** Words that tell how something came out, with their sign. */
export function Told({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  const styles = useToldStyles();
  return (
    <span className={mergeClasses(styles.told, styles[tone])}>
      <ToneIcon tone={tone} />
      <span className={styles.words}>{children}</span>
    </span>
  );
}
