import type { Frame, Page } from 'playwright-core';
import type { Language } from '../../../src/i18n/language';
import { type Texts, textsOf } from '../../../src/i18n/texts';
import { rehearsalDeck, rehearsalNames } from '../../../src/domain/counting/rehearsal';
import { INVALID_REASONS } from '../../../src/domain/counting/paper';
import type { Step } from '../../../src/review/step-order';
import type { ExcelHost } from '../../excel-host/open-excel';
import type { Rows } from '../../support/workbook';
import { typePaper, typeStack } from '../counting-pane';
import { BEFORE, LARGE, VOTED } from './books';

/** The pane that a view is made in. */
export interface Stand {
  readonly page: Page;
  readonly pane: Frame;
  readonly excel: ExcelHost;
  readonly texts: Texts;
}

/** Something that a secretary sees, and the way to it in a pane that was just opened. */
export interface View {
  readonly name: string;
  readonly book: Readonly<Record<string, Rows>>;
  /** How high the pane is: so that nothing has to be scrolled, else as panes are. */
  readonly height?: number;
  readonly show: (stand: Stand) => Promise<void>;
}

/** Where a pane is opened as that language. */
export const LOCALES: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-US' };

/** The words of a pane. */
export function wordsOf(language: Language): Texts {
  return textsOf(language);
}

const button = ({ pane }: Stand, name: string) => pane.getByRole('button', { name, exact: true });

async function read(stand: Stand): Promise<void> {
  await button(stand, stand.texts.pane.read).click();
  await button(stand, stand.texts.pane.readAgain).waitFor();
}

async function toStep(stand: Stand, step: Exclude<Step, 'round'>): Promise<void> {
  await read(stand);
  await stand.pane.getByRole('tab', { name: stand.texts.steps.names[step], exact: true }).click();
  // A part of this step comes when it is asked for.
  if (step === 'ballots') await stand.pane.getByRole('heading', { name: stand.texts.counting.start.title }).waitFor();
}

/** Opens everything that can be opened in a section. */
async function unfold({ pane }: Stand, title: string): Promise<void> {
  const section = pane
    .getByRole('region', { name: title })
    .or(pane.getByRole('article', { name: title }))
    .first();
  const folded = section.locator('button[aria-expanded=false]');
  for (let looks = 0; looks < 20 && (await folded.count()) > 0; looks += 1) await folded.first().click();
}

async function openTie(stand: Stand, way: 'second-ballot' | 'chair' | 'lot'): Promise<void> {
  await toStep(stand, 'ceilings');
  await stand.pane.getByRole('button', { name: stand.texts.ties.open }).first().click();
  await stand.pane.getByRole('group', { name: stand.texts.ties.title }).waitFor();
  await stand.pane.getByRole('combobox', { name: stand.texts.ties.way, exact: true }).selectOption(way);
}

async function openCount(stand: Stand): Promise<void> {
  await toStep(stand, 'ballots');
  await stand.pane
    .getByRole('button', { name: stand.texts.counting.start.countOf('') })
    .first()
    .click();
  await button(stand, stand.texts.counting.prepare.begin).waitFor();
}

/** The made-up papers as one types them. */
function rehearsalStack(nominees: number): readonly string[] {
  const letters = { yes: 'x', no: '0', unmarked: '-', unreadable: '?' } as const;
  return rehearsalDeck(rehearsalNames(nominees)).map((paper) =>
    paper.kind === 'valid'
      ? paper.marks.map((mark) => letters[mark]).join('')
      : `*${String(INVALID_REASONS.indexOf(paper.reason) + 1)}`,
  );
}

async function rehearse(stand: Stand, stack: (right: readonly string[]) => readonly string[]): Promise<void> {
  await openCount(stand);
  await button(stand, stand.texts.counting.prepare.rehearse).click();
  await stand.pane.getByText(stand.texts.counting.entry.teller.rehearsal, { exact: true }).waitFor();
  await typeStack(stand.page, stack(rehearsalStack(4)));
}

export const VIEWS: readonly View[] = [
  {
    name: 'before-vote',
    book: BEFORE,
    height: 2100,
    show: async (stand) => {
      await toStep(stand, 'ballots');
      await unfold(stand, stand.texts.beforeVote.title);
    },
  },
  {
    name: 'papers-to-print',
    book: BEFORE,
    height: 1100,
    show: async (stand) => {
      await toStep(stand, 'ballots');
      const section = stand.pane.getByRole('region', { name: stand.texts.beforeVote.print });
      await section.getByRole('button').last().click();
    },
  },
  {
    name: 'rehearsal',
    book: BEFORE,
    show: async (stand) => {
      await openCount(stand);
      await button(stand, stand.texts.counting.prepare.rehearse).click();
      await stand.pane.getByText(stand.texts.counting.entry.teller.rehearsal, { exact: true }).waitFor();
      await stand.page.keyboard.press('Numpad1');
    },
  },
  {
    name: 'rehearsal-right',
    book: BEFORE,
    show: async (stand) => {
      await rehearse(stand, (right) => right);
      await stand.pane.getByRole('heading', { name: stand.texts.counting.rehearsal.right }).waitFor();
    },
  },
  {
    name: 'rehearsal-wrong',
    book: BEFORE,
    show: async (stand) => {
      await rehearse(stand, ([first = '', , ...others]) => ['0000', first, ...others.slice(1)]);
      await stand.pane.getByRole('heading', { name: stand.texts.counting.rehearsal.wrong }).waitFor();
    },
  },
  {
    name: 'written',
    book: BEFORE,
    show: async (stand) => {
      const { page, pane, texts } = stand;
      const words = texts.counting;
      await openCount(stand);
      await pane.getByRole('textbox', { name: words.counts.issued }).fill('2');
      await pane.getByRole('textbox', { name: words.counts.returned }).fill('2');
      await button(stand, words.prepare.begin).click();
      const stack = ['x0x-', '0x-x'];
      await pane.getByText(words.entry.teller.first, { exact: true }).waitFor();
      await typeStack(page, stack);
      await pane.getByRole('heading', { name: words.handOver.title }).waitFor();
      await page.keyboard.press('NumpadEnter');
      await pane.getByText(words.entry.teller.second, { exact: true }).waitFor();
      for (const paper of stack) await typePaper(page, paper);
      await page.keyboard.press('NumpadEnter');
      await page.keyboard.press('NumpadEnter');
      await pane.getByRole('heading', { name: words.agreed.title }).waitFor();
      const known = pane.getByRole('checkbox', { name: words.agreed.telling.acknowledge });
      if ((await known.count()) > 0) await known.check();
      await button(stand, words.agreed.write).click();
      await pane.getByRole('heading', { name: words.written.title }).waitFor();
    },
  },
  {
    name: 'recount',
    book: VOTED,
    height: 2700,
    show: async (stand) => {
      const { pane, excel, texts } = stand;
      await toStep(stand, 'nominations');
      await button(stand, texts.pane.write).click();
      await button(stand, texts.pane.writeAgain).waitFor({ timeout: 30_000 });
      // One paper is another afterwards: what differs is told, and no row of it.
      excel.edit('Phiếu CSTĐCS', 'C2', '0');
      await button(stand, texts.pane.readAgain).click();
      await pane.getByRole('tab', { name: texts.steps.names.ballots, exact: true }).click();
      await button(stand, texts.beforeVote.recount).click();
      await pane.getByText(texts.verify.figures.different, { exact: false }).waitFor();
    },
  },
  { name: 'tie-second-ballot', book: VOTED, height: 1000, show: (stand) => openTie(stand, 'second-ballot') },
  {
    name: 'tie-chair',
    book: VOTED,
    height: 1100,
    show: async (stand) => {
      await openTie(stand, 'chair');
      await stand.pane.getByRole('group', { name: stand.texts.ties.title }).getByRole('checkbox').first().check();
    },
  },
  {
    name: 'people',
    book: VOTED,
    height: 1600,
    show: async (stand) => {
      const { pane, texts } = stand;
      await toStep(stand, 'check');
      await pane.getByRole('tab', { name: texts.people.view, exact: true }).click();
      await pane.getByRole('searchbox').fill('nguyen');
      await pane
        .getByRole('button', { name: texts.people.openOf('') })
        .first()
        .click();
      await pane.getByRole('region', { name: texts.people.awards }).waitFor();
    },
  },
  {
    name: 'pictures',
    book: VOTED,
    height: 1800,
    show: async (stand) => {
      await toStep(stand, 'nominations');
      await button(stand, stand.texts.pictures.show).click();
      await stand.pane.getByRole('figure').first().waitFor();
    },
  },
  {
    name: 'papers',
    book: VOTED,
    height: 1800,
    show: async (stand) => {
      await toStep(stand, 'nominations');
      await button(stand, stand.texts.papers.open).click();
      await stand.pane.getByText(stand.texts.papers.making).waitFor({ state: 'detached' });
    },
  },
  {
    name: 'progress',
    book: LARGE,
    show: async (stand) => {
      const { excel, texts } = stand;
      excel.reset();
      excel.faults.from(3, { kind: 'never' });
      await button(stand, texts.pane.read).click();
      await button(stand, texts.progress.stop).first().waitFor();
    },
  },
];
