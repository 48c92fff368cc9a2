import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { TARGET } from './target';

export const useFindingItemStyles = makeStyles({
  finding: { display: 'flex', columnGap: tokens.spacingHorizontalS, minWidth: 0 },
  content: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', minWidth: 0 },
  place: {
    ...typographyStyles.body1Strong,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
  who: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
  repair: {
    ...TARGET,
    fontSize: 'inherit',
    lineHeight: 'inherit',
    // Where colours are the system's, a link is told by its line.
    '@media (forced-colors: active)': { textDecorationLine: 'underline' },
  },
  sentence: { ...typographyStyles.body1, overflowWrap: 'anywhere' },
});
