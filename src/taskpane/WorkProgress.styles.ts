import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useWorkProgressStyles = makeStyles({
  work: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    flexGrow: 1,
    minWidth: 0,
  },
  // As high with the button as without, so that nothing moves when it goes.
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '24px',
  },
  text: { ...typographyStyles.body1, fontVariantNumeric: 'tabular-nums', minWidth: 0 },
});
