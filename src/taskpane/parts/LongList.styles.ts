import { makeStyles, tokens } from '@fluentui/react-components';

export const useLongListStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  item: {
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    minWidth: 0,
  },
  last: { borderBottom: 'none' },
  /** The way past the list is there for the keyboard alone. */
  skip: {
    alignSelf: 'flex-start',
    ':not(:focus-visible)': {
      position: 'absolute',
      width: '1px',
      height: '1px',
      margin: '-1px',
      padding: 0,
      minWidth: 0,
      overflow: 'hidden',
      clipPath: 'inset(50%)',
      whiteSpace: 'nowrap',
      border: 0,
    },
  },
  end: { outlineStyle: 'none' },
});
