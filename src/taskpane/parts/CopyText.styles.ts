import { makeStyles, typographyStyles } from '@fluentui/react-components';

export const useCopyTextStyles = makeStyles({
  text: { width: '100%' },
  copy: { alignSelf: 'flex-start' },
  told: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
});
