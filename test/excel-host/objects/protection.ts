import type { Protection, Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { accessDenied } from '../wire/errors';
import { isRecord } from '../wire/narrow';
import { play, type PlayedObject } from '../wire/played';

const OPTIONS: Readonly<Record<string, boolean | string>> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

/** A lock with the options given. */
export function lock(options: unknown, password: unknown): Protection {
  const given = isRecord(options)
    ? Object.entries(options).filter(
        (entry): entry is [string, boolean | string] => entry[0] in OPTIONS && entry[1] !== null,
      )
    : [];
  return {
    password: typeof password === 'string' && password !== '' ? password : null,
    options: { ...OPTIONS, ...Object.fromEntries(given) },
  };
}

/** Fails where the password is not the lock's. */
function checkPassword(protection: Protection, password: unknown, what: string): void {
  if (protection.password !== null && protection.password !== password) throw accessDenied(what);
}

/** The lock of a sheet. */
export function sheetProtection(sheet: Sheet): PlayedObject {
  return play(
    {
      name: 'WorksheetProtection',
      scalars: {
        Protected: { get: () => sheet.protection !== null },
        Options: { get: () => sheet.protection?.options ?? OPTIONS },
      },
      methods: {
        Protect: (_, options, password) => {
          if (sheet.protection !== null) throw accessDenied(`the sheet ${sheet.name}`);
          sheet.protection = lock(options, password);
          sheet.workbook.changed({ kind: 'protection', sheet });
        },
        Unprotect: (_, password) => {
          if (sheet.protection === null) {
            if (sheet.workbook.strictUnprotect) throw accessDenied(`the sheet ${sheet.name}`);
            return;
          }
          checkPassword(sheet.protection, password, `the sheet ${sheet.name}`);
          sheet.protection = null;
          sheet.workbook.changed({ kind: 'protection', sheet });
        },
      },
    },
    sheet,
  );
}

/** The lock of a workbook's structure. */
export function workbookProtection(workbook: Workbook): PlayedObject {
  return play(
    {
      name: 'WorkbookProtection',
      scalars: { Protected: { get: () => workbook.protection !== null } },
      methods: {
        Protect: (_, password) => {
          if (workbook.protection !== null) throw accessDenied('the workbook');
          workbook.protection = lock(null, password);
        },
        Unprotect: (_, password) => {
          if (workbook.protection === null) {
            if (workbook.strictUnprotect) throw accessDenied('the workbook');
            return;
          }
          checkPassword(workbook.protection, password, 'the workbook');
          workbook.protection = null;
        },
      },
    },
    workbook,
  );
}
