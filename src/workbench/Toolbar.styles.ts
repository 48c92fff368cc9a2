import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useToolbarStyles = makeStyles({
  bar: {
    gridArea: 'bar',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    minWidth: 0,
  },
  name: {
    ...typographyStyles.subtitle2,
    color: tokens.colorNeutralForeground1,
    display: 'inline-flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
    minWidth: 0,
  },
  sample: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
