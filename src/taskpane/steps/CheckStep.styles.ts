import { makeStyles } from '@fluentui/react-components';

export const useCheckStepStyles = makeStyles({
  /** Where the names are long, or set wide, the last ones stand below. */
  views: { flexWrap: 'wrap' },
});
