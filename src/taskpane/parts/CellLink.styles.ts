import { makeStyles } from '@fluentui/react-components';
import { TARGET } from './target';

export const useCellLinkStyles = makeStyles({
  link: {
    ...TARGET,
    textAlign: 'left',
    fontSize: 'inherit',
    lineHeight: 'inherit',
    overflowWrap: 'anywhere',
    whiteSpace: 'normal',
    // Where colours are the system's, a link is told by its line.
    '@media (forced-colors: active)': { textDecorationLine: 'underline' },
  },
});
