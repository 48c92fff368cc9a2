import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useCeilingsStepStyles = makeStyles({
  none: { ...typographyStyles.body1, margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    minWidth: 0,
  },
  top: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalM,
    justifyContent: 'space-between',
    alignItems: 'baseline',
  },
  award: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  limit: { ...typographyStyles.title3, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  equation: { ...typographyStyles.body1, margin: 0, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  people: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
  target: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    ':last-child': { borderBottom: 'none' },
  },
  name: { ...typographyStyles.body1, overflowWrap: 'anywhere' },
  result: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    justifyContent: 'space-between',
  },
  figures: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  help: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});
