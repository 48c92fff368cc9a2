import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useEligibilityItemStyles = makeStyles({
  item: { display: 'flex', columnGap: tokens.spacingHorizontalS, minWidth: 0 },
  content: { display: 'flex', flexDirection: 'column', minWidth: 0, flexGrow: 1 },
  reason: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
});
