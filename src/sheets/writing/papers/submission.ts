import { valueAt } from '../../../domain/checked';
import { fieldValue } from '../../../domain/round/field';
import { nominationList, paper, submission as words } from '../../../i18n/papers/documents';
import { sentenceCase } from '../../../i18n/sentences';
import type { Writing } from '../context';
import type { NominationCounts } from '../nomination-counts';
import { issuerOf } from './issuer';
import type { Paper, PaperRow, PaperTable } from './paper';
import {
  basesOf,
  body,
  chairSigner,
  countFormula,
  headOf,
  recipientsOf,
  row,
  text,
  warningsOf,
  whenText,
} from './parts';

const COLUMNS = [6, 31, 21, 15, 15];

/** How many are proposed for each award. */
function countTable(writing: Writing, counts: NominationCounts): PaperTable {
  const { awards, evaluation, noAwards } = writing;
  const { totalUnits, totalPeople } = nominationList;
  const rows = awards.map(({ id, name, subject }, index): PaperRow => {
    const nominated = [...valueAt(evaluation.entries, id).values()].filter(({ status }) => status === 'nominated');
    return row(
      text(String(index + 1)),
      text(name),
      text(sentenceCase(subject === 'unit' ? totalUnits : totalPeople)),
      countFormula(counts.withStatus(id, 'nominated'), nominated.length),
    );
  });
  return {
    kind: 'table',
    columns: [
      { title: paper.ordinal, align: 'center' },
      { title: paper.award, span: 2 },
      { title: words.kindOf, align: 'center' },
      { title: paper.count, align: 'center' },
    ],
    rows: [...(noAwards === null ? [] : [{ kind: 'line' as const, text: paper.noAwards }]), ...rows],
  };
}

function isNobodyProposed({ awards, evaluation }: Writing): boolean {
  return awards.every(({ id }) =>
    [...valueAt(evaluation.entries, id).values()].every(({ status }) => status !== 'nominated'),
  );
}

/** `Tờ trình`: how many are proposed for what, with the list attached. */
export function submission(writing: Writing, counts: NominationCounts): Paper {
  const { round, tabNames } = writing;
  const when = whenText(writing);
  const { organisation } = issuerOf(writing);
  return {
    key: 'ToTrinh',
    name: tabNames.ToTrinh,
    day: fieldValue(round.meetingDate),
    head: headOf(writing, 'organisation', { abbreviation: words.abbreviation }),
    title: { kind: words.kind, subject: words.subject(when) },
    blocks: [
      ...warningsOf(writing),
      ...(isNobodyProposed(writing) ? [{ kind: 'warning' as const, text: words.nobody }] : []),
      { kind: 'addressee', text: words.to },
      basesOf(writing),
      body(words.opening(paper.council, organisation, when)),
      countTable(writing, counts),
      body(words.attached),
      body(words.closing(paper.council)),
    ],
    ending: {
      left: null,
      right: chairSigner(writing),
      recipients: recipientsOf(writing, [paper.asAbove]),
    },
    columns: COLUMNS,
    orientation: 'portrait',
  };
}
