import { itemAt } from '../../domain/checked';
import type { DossierChecklist, DossierLine, NomineeDossier } from '../../domain/dossiers/dossiers';
import type { DossierItem } from '../../domain/rules/pack';
import { awardName } from '../../i18n/names';
import { common, signed } from '../../i18n/papers/result-tabs/common';
import { dossiers as words } from '../../i18n/papers/result-tabs/plan';
import type { CellPlan, TabPlan } from '../../workbook/port';
import { whenPlanned } from './calendar';
import type { Writing } from './context';
import { addHead, addRemark } from './head';
import { numberCell, textCell } from './layout/cells';
import { type Draft, newDraft } from './layout/draft';
import { TAB_COLORS, tablesPage } from './layout/pages';
import { LOOKS } from './layout/styles';
import { type Column, addTable } from './layout/table';

const NUMBER_WIDTH = 6;
const CODE_WIDTH = 10;
const NAME_WIDTH = 28;
const STATE_WIDTH = 20;
const PAPER_WIDTH = 20;
/** The columns before those of the papers. */
const LEAD = [NUMBER_WIDTH, CODE_WIDTH, NAME_WIDTH, STATE_WIDTH];

function fixed(width: number): { readonly least: number; readonly most: number } {
  return { least: width, most: width };
}

/** Whether a paper is there; a box to tick where only somebody's eyes can tell. */
function markCell({ mark, at }: DossierLine): CellPlan {
  switch (mark) {
    case 'there':
      return textCell(
        signed('good', at === null ? words.there : words.thereAt(common.cellOfTab(at.sheet, at.cell))),
        LOOKS.good,
      );
    case 'in-part':
      return textCell(signed('open', words.inPart), LOOKS.open);
    case 'missing':
      return textCell(signed('bad', words.missing), LOOKS.bad);
    case 'not-asked':
      return textCell(common.dash, LOOKS.centred);
    case 'by-hand':
      return textCell(words.byHand, LOOKS.centred);
  }
}

/** Merges the name of a paper over the columns of a nominee, and its citation over those of the papers. */
function mergeParts(draft: Draft, row: number, last: number): void {
  draft.merge({ top: row, left: 1, bottom: row, right: 2 });
  if (last > LEAD.length) draft.merge({ top: row, left: LEAD.length, bottom: row, right: last });
}

function addSubmission(draft: Draft, award: string, lines: readonly DossierLine[], last: number): void {
  draft.addMerged(textCell(words.submission(award), LOOKS.heading));
  // A border goes around the cells that a merged one covers, too.
  const rest = Array.from({ length: last - LEAD.length }, () => '');
  const head = [common.ordinal, words.paper, '', words.state, words.citation, ...rest];
  mergeParts(draft, draft.add(head.map((title) => textCell(title, LOOKS.header))), last);
  lines.forEach((line, index) => {
    const row = draft.add([
      numberCell(index + 1, LOOKS.centred),
      textCell(line.item.name, LOOKS.text),
      textCell('', LOOKS.text),
      markCell(line),
      textCell(line.item.citation, LOOKS.quiet),
      ...rest.map((text) => textCell(text, LOOKS.quiet)),
    ]);
    mergeParts(draft, row, last);
  });
}

function addNominees(
  draft: Draft,
  award: string,
  nominees: readonly NomineeDossier[],
  papers: readonly DossierItem[],
): void {
  draft.addMerged(textCell(words.nominees(award), LOOKS.heading));
  const columns: readonly Column<NomineeDossier>[] = [
    { title: common.ordinal, width: fixed(NUMBER_WIDTH), cell: (_, __, order) => numberCell(order, LOOKS.centred) },
    { title: common.code, width: fixed(CODE_WIDTH), cell: ({ person }) => textCell(person.id, LOOKS.text) },
    { title: common.name, width: fixed(NAME_WIDTH), cell: ({ person }) => textCell(person.name, LOOKS.text) },
    {
      title: words.state,
      width: fixed(STATE_WIDTH),
      cell: ({ isPending }) =>
        isPending
          ? textCell(signed('open', words.pending), LOOKS.open)
          : textCell(signed('good', words.nominated), LOOKS.good),
    },
    ...papers.map(({ name: title }, index): Column<NomineeDossier> => ({
      title,
      width: fixed(PAPER_WIDTH),
      cell: ({ lines }) => markCell(itemAt(lines, index)),
    })),
  ];
  addTable(draft, columns, nominees, words.none);
}

function addChecklist(
  draft: Draft,
  writing: Writing,
  { award, due, submission, papers, nominees }: DossierChecklist,
  last: number,
): void {
  const name = awardName(writing.names, award);
  if (due !== null) addRemark(draft, words.due(whenPlanned(due), due.name));
  addSubmission(draft, name, submission, last);
  draft.add([]);
  addNominees(draft, name, nominees, papers);
  draft.add([]);
}

/** `KQ - Hồ sơ`: what each dossier must hold, and what of it the workbook shows; nothing where the campaign asks for none. */
export function planDossiers(writing: Writing): readonly TabPlan[] {
  const { evaluation, tabNames } = writing;
  const { dossiers } = evaluation;
  if (dossiers.length === 0) return [];
  // The list of the whole submission needs one column more for its citations.
  const columns = Math.max(1, ...dossiers.map(({ papers }) => papers.length));
  const draft = newDraft([...LEAD, ...Array.from({ length: columns }, () => PAPER_WIDTH)]);
  addHead(draft, words.title, writing);
  addRemark(draft, words.legend);
  const last = LEAD.length + columns - 1;
  for (const checklist of dossiers) addChecklist(draft, writing, checklist, last);
  return [draft.finish({ key: 'KqHoSo', name: tabNames.KqHoSo, page: tablesPage(), tabColor: TAB_COLORS.results })];
}
