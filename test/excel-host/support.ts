import type { ExcelHost } from './open-excel';

/** The code of the error that something fails with, or `none`. */
export async function codeOf(failing: Promise<unknown>): Promise<string> {
  try {
    await failing;
    return 'none';
  } catch (error) {
    return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);
  }
}

/** Runs one batch and gives the code of its error, or `none`. */
export function codeOfBatch(excel: ExcelHost, batch: (context: Excel.RequestContext) => void): Promise<string> {
  return codeOf(
    excel.run(async (context) => {
      batch(context);
      await context.sync();
    }),
  );
}

/** Runs one batch and gives what it read. */
export function readBatch<Read>(excel: ExcelHost, load: (context: Excel.RequestContext) => () => Read): Promise<Read> {
  return excel.run(async (context) => {
    const read = load(context);
    await context.sync();
    return read();
  });
}

/** The values of some cells of a sheet. */
export function valuesOf(excel: ExcelHost, sheet: string, address: string): Promise<unknown[][]> {
  return readBatch(excel, (context) => {
    const cells = context.workbook.worksheets.getItem(sheet).getRange(address).load('values');
    return () => cells.values as unknown[][];
  });
}

/** Opens a workbook beside the one that is open, as `Excel.createWorkbook` does on desktops: members that the library does not declare. */
export async function createBeside(context: Excel.RequestContext, base64: string): Promise<void> {
  const application = context.workbook.application as unknown as {
    createWorkbook(base64: string): { open(): void };
  };
  application.createWorkbook(base64).open();
  await context.sync();
}
