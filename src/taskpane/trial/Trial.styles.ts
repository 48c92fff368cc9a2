import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { TARGET } from '../parts/target';

export const useTrialStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} 0`,
    minWidth: 0,
  },
  field: { minWidth: 0 },
  // Where colours are the system's, they do not tell a link from text.
  link: { ...TARGET, '@media (forced-colors: active)': { textDecorationLine: 'underline' } },
  input: { minWidth: 0, width: '100%' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
  difference: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, minWidth: 0 },
  award: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  figure: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  set: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
});
