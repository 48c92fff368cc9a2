import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useFindingGroundsStyles = makeStyles({
  grounds: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  text: { ...typographyStyles.caption1, margin: 0, overflowWrap: 'anywhere' },
  title: { ...typographyStyles.caption1Strong, margin: 0 },
  cells: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, overflowWrap: 'anywhere' },
});
