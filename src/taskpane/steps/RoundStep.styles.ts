import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useRoundStepStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  campaign: { ...typographyStyles.subtitle1, margin: 0, overflowWrap: 'anywhere' },
  organisation: {
    ...typographyStyles.body1,
    margin: 0,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
  note: { ...typographyStyles.body1, margin: 0 },
});
