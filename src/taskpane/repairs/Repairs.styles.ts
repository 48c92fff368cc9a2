import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useRepairsStyles = makeStyles({
  /** Where the step tabs and the panel would be. */
  panel: {
    gridRow: '2 / 4',
    marginTop: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: { ...typographyStyles.subtitle1, margin: 0, outline: 'none' },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
  remark: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  all: { alignSelf: 'flex-start', minWidth: 0 },
  repair: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  head: {
    ...typographyStyles.body1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    minWidth: 0,
  },
  place: { fontWeight: tokens.fontWeightSemibold, minWidth: 0 },
  change: { overflowWrap: 'anywhere', whiteSpace: 'pre-wrap', fontVariantNumeric: 'tabular-nums' },
  choice: { minWidth: 0 },
  leave: {
    alignSelf: 'flex-start',
    paddingLeft: 0,
    minWidth: 0,
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightRegular,
  },
  cells: { listStyleType: 'none', margin: 0, padding: 0 },
  cell: { ...typographyStyles.body1, display: 'flex', flexDirection: 'column', alignItems: 'flex-start', minWidth: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  takeBack: { alignSelf: 'flex-start', minWidth: 0 },
  waiting: { display: 'flex', justifyContent: 'center', padding: tokens.spacingVerticalL },
});
