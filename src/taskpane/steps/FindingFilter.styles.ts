import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useFindingFilterStyles = makeStyles({
  filters: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  severities: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  severity: { minWidth: 0, fontWeight: tokens.fontWeightRegular, fontVariantNumeric: 'tabular-nums' },
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
  /** As high with the way back as without it: nothing moves when somebody begins to choose. */
  outcome: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    minHeight: '24px',
  },
  told: { ...typographyStyles.body1, margin: 0, fontVariantNumeric: 'tabular-nums' },
  clear: { minWidth: 0, paddingInline: 0 },
});
