import { makeStyles, tokens } from '@fluentui/react-components';

export const useReachBarStyles = makeStyles({
  bar: {
    display: 'flex',
    height: '6px',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    forcedColorAdjust: 'none',
  },
  sure: { backgroundColor: tokens.colorPaletteGreenBackground3 },
  possible: { backgroundColor: tokens.colorPaletteYellowBackground3 },
});
