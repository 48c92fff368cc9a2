import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const usePaneHeaderStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    // Excel's own menu covers the top right corner: 34 px on a Mac.
    padding: `${tokens.spacingVerticalS} 40px 0 ${tokens.spacingHorizontalM}`,
    minWidth: 0,
  },
  name: {
    ...typographyStyles.subtitle2,
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorBrandForeground1,
    whiteSpace: 'nowrap',
  },
  end: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  languages: { display: 'inline-flex', columnGap: tokens.spacingHorizontalXXS },
  language: { minWidth: '36px', paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS },
});
