import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useConditionTracesStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: `0 0 0 ${tokens.spacingHorizontalS}`,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  trace: { display: 'flex', columnGap: tokens.spacingHorizontalS, minWidth: 0 },
  content: { display: 'flex', flexDirection: 'column', minWidth: 0, rowGap: tokens.spacingVerticalXXS },
  condition: { ...typographyStyles.body1, overflowWrap: 'anywhere' },
});
