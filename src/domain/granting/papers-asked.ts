import type { RuleBook } from '../rules/rulebook';
import { settingText } from '../rules/settings';
import { FURTHER_PAPERS, type FurtherPaper } from '../terms';

/** The papers that the round asks for as tabs, besides the usual ones (`paper.tabs`), in their own order. */
export function papersAsTabs({ settings }: RuleBook): readonly FurtherPaper[] {
  const named = (settingText(settings, 'paper.tabs') ?? '').split('; ');
  return FURTHER_PAPERS.filter((paper) => named.includes(paper));
}
