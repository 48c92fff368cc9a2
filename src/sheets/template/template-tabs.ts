import type { TemplatePlan } from '../../workbook/template-plan';
import { RATERS } from '../../domain/terms';
import { campaignTabs } from './campaign-tabs';
import { collectivesTab } from './collectives-tab';
import { councilTab } from './council-tab';
import { type TemplateFacts, votedAwards } from './facts';
import { listTab } from './list-tab';
import { rosterTab } from './roster-tab';
import { roundTab } from './round-tab';
import { scoreForms } from './score-forms';
import { scoreTab } from './score-tab';
import { ballotTab, countsTab, decisionsTab, totalsTab } from './vote-tabs';

/** The tabs of an empty review workbook, under their canonical names and headers. They are the user's from the start. */
export function templateTabs(facts: TemplateFacts): readonly TemplatePlan[] {
  const voted = votedAwards(facts);
  return [
    roundTab(facts),
    rosterTab(facts),
    ...RATERS.flatMap((rater) => scoreForms(facts).map((form) => scoreTab(facts, rater, form))),
    collectivesTab(facts),
    ...campaignTabs(facts),
    councilTab(),
    ...voted.map(ballotTab),
    ...(voted.length > 0 ? [totalsTab(facts), countsTab(facts)] : []),
    ...(facts.rules.awards.length > 0 ? [decisionsTab(facts)] : []),
    listTab(facts),
  ];
}
