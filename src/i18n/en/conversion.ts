import type { conversion as source } from '../vi/conversion';

/** What does not come along when a workbook of another format becomes a new .xlsx. */
export const conversion: typeof source = {
  left: {
    xls: 'The workbook came as .xls and is saved as a new .xlsx. Kept: values, number formats, merged cells, names of tabs, widths, what is hidden, .Vn… and VNI fonts. Not kept: other fonts and colours, borders, notes, pictures, macros; formulas become values.',
    ods: 'The workbook came as .ods and is saved as a new .xlsx. Kept: values, number formats, merged cells, names of tabs, widths, what is hidden, .Vn… and VNI fonts. Not kept: other fonts and colours, borders, notes, pictures, macros; formulas become values.',
    csv: 'The workbook came as .csv and is saved as a new .xlsx with one tab; every cell is text as it is in the file. A .csv tells no fonts, so TCVN3 and VNI can only be guessed from the text.',
  },
  label: 'Source',
};
