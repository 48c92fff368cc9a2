import { makeStyles } from '@fluentui/react-components';

export const useCellLinkStyles = makeStyles({
  link: {
    textAlign: 'left',
    fontSize: 'inherit',
    lineHeight: 'inherit',
    overflowWrap: 'anywhere',
    whiteSpace: 'normal',
  },
});
