import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useSelfTestStyles = makeStyles({
  /** Where the step tabs and the panel would be. */
  panel: {
    gridRow: '2 / 4',
    marginTop: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: { ...typographyStyles.subtitle1, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  outcome: { whiteSpace: 'nowrap' },
  wrong: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorStatusDangerForeground1 },
});
