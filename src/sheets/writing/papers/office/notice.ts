import { valueAt } from '../../../../domain/checked';
import { fieldValue } from '../../../../domain/round/field';
import { paper, roman } from '../../../../i18n/papers/documents';
import { notice as words, officeTabs } from '../../../../i18n/papers/office-papers';
import { type Writing, listed } from '../../context';
import { issuerOf } from '../issuer';
import { nominatedLists } from '../nomination-list';
import type { Paper, PaperRow } from '../paper';
import { body, chairSigner, headOf, namesTitle, recipientsOf, text, whenText } from '../parts';
import { centred, draftWarnings, howMany } from './parts';

const COLUMNS = [6, 34, 28, 21];

/** `Thông báo` for public posting: who is nominated for what, and nothing of scores or votes; `null` where no award is worked out. */
export function notice(writing: Writing): Paper | null {
  if (writing.awards.length === 0) return null;
  const { organisation } = issuerOf(writing);
  const when = whenText(writing);
  const lists = nominatedLists(writing).filter(({ those }) => those.length > 0);
  const groups = lists.flatMap((list, index): readonly PaperRow[] => [
    { kind: 'group', text: `${roman(index + 1)}. ${words.group(list.award.name, howMany(list))}` },
    ...list.those.map((candidate, order): PaperRow => {
      const { id, unit } = listed(candidate);
      const name = valueAt(writing.apartInUnits, id);
      const number = text(String(order + 1));
      return {
        kind: 'cells',
        cells: candidate.subject === 'unit' ? [number, text(name, 2)] : [number, text(name), text(unit)],
      };
    }),
  ]);
  return {
    key: 'InThongBao',
    name: officeTabs.notice,
    day: fieldValue(writing.round.meetingDate),
    head: headOf(writing, 'council', { abbreviation: words.abbreviation }),
    title: { kind: words.kind, subject: words.subject(when) },
    blocks: [
      ...draftWarnings(writing, writing.awards),
      body(words.opening(paper.council, organisation, when)),
      {
        kind: 'table',
        columns: [
          centred(paper.ordinal),
          { title: namesTitle(lists.map(({ award }) => award)) },
          { title: words.unit, span: 2 },
        ],
        rows: groups.length === 0 ? [{ kind: 'line', text: words.nobody }] : groups,
        isRepeated: true,
      },
      body(words.answer),
    ],
    ending: { left: null, right: chairSigner(writing), recipients: recipientsOf(writing, []) },
    columns: COLUMNS,
    orientation: 'portrait',
  };
}
