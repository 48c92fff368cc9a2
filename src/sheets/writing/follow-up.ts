import { itemAt, valueAt } from '../../domain/checked';
import { type Proposal, proposalsOf } from '../../domain/follow-up/proposals';
import { fieldValue } from '../../domain/round/field';
import { awardName } from '../../i18n/names';
import { dayText } from '../../i18n/numbers';
import { common, signed } from '../../i18n/papers/result-tabs/common';
import { followUp as texts } from '../../i18n/papers/result-tabs/run';
import type { TabPlan } from '../../workbook/port';
import { VALUE_WORDS, canonical, words } from '../words';
import type { Writing } from './context';
import { addHead, addRemark } from './head';
import { textCell } from './layout/cells';
import { newDraft } from './layout/draft';
import { TAB_COLORS, widePage } from './layout/pages';
import { LOOKS, OUTCOME_LOOKS } from './layout/styles';
import { type Column, addTable, filterOf } from './layout/table';

const TONES = {
  awarded: 'good',
  refused: 'bad',
  pending: 'open',
  'undecided-grant': 'open',
  unknown: 'open',
} as const;

/**
 * `KQ - Theo dõi đề nghị`: every proposal with what became of it, under the headers by which a tab of the secretary's own is read: it is copied
 * once, and kept from then on. Nothing where nothing is proposed and nothing is followed.
 */
export function planFollowUp(writing: Writing): readonly TabPlan[] {
  const { round, evaluation, awards, names, tabNames, texts: spoken } = writing;
  const order = awards.map(({ id }) => id);
  const proposals = [...proposalsOf(round, evaluation.entries)].sort(
    (left, right) => order.indexOf(left.award) - order.indexOf(right.award),
  );
  if (proposals.length === 0) return [];
  const { followUpColumns: titles } = words;
  const units = new Set(awards.flatMap(({ id, subject }) => (subject === 'unit' ? [id] : [])));
  const name = proposals.some(({ award }) => units.has(award)) ? common.candidateName : canonical(titles, 'name');
  const day = (date: string | null): string => (date === null ? '' : dayText('vi', date));
  const column = (
    title: string,
    least: number,
    most: number,
    text: (proposal: Proposal) => string,
  ): Column<Proposal> => ({ title, width: { least, most }, cell: (one) => textCell(text(one), LOOKS.text) });
  const columns: readonly Column<Proposal>[] = [
    column(canonical(titles, 'award'), 10, 18, ({ award }) => awardName(names, award)),
    column(canonical(titles, 'code'), 8, 14, ({ candidateId }) => candidateId),
    column(name, 22, 40, ({ candidateId }) => valueAt(names.subjects, candidateId)),
    column(canonical(titles, 'submittedOn'), 11, 14, ({ followUp }) =>
      day(followUp === null ? null : fieldValue(followUp.submittedOn)),
    ),
    column(canonical(titles, 'decisionNumber'), 14, 26, ({ followUp }) => followUp?.decisionNumber ?? ''),
    column(canonical(titles, 'decidedOn'), 11, 14, ({ followUp }) =>
      day(followUp === null ? null : fieldValue(followUp.decidedOn)),
    ),
    column(canonical(titles, 'outcome'), 12, 20, ({ followUp }) => {
      const outcome = followUp === null ? null : fieldValue(followUp.outcome);
      return outcome === null ? '' : canonical(VALUE_WORDS.outcome, outcome);
    }),
    {
      title: texts.state,
      width: { least: 20, most: 36 },
      cell: ({ state, isProposed, followUp }) => {
        const tone = TONES[state];
        const word = followUp === null ? texts.notFollowed : spoken.words.proposal[state];
        const told = isProposed === false ? texts.notProposed(word) : word;
        return textCell(signed(tone, told), OUTCOME_LOOKS[tone]);
      },
    },
  ];
  const draft = newDraft(columns.map(({ width }) => width.least));
  addHead(draft, texts.title, writing);
  addRemark(
    draft,
    texts.remark(
      words.tabs.followUps,
      Object.values(VALUE_WORDS.outcome).map((spellings) => itemAt(spellings, 0)),
    ),
  );
  const place = addTable(draft, columns, proposals, common.none);
  return [
    draft.finish({
      key: 'KqTheoDoi',
      name: tabNames.KqTheoDoi,
      page: widePage(place.header),
      freeze: { rows: place.first, columns: 3 },
      autoFilter: filterOf(place),
      tabColor: TAB_COLORS.results,
    }),
  ];
}
