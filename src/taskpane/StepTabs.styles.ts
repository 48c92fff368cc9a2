import { makeStyles, shorthands, tokens, typographyStyles } from '@fluentui/react-components';

/** How large a sign is. */
const SIGN = '20px';

/** How far what waits stands above its sign. */
const SHOULDER = '4px';

/** What is free above a sign: a tab cuts off what stands out of it, and a part of a pixel more where the page is zoomed. */
const ABOVE_SIGN = '6px';

/** Half of the line that the signs stand on. */
const HALF_OF_LINE = {
  content: '""',
  position: 'absolute',
  top: `calc(${ABOVE_SIGN} + ${SIGN} / 2)`,
  width: '50%',
  borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
} as const;

export const useStepTabsStyles = makeStyles({
  spine: { minWidth: 0, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  steps: {
    display: 'grid',
    gridTemplateColumns: 'repeat(5, minmax(0, 1fr))',
    padding: `0 ${tokens.spacingHorizontalXS}`,
  },
  step: {
    minWidth: 0,
    padding: `${tokens.spacingVerticalS} 0`,
    alignItems: 'start',
    justifyContent: 'stretch',
    gridTemplateColumns: 'minmax(0, 1fr)',
  },
  content: {
    position: 'relative',
    width: '100%',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    rowGap: tokens.spacingVerticalXXS,
    padding: `${ABOVE_SIGN} 0 0`,
    minWidth: 0,
    '::before': { ...HALF_OF_LINE, left: 0 },
    '::after': { ...HALF_OF_LINE, right: 0 },
  },
  first: { '::before': { display: 'none' } },
  last: { '::after': { display: 'none' } },
  sign: { position: 'relative', zIndex: 1, display: 'inline-flex' },
  circle: {
    ...typographyStyles.caption1Strong,
    fontVariantNumeric: 'tabular-nums',
    boxSizing: 'border-box',
    width: SIGN,
    height: SIGN,
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    borderRadius: tokens.borderRadiusCircular,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: 'inherit',
  },
  done: { color: tokens.colorStatusSuccessForeground1, ...shorthands.borderColor(tokens.colorStatusSuccessBorder1) },
  /** How much waits, at the sign's shoulder: beside it, so that it changes no other place. */
  badge: {
    ...typographyStyles.caption2Strong,
    fontVariantNumeric: 'tabular-nums',
    position: 'absolute',
    left: 'calc(100% - 5px)',
    top: `-${SHOULDER}`,
    minWidth: '14px',
    height: '14px',
    lineHeight: '14px',
    boxSizing: 'border-box',
    padding: '0 3px',
    textAlign: 'center',
    whiteSpace: 'nowrap',
    borderRadius: tokens.borderRadiusCircular,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground5,
    '@media (forced-colors: active)': { outline: '1px solid' },
  },
  dot: { minWidth: '8px', width: '8px', height: '8px', padding: 0, top: '-1px' },
  pressing: { color: tokens.colorStatusDangerForeground1, backgroundColor: tokens.colorStatusDangerBackground1 },
  label: {
    ...typographyStyles.caption1,
    color: 'inherit',
    textAlign: 'center',
    textWrap: 'balance',
    whiteSpace: 'normal',
    overflowWrap: 'break-word',
    maxWidth: '100%',
  },
  /** Where the step that is looked at stands; as high as one line, so that the first reading moves nothing. */
  line: {
    ...typographyStyles.caption1,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
});
