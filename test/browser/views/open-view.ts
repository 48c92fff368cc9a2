import type { Browser } from 'playwright-core';
import type { Language } from '../../../src/i18n/language';
import { openPane } from '../../excel-host/browser/pane';
import { openExcel, specOf } from '../../excel-host/open-excel';
import { snapshotOf } from '../../support/workbook';
import { LOCALES, type Stand, type View, wordsOf } from './views';

/** A view that is open, and the way to close it. */
export interface OpenView extends Stand {
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens a view in the pane as it ships, in the Excel for tests. */
export async function openView(browser: Browser, view: View, language: Language, width: number): Promise<OpenView> {
  const excel = openExcel(specOf(snapshotOf(view.book)));
  const open = await openPane(browser, excel, { width, height: view.height ?? 640, uiLocale: LOCALES[language] });
  const { page, pane, log } = open;
  const stand: Stand = { page, pane, excel, texts: wordsOf(language) };
  await pane.getByRole('button', { name: stand.texts.pane.read }).waitFor({ timeout: 20_000 });
  await view.show(stand);
  return { ...stand, complaints: log.complaints, close: () => open.close() };
}
