import { makeStyles, tokens } from '@fluentui/react-components';

export const usePicturesStyles = makeStyles({
  pictures: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
  remark: { margin: 0, fontSize: tokens.fontSizeBase200 },
});
