import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useHelpStyles = makeStyles({
  /** Where the steps, the panel and the footer would be. */
  view: {
    gridRow: '2 / 5',
    minWidth: 0,
    minHeight: 0,
    display: 'grid',
    gridTemplateRows: 'minmax(0, 1fr) auto',
    gridTemplateColumns: 'minmax(0, 1fr)',
    marginTop: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  panel: { rowGap: tokens.spacingVerticalM },
  title: { ...typographyStyles.subtitle1, margin: 0 },
  subtitle: { ...typographyStyles.body1Strong, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere', maxWidth: '70ch' },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  link: { textAlign: 'left', '@media (forced-colors: active)': { textDecorationLine: 'underline' } },
  grounds: { ...typographyStyles.body1, margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});
