import type { TabPlan } from '../../workbook/port';
import { RATERS } from '../../domain/terms';
import { collectivesTab } from './collectives-tab';
import { type TemplateFacts, votedAwards } from './facts';
import { rosterTab } from './roster-tab';
import { roundTab } from './round-tab';
import { scoreForms, scoreTab } from './score-tab';
import { ballotTab, countsTab, decisionsTab } from './vote-tabs';

/** The tabs of an empty review workbook, under their canonical names and headers. They are the user's from the start. */
export function templateTabs(facts: TemplateFacts): readonly TabPlan[] {
  return [
    roundTab(facts),
    rosterTab(facts),
    ...RATERS.flatMap((rater) => scoreForms(facts).map((form) => scoreTab(facts, rater, form))),
    collectivesTab(facts),
    ...votedAwards(facts).map(ballotTab),
    countsTab(facts),
    decisionsTab(),
  ];
}
