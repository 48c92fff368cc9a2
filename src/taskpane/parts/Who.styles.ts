import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useWhoStyles = makeStyles({
  who: { display: 'inline-flex', flexDirection: 'column', minWidth: 0 },
  name: { ...typographyStyles.body1Strong, overflowWrap: 'anywhere' },
  rest: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});
