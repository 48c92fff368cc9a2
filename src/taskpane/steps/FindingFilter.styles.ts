import { makeStyles, tokens } from '@fluentui/react-components';

export const useFindingFilterStyles = makeStyles({
  filter: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    alignItems: 'end',
  },
  field: { minWidth: 0 },
  /** Long names of tabs and units must not widen the pane. */
  select: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
  told: { margin: 0, ':empty': { display: 'none' } },
  clear: { justifySelf: 'start', paddingInline: 0 },
});
