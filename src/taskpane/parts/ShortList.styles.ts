import { makeStyles, tokens } from '@fluentui/react-components';

export const useShortListStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  item: {
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    minWidth: 0,
    ':last-child': { borderBottom: 'none' },
  },
  whole: { minWidth: 0, outlineStyle: 'none' },
  more: {
    alignSelf: 'flex-start',
    justifyContent: 'flex-start',
    paddingLeft: 0,
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightRegular,
  },
});
