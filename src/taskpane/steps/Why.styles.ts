import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useWhyStyles = makeStyles({
  why: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  title: { ...typographyStyles.caption1Strong, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
});
