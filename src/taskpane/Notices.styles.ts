import { makeStyles, tokens } from '@fluentui/react-components';

export const useNoticesStyles = makeStyles({
  text: { margin: 0, overflowWrap: 'anywhere' },
  tabs: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
  },
});
