import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

const line = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`;

export const useTotalsStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed', fontVariantNumeric: 'tabular-nums' },
  head: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    verticalAlign: 'bottom',
    textAlign: 'center',
    width: '58px',
    padding: `0 0 ${tokens.spacingVerticalXS}`,
  },
  headName: { width: 'auto', textAlign: 'left' },
  abbr: { textDecorationLine: 'none' },
  row: { borderTop: line },
  name: {
    ...typographyStyles.body1,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
    overflowWrap: 'anywhere',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalSNudge} 0`,
  },
  cell: { verticalAlign: 'top', padding: `${tokens.spacingVerticalXS} 2px` },
  input: { width: '100%', minWidth: 0 },
  digits: { width: '100%', minWidth: 0, textAlign: 'center', padding: '0 2px' },
  told: { display: 'block' },
});
