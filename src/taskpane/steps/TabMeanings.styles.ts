import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { TARGET } from '../parts/target';

const word = { ...typographyStyles.body1, overflowWrap: 'anywhere' } as const;

export const useTabMeaningsStyles = makeStyles({
  list: { ...typographyStyles.body1, listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    justifyItems: 'start',
    ':last-child': { borderBottom: 'none' },
  },
  meaning: word,
  wide: { gridColumn: '1 / -1' },
  columns: { listStyleType: 'none', margin: 0, padding: 0 },
  column: { display: 'flex', flexDirection: 'column', alignItems: 'start', padding: `${tokens.spacingVerticalXS} 0` },
  heading: { ...TARGET, overflowWrap: 'anywhere', textAlign: 'start' },
  reason: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  asked: {
    ...typographyStyles.caption1Strong,
    color: tokens.colorPaletteDarkOrangeForeground1,
    overflowWrap: 'anywhere',
  },
  help: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  unused: { ...word, color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
});
