import { makeStyles, tokens } from '@fluentui/react-components';

export const useSheetStyles = makeStyles({
  view: { display: 'grid', gridTemplateRows: 'auto minmax(0, 1fr) auto', minHeight: 0, minWidth: 0, height: '100%' },
  tabs: {
    overflowX: 'auto',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    minWidth: 0,
  },
  tabList: { flexWrap: 'nowrap', width: 'max-content' },
  tab: { whiteSpace: 'nowrap' },
});
