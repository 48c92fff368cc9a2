import { INVALID_REASONS } from '../../../../src/domain/counting/paper';
import { rehearsalDeck, rehearsalNames } from '../../../../src/domain/counting/rehearsal';
import { typePaper, typeStack } from '../../counting-pane';
import { BEFORE } from '../books';
import { button, type ExcelStand, goTo, type PaneView, toStep, unfold } from '../view';

const NOMINEES = 4;

async function openCount({ pane, texts }: ExcelStand): Promise<void> {
  await pane
    .getByRole('button', { name: texts.counting.start.countOf('') })
    .first()
    .click();
  await pane.getByRole('heading', { name: texts.counting.prepare.title }).waitFor();
}

/** The made-up papers as one types them. */
function rehearsalStack(): readonly string[] {
  const letters = { yes: 'x', no: '0', unmarked: '-', unreadable: '?' } as const;
  return rehearsalDeck(rehearsalNames(NOMINEES)).map((paper) =>
    paper.kind === 'valid'
      ? paper.marks.map((mark) => letters[mark]).join('')
      : `*${String(INVALID_REASONS.indexOf(paper.reason) + 1)}`,
  );
}

/** Waits until papers of an entry can be typed. */
async function canType({ pane, texts }: ExcelStand, teller: 'first' | 'second' | 'third' | 'rehearsal'): Promise<void> {
  await pane.getByText(texts.counting.entry.teller[teller], { exact: true }).first().waitFor();
}

/** Goes back to the paper that is being typed: whoever looked around has the focus elsewhere. */
async function toPaper({ pane, texts }: ExcelStand): Promise<void> {
  await pane.getByRole('group', { name: texts.counting.entry.label }).focus();
}

/** What is seen of a ballot: before it, and while it is counted. */
export const BALLOTS: readonly PaneView[] = [
  {
    at: 'excel',
    name: 'before-vote',
    book: BEFORE,
    height: 2100,
    show: async (stand) => {
      await toStep(stand, 'ballots');
      await unfold(stand, stand.texts.beforeVote.title);
    },
  },
  {
    at: 'excel',
    name: 'papers-to-print',
    book: BEFORE,
    goesOn: true,
    height: 1100,
    show: async ({ pane, texts }) => {
      await pane.getByRole('region', { name: texts.beforeVote.print }).getByRole('button').last().click();
    },
  },
  {
    at: 'excel',
    name: 'totals',
    book: BEFORE,
    goesOn: true,
    height: 1500,
    show: async ({ pane, texts }) => {
      await pane
        .getByRole('button', { name: texts.totals.enterOf('') })
        .first()
        .click();
      await pane.getByRole('heading', { name: texts.totals.lead.enter }).waitFor();
      await pane
        .getByRole('textbox', { name: texts.totals.cell('', texts.steps.ballots.yes) })
        .first()
        .fill('9');
    },
  },
  {
    at: 'excel',
    name: 'totals-leaving',
    book: BEFORE,
    goesOn: true,
    show: async (stand) => {
      await button(stand, stand.texts.counting.leave).click();
      await stand.pane.getByRole('heading', { name: stand.texts.totals.leaving.title }).waitFor();
    },
  },
  {
    at: 'excel',
    name: 'count-prepare',
    book: BEFORE,
    goesOn: true,
    height: 1200,
    show: async (stand) => {
      await button(stand, stand.texts.totals.leaving.leave).click();
      await openCount(stand);
    },
  },
  {
    at: 'excel',
    name: 'rehearsal',
    book: BEFORE,
    goesOn: true,
    show: async (stand) => {
      await button(stand, stand.texts.counting.prepare.rehearse).click();
      await canType(stand, 'rehearsal');
      await stand.page.keyboard.press('Numpad1');
    },
  },
  {
    at: 'excel',
    name: 'rehearsal-wrong',
    book: BEFORE,
    goesOn: true,
    show: async (stand) => {
      await toPaper(stand);
      await stand.page.keyboard.press('NumpadSubtract');
      const [first = '', , ...others] = rehearsalStack();
      await typeStack(stand.page, ['0000', first, ...others.slice(1)]);
      await stand.pane.getByRole('heading', { name: stand.texts.counting.rehearsal.wrong }).waitFor();
    },
  },
  {
    at: 'excel',
    name: 'rehearsal-right',
    book: BEFORE,
    goesOn: true,
    show: async (stand) => {
      await button(stand, stand.texts.counting.rehearsal.again).click();
      await canType(stand, 'rehearsal');
      await typeStack(stand.page, rehearsalStack());
      await stand.pane.getByRole('heading', { name: stand.texts.counting.rehearsal.right }).waitFor();
    },
  },
  {
    at: 'excel',
    name: 'entry',
    book: BEFORE,
    isChoice: true,
    goesOn: true,
    show: async (stand) => {
      const { page, pane, texts } = stand;
      await button(stand, texts.counting.rehearsal.count).click();
      await pane.getByRole('textbox', { name: texts.counting.counts.issued }).fill('2');
      await pane.getByRole('textbox', { name: texts.counting.counts.returned }).fill('2');
      await button(stand, texts.counting.prepare.begin).click();
      await canType(stand, 'first');
      // A paper that is not valid, and why: chosen, not taken yet.
      await page.keyboard.press('NumpadMultiply');
    },
  },
  {
    at: 'excel',
    name: 'hand-over',
    book: BEFORE,
    goesOn: true,
    show: async (stand) => {
      await stand.pane.getByRole('button', { name: stand.texts.counting.entry.cancel }).click();
      await toPaper(stand);
      await typeStack(stand.page, ['x0x-', '0x-x']);
      await stand.pane.getByRole('heading', { name: stand.texts.counting.handOver.title }).waitFor();
    },
  },
  {
    at: 'excel',
    name: 'comparing',
    book: BEFORE,
    goesOn: true,
    show: async (stand) => {
      await button(stand, stand.texts.counting.handOver.begin).click();
      await canType(stand, 'second');
      await toPaper(stand);
      await typeStack(stand.page, ['x0x-', '0x-0']);
      await stand.pane.getByRole('heading', { name: stand.texts.counting.compare.title }).waitFor();
    },
  },
  {
    at: 'excel',
    name: 'third-look',
    book: BEFORE,
    goesOn: true,
    show: async (stand) => {
      await button(stand, stand.texts.counting.compare.look).click();
      await canType(stand, 'third');
    },
  },
  {
    at: 'excel',
    name: 'agreed',
    book: BEFORE,
    goesOn: true,
    height: 1100,
    show: async (stand) => {
      await toPaper(stand);
      await typePaper(stand.page, '0x-x');
      await stand.pane.getByRole('heading', { name: stand.texts.counting.agreed.title }).waitFor();
    },
  },
  {
    at: 'excel',
    name: 'leaving',
    book: BEFORE,
    goesOn: true,
    show: async (stand) => {
      await button(stand, stand.texts.counting.leave).click();
      await button(stand, stand.texts.counting.leaving.leave).waitFor();
    },
  },
  {
    at: 'excel',
    name: 'papers-written',
    book: BEFORE,
    goesOn: true,
    show: async (stand) => {
      const { pane, texts } = stand;
      await button(stand, texts.counting.leaving.stay).click();
      const known = pane.getByRole('checkbox', { name: texts.counting.agreed.telling.acknowledge });
      if ((await known.count()) > 0) await known.check();
      await button(stand, texts.counting.agreed.write).click();
      await pane.getByRole('heading', { name: texts.counting.written.title }).waitFor();
    },
  },
  {
    at: 'excel',
    name: 'vote',
    book: BEFORE,
    goesOn: true,
    height: 2400,
    show: async (stand) => {
      await button(stand, stand.texts.counting.written.close).click();
      await goTo(stand, 'ballots');
      await unfold(stand);
    },
  },
];
