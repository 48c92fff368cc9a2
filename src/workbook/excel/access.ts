/** What the adapter needs of the page that it runs in; tests give a clock and an Excel of their own. */
export interface ExcelAccess {
  readonly run: typeof Excel.run;
  readonly createWorkbook: typeof Excel.createWorkbook;
  readonly isSetSupported: (name: string, version: string) => boolean;
  /** Calls back after some milliseconds; gives the way to stop. */
  readonly after: (milliseconds: number, callback: () => void) => () => void;
}

/** The Excel that opened this page. */
export function excelOfThisPage(): ExcelAccess {
  return {
    run: Excel.run,
    createWorkbook: Excel.createWorkbook,
    isSetSupported: (name, version) => Office.context.requirements.isSetSupported(name, version),
    after: (milliseconds, callback) => {
      const timer = setTimeout(callback, milliseconds);
      return () => clearTimeout(timer);
    },
  };
}
