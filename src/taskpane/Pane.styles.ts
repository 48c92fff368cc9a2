import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { TARGET } from './parts/target';

export const usePaneStyles = makeStyles({
  /** The theme's own element; the pane fills whatever it stands in. */
  provider: { height: '100%', backgroundColor: tokens.colorNeutralBackground1 },
  /** The page's one part, where the pane is the page. */
  whole: { height: '100%', minWidth: 0 },
  pane: {
    height: '100%',
    minWidth: 0,
    display: 'grid',
    gridTemplateRows: 'auto auto minmax(0, 1fr) auto',
    gridTemplateColumns: 'minmax(0, 1fr)',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  /** The header, and what is told above whatever somebody is at. */
  top: { minWidth: 0 },
  notices: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    ':not(:empty)': { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  },
  panel: {
    overflowY: 'auto',
    overflowX: 'hidden',
    padding: tokens.spacingHorizontalM,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    minWidth: 0,
    // Message bars would else give way to long lists.
    '> *': { flexShrink: 0 },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  /** What somebody is at, as if it stood in the pane itself. */
  over: { display: 'contents' },
  /** The same while help lies over it: it stays as it is. */
  under: { display: 'none' },
  waiting: { display: 'flex', justifyContent: 'center', padding: tokens.spacingVerticalXXL },
  /** What is there for the rare case. */
  aside: {
    ...typographyStyles.caption1,
    ...TARGET,
    alignSelf: 'flex-start',
    // Where colours are the system's, they do not tell a link from text.
    '@media (forced-colors: active)': { textDecorationLine: 'underline' },
  },
  /** What is there besides the steps, side by side. */
  asides: { display: 'flex', flexWrap: 'wrap', gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}` },
  welcome: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  welcomeTitle: { ...typographyStyles.subtitle1, margin: 0 },
  welcomeText: { ...typographyStyles.body1, margin: 0 },
  privacy: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground3 },
});
