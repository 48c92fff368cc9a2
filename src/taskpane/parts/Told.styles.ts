import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useToldStyles = makeStyles({
  told: {
    ...typographyStyles.body1,
    display: 'inline-flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalXS,
    minWidth: 0,
  },
  words: { overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
  icon: { flexShrink: 0, marginTop: '2px' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  open: { color: tokens.colorStatusWarningForeground1 },
  idle: { color: tokens.colorNeutralForeground3 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorNeutralForeground3 },
});
