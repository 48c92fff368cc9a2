import { common } from '../../i18n/papers/result-tabs/common';
import type { Writing } from './context';
import { textCell } from './layout/cells';
import type { Draft } from './layout/draft';
import { LOOKS } from './layout/styles';

/** The head of a result tab: its title, and which round it is of. */
export function addHead(draft: Draft, title: string, { round, rules, when }: Writing): void {
  const { organisation } = round.texts;
  draft.addMerged(textCell(title, LOOKS.title));
  draft.addMerged(textCell(common.subtitle([organisation, rules.campaign.name, when]), LOOKS.subtitle));
}

/** A line of text over the whole width, where there is one. */
export function addRemark(draft: Draft, text: string | null): void {
  if (text !== null) draft.addMerged(textCell(text, LOOKS.remark));
}
