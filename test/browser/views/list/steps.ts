import { BARE, VOTED } from '../books';
import { button, goTo, type PaneView, toStep, unfold } from '../view';

/** The five steps over a workbook where two are tied, from before it is read until it is written and taken back. */
export const STEPS: readonly PaneView[] = [
  { at: 'excel', name: 'welcome', book: VOTED, show: () => Promise.resolve() },
  {
    at: 'excel',
    name: 'round',
    book: VOTED,
    goesOn: true,
    height: 4200,
    show: async (stand) => {
      await toStep(stand, 'round');
      await unfold(stand);
    },
  },
  {
    at: 'excel',
    name: 'trial',
    book: VOTED,
    goesOn: true,
    height: 1400,
    show: async (stand) => {
      const { pane, texts } = stand;
      const words = texts.steps.trial;
      await pane
        .getByRole('button', { name: words.changeOf('') })
        .first()
        .click();
      const value = pane
        .getByRole('textbox', { name: words.value })
        .or(pane.getByRole('combobox', { name: words.value }));
      const field = value.first();
      if ((await field.evaluate((element) => element.tagName)) === 'SELECT') await field.selectOption({ index: 1 });
      else await field.fill('90');
      await button(stand, words.tryOut).click();
      await pane.getByText(words.title, { exact: true }).first().waitFor();
    },
  },
  {
    at: 'excel',
    name: 'findings',
    book: VOTED,
    goesOn: true,
    height: 1800,
    show: async (stand) => {
      await button(stand, stand.texts.steps.trial.undoAll).click();
      await goTo(stand, 'check');
    },
  },
  {
    at: 'excel',
    name: 'eligibility',
    book: VOTED,
    goesOn: true,
    height: 1600,
    show: async (stand) => {
      await stand.pane.getByRole('tab', { name: stand.texts.steps.check.eligibility, exact: true }).click();
      await unfold(stand);
    },
  },
  {
    at: 'excel',
    name: 'people',
    book: VOTED,
    goesOn: true,
    height: 1600,
    show: async ({ pane, texts }) => {
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
    at: 'excel',
    name: 'nobody-found',
    book: VOTED,
    goesOn: true,
    show: async ({ pane, texts }) => {
      await pane.getByRole('searchbox').fill('xyz');
      await pane.getByText(texts.people.nobody).first().waitFor();
    },
  },
  {
    at: 'excel',
    name: 'ceilings',
    book: VOTED,
    goesOn: true,
    height: 2200,
    show: async (stand) => {
      await goTo(stand, 'ceilings');
      await unfold(stand);
    },
  },
  {
    at: 'excel',
    name: 'tie-second-ballot',
    book: VOTED,
    goesOn: true,
    height: 1000,
    show: async ({ pane, texts }) => {
      const open = pane.getByRole('button', { name: texts.ties.open });
      if ((await open.count()) > 0) await open.first().click();
      await pane.getByRole('group', { name: texts.ties.title }).waitFor();
      await pane.getByRole('combobox', { name: texts.ties.way, exact: true }).selectOption('second-ballot');
    },
  },
  {
    at: 'excel',
    name: 'tie-chair',
    book: VOTED,
    goesOn: true,
    height: 1100,
    show: async ({ pane, texts }) => {
      await pane.getByRole('combobox', { name: texts.ties.way, exact: true }).selectOption('chair');
      await pane.getByRole('group', { name: texts.ties.title }).getByRole('checkbox').first().check();
    },
  },
  {
    at: 'excel',
    name: 'nominations',
    book: VOTED,
    goesOn: true,
    height: 3200,
    show: async (stand) => {
      await goTo(stand, 'nominations');
      await stand.pane.getByText(stand.texts.progress.layingOut).waitFor({ state: 'detached' });
      const why = stand.pane.getByRole('button', { name: stand.texts.pane.whyOf('') });
      for (const place of [0, 1]) await why.nth(place).click();
    },
  },
  {
    at: 'excel',
    name: 'pictures',
    book: VOTED,
    goesOn: true,
    height: 3600,
    show: async (stand) => {
      await button(stand, stand.texts.pictures.show).click();
      await stand.pane.getByRole('figure').first().waitFor();
    },
  },
  {
    at: 'excel',
    name: 'papers',
    book: VOTED,
    goesOn: true,
    height: 3600,
    show: async (stand) => {
      await button(stand, stand.texts.pictures.show).click();
      await button(stand, stand.texts.papers.open).click();
      await stand.pane.getByText(stand.texts.papers.making).waitFor({ state: 'detached' });
    },
  },
  {
    at: 'excel',
    name: 'not-written',
    book: VOTED,
    goesOn: true,
    show: async (stand) => {
      await button(stand, stand.texts.papers.open).click();
      // Nobody may add tabs: nothing can be written, and that is said.
      stand.excel.workbook.protection = { password: null, options: {} };
      await button(stand, stand.texts.pane.write).click();
      await stand.pane.getByText(stand.texts.pane.refused.title, { exact: true }).first().waitFor();
      stand.excel.workbook.protection = null;
    },
  },
  {
    at: 'excel',
    name: 'written',
    book: VOTED,
    goesOn: true,
    height: 3600,
    show: async (stand) => {
      await button(stand, stand.texts.pane.write).click();
      await button(stand, stand.texts.pane.writeAgain).waitFor({ timeout: 60_000 });
      await button(stand, stand.texts.takingBack.undo).waitFor();
    },
  },
  {
    at: 'excel',
    name: 'taking-back',
    book: VOTED,
    goesOn: true,
    height: 3600,
    show: async (stand) => {
      await button(stand, stand.texts.takingBack.undo).click();
      await button(stand, stand.texts.takingBack.confirm).waitFor();
    },
  },
  {
    at: 'excel',
    name: 'stale',
    book: VOTED,
    goesOn: true,
    show: async (stand) => {
      // One paper is another afterwards.
      stand.excel.edit('Phiếu CSTĐCS', 'C2', '0');
      await stand.pane.getByText(stand.texts.pane.stale.title, { exact: true }).first().waitFor();
    },
  },
  {
    at: 'excel',
    name: 'recount',
    book: VOTED,
    goesOn: true,
    height: 2700,
    show: async (stand) => {
      const { pane, texts } = stand;
      await button(stand, texts.pane.readAgain).click();
      await pane.getByText(texts.pane.stale.title, { exact: true }).first().waitFor({ state: 'detached' });
      await goTo(stand, 'ballots');
      // What differs is told, and no row of it.
      await button(stand, texts.beforeVote.recount).click();
      await pane.getByText(texts.verify.figures.different, { exact: false }).first().waitFor();
    },
  },
  {
    at: 'excel',
    name: 'bare-findings',
    book: BARE,
    height: 1200,
    show: (stand) => toStep(stand, 'check'),
  },
  {
    at: 'excel',
    name: 'bare-ceilings',
    book: BARE,
    goesOn: true,
    height: 1200,
    show: (stand) => goTo(stand, 'ceilings'),
  },
  {
    at: 'excel',
    name: 'bare-nominations',
    book: BARE,
    goesOn: true,
    height: 1600,
    show: async (stand) => {
      await goTo(stand, 'nominations');
      await stand.pane.getByText(stand.texts.progress.layingOut).waitFor({ state: 'detached' });
    },
  },
  {
    at: 'excel',
    name: 'bare-ballots',
    book: BARE,
    goesOn: true,
    height: 1200,
    show: async ({ pane, texts }) => {
      await pane
        .getByRole('tablist', { name: texts.pane.stepsLabel })
        .getByRole('tab', { name: texts.steps.names.ballots })
        .click();
      await pane.getByText(texts.steps.ballots.none).first().waitFor();
    },
  },
  {
    at: 'excel',
    name: 'bare-round',
    book: BARE,
    goesOn: true,
    height: 1600,
    show: (stand) => goTo(stand, 'round'),
  },
];
