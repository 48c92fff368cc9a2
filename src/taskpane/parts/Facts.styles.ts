import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useFactsStyles = makeStyles({
  list: { margin: 0, display: 'flex', flexDirection: 'column' },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(104px, 2fr) minmax(0, 5fr)',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    ':last-child': { borderBottom: 'none' },
  },
  figures: { gridTemplateColumns: 'minmax(0, 1fr) auto' },
  label: { ...typographyStyles.body1, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  value: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
  number: { textAlign: 'right', fontWeight: tokens.fontWeightSemibold },
});
