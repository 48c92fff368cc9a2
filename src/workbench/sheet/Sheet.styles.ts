import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

const line = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`;

const head = {
  ...typographyStyles.caption1,
  color: tokens.colorNeutralForeground3,
  backgroundColor: tokens.colorNeutralBackground3,
  fontWeight: tokens.fontWeightRegular,
  padding: `2px ${tokens.spacingHorizontalXS}`,
  position: 'sticky',
} as const;

export const useSheetStyles = makeStyles({
  view: { display: 'grid', gridTemplateRows: 'minmax(0, 1fr) auto auto', minHeight: 0, minWidth: 0, height: '100%' },
  scroller: {
    overflow: 'auto',
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  empty: {
    ...typographyStyles.body1,
    color: tokens.colorNeutralForeground3,
    padding: tokens.spacingHorizontalL,
    margin: 0,
  },
  table: {
    borderCollapse: 'separate',
    borderSpacing: 0,
    tableLayout: 'fixed',
    width: 'max-content',
    color: tokens.colorNeutralForeground1,
  },
  numbers: { width: '44px' },
  head: {
    ...head,
    top: 0,
    zIndex: 1,
    textAlign: 'center',
    borderRight: line,
    borderBottom: line,
  },
  corner: { left: 0, zIndex: 2 },
  rowHead: {
    ...head,
    left: 0,
    textAlign: 'center',
    borderRight: line,
    borderBottom: line,
    fontVariantNumeric: 'tabular-nums',
  },
  cell: {
    ...typographyStyles.body1,
    padding: `2px ${tokens.spacingHorizontalSNudge}`,
    borderRight: line,
    borderBottom: line,
    verticalAlign: 'top',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    scrollMargin: '48px 64px',
    fontVariantNumeric: 'tabular-nums',
    // Rows without anything in them are as high as others.
    height: '24px',
  },
  left: { textAlign: 'left' },
  right: { textAlign: 'right' },
  center: { textAlign: 'center' },
  fault: { color: tokens.colorStatusDangerForeground1 },
  target: {
    outline: `${tokens.strokeWidthThicker} solid ${tokens.colorBrandStroke1}`,
    outlineOffset: '-3px',
    backgroundColor: tokens.colorBrandBackground2,
  },
  pager: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    padding: tokens.spacingVerticalXS,
    borderTop: line,
    ...typographyStyles.body1,
  },
  tabs: {
    overflowX: 'auto',
    borderTop: line,
    backgroundColor: tokens.colorNeutralBackground3,
    minWidth: 0,
  },
  tabList: { flexWrap: 'nowrap', width: 'max-content' },
  tab: { whiteSpace: 'nowrap' },
});
