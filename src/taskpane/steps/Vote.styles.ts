import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

const line = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`;

export const useVoteStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
  help: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  block: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  threshold: {
    ...typographyStyles.body1,
    margin: 0,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'baseline',
    overflowWrap: 'anywhere',
  },
  required: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  subtitle: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalS} 0 0` },
  chain: { listStyleType: 'none', margin: 0, padding: 0 },
  link: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: line,
    ':last-child': { borderBottom: 'none' },
  },
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed', fontVariantNumeric: 'tabular-nums' },
  caption: { ...typographyStyles.body1Strong, textAlign: 'left', padding: `${tokens.spacingVerticalS} 0` },
  headName: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    padding: `0 0 ${tokens.spacingVerticalXS}`,
    verticalAlign: 'bottom',
  },
  head: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    textAlign: 'right',
    fontWeight: tokens.fontWeightRegular,
    width: '46px',
    // Nothing but a sign stands over the last.
    ':last-child': { width: '28px' },
    padding: `0 0 ${tokens.spacingVerticalXS}`,
    verticalAlign: 'bottom',
  },
  abbr: { textDecorationLine: 'none' },
  row: { borderTop: line },
  nominee: { textAlign: 'left', padding: `${tokens.spacingVerticalSNudge} 0`, fontWeight: tokens.fontWeightRegular },
  figure: {
    ...typographyStyles.body1,
    textAlign: 'right',
    verticalAlign: 'top',
    padding: `${tokens.spacingVerticalSNudge} 0`,
  },
});
