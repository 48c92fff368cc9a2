import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useNominationsStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
  remark: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  detail: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    flexShrink: 0,
    maxWidth: '50%',
    textAlign: 'end',
  },
  person: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    justifyContent: 'flex-start',
    minWidth: 0,
  },
  /** The sign stays beside the first line of a long name. */
  marked: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalS, minWidth: 0 },
  tied: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalL },
  plans: { listStyleType: 'none', margin: 0, padding: 0 },
  planned: {
    display: 'flex',
    flexDirection: 'column',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    minWidth: 0,
    ':last-child': { borderBottom: 'none' },
  },
  plan: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalM,
  },
  cell: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  values: { ...typographyStyles.body1, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
});
