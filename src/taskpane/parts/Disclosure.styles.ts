import { makeStyles, tokens } from '@fluentui/react-components';

export const useDisclosureStyles = makeStyles({
  disclosure: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  button: {
    alignSelf: 'flex-start',
    justifyContent: 'flex-start',
    minWidth: 0,
    paddingLeft: 0,
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightRegular,
  },
  content: { minWidth: 0 },
});
