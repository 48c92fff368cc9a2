import { BEFORE } from '../books';
import { button, type PaneView, read } from '../view';

/** The ways to begin, help, and what is copied for support. */
export const START_AND_HELP: readonly PaneView[] = [
  {
    at: 'excel',
    // This Excel plays no other workbook in the way of the web, so here it is seen what is said where one does not open.
    name: 'start-not-opened',
    book: BEFORE,
    show: async (stand) => {
      await button(stand, stand.texts.start.sample.open).click();
      await button(stand, stand.texts.start.download).waitFor();
    },
  },
  {
    at: 'excel',
    name: 'new-round',
    book: BEFORE,
    goesOn: true,
    show: async (stand) => {
      await button(stand, stand.texts.start.fresh.open).click();
      await stand.pane.getByRole('textbox', { name: stand.texts.start.round.people }).fill('0');
      await button(stand, stand.texts.start.round.make).click();
    },
  },
  {
    at: 'excel',
    name: 'help-list',
    book: BEFORE,
    goesOn: true,
    show: async (stand) => {
      await button(stand, stand.texts.help.open).click();
      await stand.pane.getByRole('heading', { name: stand.texts.help.title, exact: true }).waitFor();
    },
  },
  {
    at: 'excel',
    name: 'help-page',
    book: BEFORE,
    goesOn: true,
    height: 900,
    show: async (stand) => {
      await button(stand, stand.texts.help.pages.ceiling).click();
      await stand.pane.getByRole('heading', { name: stand.texts.help.grounds }).waitFor();
    },
  },
  {
    at: 'excel',
    name: 'support',
    book: BEFORE,
    height: 900,
    show: async (stand) => {
      await read(stand);
      await button(stand, stand.texts.help.open).click();
      await button(stand, stand.texts.support.name).click();
      await button(stand, stand.texts.support.copy).waitFor();
    },
  },
];
