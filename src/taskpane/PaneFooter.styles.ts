import { makeStyles, tokens } from '@fluentui/react-components';

export const usePaneFooterStyles = makeStyles({
  footer: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  work: { flexBasis: '100%', minWidth: 0 },
  main: { flexGrow: 1, minWidth: 0 },
  other: { flexShrink: 0 },
});
