import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** From this width on the pane stands beside the sheet, as in Excel; below it the pane comes first and the sheet under it. */
const WIDE = '@media (min-width: 860px)';

export const useWorkbenchStyles = makeStyles({
  provider: { minHeight: '100%', backgroundColor: tokens.colorNeutralBackground3, [WIDE]: { height: '100%' } },
  page: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gridTemplateAreas: '"bar" "pane" "sheet"',
    [WIDE]: {
      height: '100%',
      gridTemplateColumns: 'minmax(0, 1fr) 380px',
      gridTemplateRows: 'auto minmax(0, 1fr)',
      gridTemplateAreas: '"bar bar" "sheet pane"',
    },
  },
  main: {
    gridArea: 'sheet',
    minWidth: 0,
    minHeight: 0,
    height: '80vh',
    display: 'flex',
    flexDirection: 'column',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    // Notices are shown whole; the sheet takes what is left.
    '> *': { flexShrink: 0 },
    '> :last-child': { flexGrow: 1, flexShrink: 1, minHeight: 0 },
    [WIDE]: { height: 'auto' },
  },
  pane: {
    gridArea: 'pane',
    minWidth: 0,
    minHeight: 0,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    // A count takes one screen of a page that scrolls.
    '--height-of-count': '90vh',
    [WIDE]: {
      borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
      '--height-of-count': 'auto',
    },
  },
  waiting: { display: 'flex', alignItems: 'center', padding: tokens.spacingHorizontalM },
  drop: {
    ...typographyStyles.subtitle1,
    position: 'absolute',
    inset: tokens.spacingHorizontalL,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    textAlign: 'center',
    border: `${tokens.strokeWidthThicker} dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    // The drop belongs to the page, not to this sign.
    pointerEvents: 'none',
    zIndex: 10,
  },
  /** Buttons of a notice: one below the other where there is no room side by side. */
  noticeActions: { flexWrap: 'wrap' },
});
