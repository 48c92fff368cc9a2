import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

const line = { stroke: tokens.colorNeutralForeground1, '@media (forced-colors: active)': { stroke: 'CanvasText' } };

/** Parts are told from one another by what they are filled with, in any colours and on paper; drawn, as backgrounds are not printed. */
export const useFillBarStyles = makeStyles({
  figure: { margin: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  bar: { display: 'block', width: '100%', height: '14px', overflow: 'visible', forcedColorAdjust: 'none' },
  part: { ...line, strokeWidth: '1px' },
  solid: { fill: tokens.colorNeutralForeground1, '@media (forced-colors: active)': { fill: 'CanvasText' } },
  empty: { fill: tokens.colorNeutralBackground1, '@media (forced-colors: active)': { fill: 'Canvas' } },
  stripe: { ...line, strokeWidth: '2px' },
  mark: { ...line, strokeWidth: '3px' },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  key: {
    ...typographyStyles.body1,
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    fontVariantNumeric: 'tabular-nums',
  },
  sign: { flexShrink: 0, forcedColorAdjust: 'none' },
});
