import type { ExcelAccess } from '../../../src/workbook/excel/access';
import type { ExcelHost } from '../../excel-host/open-excel';
import { createBeside } from '../../excel-host/support';

/**
 * The page's Excel, played by a host. The watchdog's clock runs out as soon as a sync is left without an answer; a short wait is for what Excel tells after
 * its answer, and ends when that has been heard.
 */
export function accessOf(excel: ExcelHost): ExcelAccess {
  return {
    run: excel.run,
    // As the library's own does on desktops; that one speaks to the page's Excel alone.
    createWorkbook: (base64) => excel.run({ delayForCellEdit: true }, (context) => createBeside(context, base64 ?? '')),
    isSetSupported: excel.isSetSupported,
    after: (milliseconds, callback) => {
      if (milliseconds < 10_000) {
        let isStopped = false;
        void excel.settled().then(() => {
          if (!isStopped) callback();
        });
        return () => {
          isStopped = true;
        };
      }
      const before = excel.batches.length;
      const timer = setInterval(() => {
        if (excel.batches.slice(before).every(({ outcome }) => outcome !== 'none')) return;
        clearInterval(timer);
        callback();
      }, 1);
      return () => clearInterval(timer);
    },
  };
}
