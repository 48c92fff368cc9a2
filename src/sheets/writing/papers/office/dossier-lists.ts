import type { DossierChecklist, DossierLine, DossierMark } from '../../../../domain/dossiers/dossiers';
import { valueAt } from '../../../../domain/checked';
import { signerName } from '../../../../domain/ballots/signers';
import { fieldValue } from '../../../../domain/round/field';
import type { AwardRules } from '../../../../domain/rules/rulebook';
import { decimalText } from '../../../../i18n/numbers';
import { paper } from '../../../../i18n/papers/documents';
import { dossierList as words, officeTabs } from '../../../../i18n/papers/office-papers';
import { dossiers as tabWords } from '../../../../i18n/papers/result-tabs/plan';
import { whenPlanned } from '../../calendar';
import type { Writing } from '../../context';
import type { Paper, PaperBlock, PaperRow, PaperTable } from '../paper';
import { body, chairSigner, headOf, namesTitle, row, signer, text, whenText } from '../parts';
import { goesFurther } from './further';
import { awardKey, centred, draftWarnings } from './parts';

/** The checklist of one award, by its short name. */
export interface DossierPaper {
  readonly short: string;
  readonly paper: Paper;
}

/** Widths of number, name, and what is left for as many papers as there are. */
const LEAD = [6, 34];
const REST = 92;

/** How a paper of a dossier is ticked: what is there in part is still to be looked for. */
const TICKS: Readonly<Record<DossierMark, string>> = {
  there: words.there,
  'in-part': words.open,
  missing: words.open,
  'by-hand': words.open,
  'not-asked': words.notAsked,
};

function tick({ mark }: DossierLine): string {
  return TICKS[mark];
}

function submissionTable(lines: readonly DossierLine[], papers: number): PaperTable {
  return {
    kind: 'table',
    columns: [centred(paper.ordinal), { title: words.paper, span: papers }, centred(words.tick)],
    rows: lines.map((line, index) =>
      row(text(decimalText('vi', String(index + 1))), text(line.item.name), text(tick(line))),
    ),
  };
}

function nomineeTable(writing: Writing, award: AwardRules, { papers, nominees }: DossierChecklist): PaperTable {
  const rows = nominees
    .filter(({ isPending, person }) => !isPending && goesFurther(writing, award.id, person.id))
    .map(({ person, lines }, index): PaperRow =>
      row(
        text(decimalText('vi', String(index + 1))),
        text(valueAt(writing.apart, person.id)),
        ...lines.map((line) => text(tick(line))),
      ),
    );
  return {
    kind: 'table',
    columns: [centred(paper.ordinal), { title: namesTitle([award]) }, ...papers.map(({ name }) => centred(name))],
    rows: rows.length === 0 ? [{ kind: 'line', text: paper.none }] : rows,
    isRepeated: true,
  };
}

/** The checklist of the dossiers for each award that asks for some: what the whole has, and a row for each who is nominated. */
export function dossierPapers(writing: Writing): readonly DossierPaper[] {
  const { evaluation, awards, round } = writing;
  const byId = new Map(awards.map((award) => [award.id, award]));
  return evaluation.dossiers.map((checklist): DossierPaper => {
    const award = valueAt(byId, checklist.award);
    const { due, papers, submission } = checklist;
    const columns = Math.max(2, papers.length);
    const heading = (title: string): PaperBlock => ({ kind: 'heading', text: title });
    return {
      short: award.short,
      paper: {
        key: awardKey('InHoSo', writing, award.id),
        name: officeTabs.dossiers(award.short),
        day: fieldValue(round.meetingDate),
        head: headOf(writing, 'council', null),
        title: { kind: words.kind, subject: words.subject(award.name, whenText(writing)) },
        blocks: [
          ...draftWarnings(writing, [award]),
          ...(due === null ? [] : [body(tabWords.due(whenPlanned(due), due.name))]),
          heading(words.submission),
          submissionTable(submission, columns),
          ...(papers.length === 0 ? [] : [heading(words.nominees), nomineeTable(writing, award, checklist)]),
          body(words.legend),
        ],
        ending: {
          left: signer(paper.secretary, signerName(round, 'secretary')),
          right: chairSigner(writing, paper.signHint),
          recipients: null,
        },
        columns: [...LEAD, ...Array.from({ length: columns }, () => REST / columns)],
        orientation: 'landscape',
      },
    };
  });
}
