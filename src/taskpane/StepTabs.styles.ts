import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useStepTabsStyles = makeStyles({
  steps: {
    display: 'grid',
    gridTemplateColumns: 'repeat(5, minmax(0, 1fr))',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  step: {
    minWidth: 0,
    padding: `${tokens.spacingVerticalS} 2px`,
    alignItems: 'start',
    justifyContent: 'stretch',
    gridTemplateColumns: 'minmax(0, 1fr)',
  },
  content: {
    width: '100%',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    rowGap: tokens.spacingVerticalXXS,
    padding: 0,
    minWidth: 0,
  },
  number: { ...typographyStyles.caption1Strong, fontVariantNumeric: 'tabular-nums' },
  label: {
    ...typographyStyles.caption1,
    color: 'inherit',
    textAlign: 'center',
    textWrap: 'balance',
    whiteSpace: 'normal',
    overflowWrap: 'break-word',
    maxWidth: '100%',
  },
});
