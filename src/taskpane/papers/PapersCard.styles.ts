import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const usePapersStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
  remark: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  files: { listStyleType: 'none', margin: 0, padding: 0 },
  file: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    ':last-child': { borderBottom: 'none' },
  },
  name: { ...typographyStyles.body1, minWidth: 0, overflowWrap: 'anywhere' },
  download: { flexShrink: 0 },
  count: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});
