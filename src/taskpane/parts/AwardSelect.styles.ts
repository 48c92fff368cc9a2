import { makeStyles } from '@fluentui/react-components';

export const useAwardSelectStyles = makeStyles({
  field: { minWidth: 0 },
  /** Long names of awards must not widen the pane. */
  select: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
});
