import type { Frame, Page } from 'playwright-core';
import type { Language } from '../../../src/i18n/language';
import { type WorkbenchTexts, workbenchTextsOf } from '../../../src/i18n/workbench-texts';
import type { Step } from '../../../src/review/step-order';
import type { ExcelHost } from '../../excel-host/open-excel';
import type { Rows } from '../../support/workbook';

/** Where a view is made: the pane (which is the page itself in the workbench), and the words to find one's way by. */
export interface Stand {
  readonly page: Page;
  readonly pane: Frame;
  readonly texts: WorkbenchTexts;
}

/** A pane that was opened in the Excel for tests. */
export interface ExcelStand extends Stand {
  readonly excel: ExcelHost;
}

/** What every view has. */
interface Common {
  readonly name: string;
  /** How high the pane is: so that nothing has to be scrolled, else as panes are. */
  readonly height?: number;
  /** Whether one of several equal answers is asked for: then none of them is the main one. */
  readonly isChoice?: true;
  /** What the browser may complain of here, because the view is about a fault. */
  readonly complains?: RegExp;
  /** Whether only the pages built for looking at views can show it. */
  readonly isStaged?: true;
}

/** Something that a secretary sees in the pane beside Excel, and the way to it: in a pane just opened, or from the view before it in the list. */
export interface PaneView extends Common {
  readonly at: 'excel';
  readonly book: Readonly<Record<string, Rows>>;
  /** Whether it goes on in the pane of the view before it, which has the same workbook. */
  readonly goesOn?: true;
  readonly show: (stand: ExcelStand) => Promise<void>;
}

/** Something that is seen in the workbench, which begins with the sample. */
export interface WorkbenchView extends Common {
  readonly at: 'workbench';
  /** The page, where it is another than the workbench. */
  readonly address?: string;
  readonly goesOn?: true;
  readonly show: (stand: Stand) => Promise<void>;
}

/** Something that is seen. */
export type View = PaneView | WorkbenchView;

/** Where a pane is opened as that language. */
export const LOCALES: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-US' };

/** The words of a pane. */
export function wordsOf(language: Language): WorkbenchTexts {
  return workbenchTextsOf(language);
}

/** A button by its whole name. */
export const button = ({ pane }: Stand, name: string) => pane.getByRole('button', { name, exact: true }).first();

/** Reads the workbook. */
export async function read(stand: Stand): Promise<void> {
  await button(stand, stand.texts.pane.read).click();
  await button(stand, stand.texts.pane.readAgain).waitFor();
}

/** Goes to a step of a workbook that was read. */
export async function goTo({ pane, texts }: Stand, step: Step): Promise<void> {
  await pane
    .getByRole('tablist', { name: texts.pane.stepsLabel })
    .getByRole('tab', { name: texts.steps.names[step] })
    .click();
  // A part of this step comes when it is asked for.
  if (step === 'ballots') await pane.getByRole('heading', { name: texts.counting.start.title }).waitFor();
}

/** Reads the workbook and goes to a step. */
export async function toStep(stand: Stand, step: Step): Promise<void> {
  await read(stand);
  await goTo(stand, step);
}

/** Opens everything that can be opened in a section; without a title, in the whole pane. */
export async function unfold({ pane }: Stand, title: string | null = null): Promise<void> {
  const section =
    title === null
      ? pane.locator('body')
      : pane
          .getByRole('region', { name: title })
          .or(pane.getByRole('article', { name: title }))
          .first();
  const folded = section.locator('button[aria-expanded=false]');
  for (let looks = 0; looks < 20 && (await folded.count()) > 0; looks += 1) await folded.first().click();
}
