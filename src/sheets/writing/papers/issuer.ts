import { STYLE_STATUS, paperStyleOf } from '../../../domain/rules/paper-style';
import type { Letterhead } from '../../../domain/rules/pack';
import { decisiveDate } from '../../../domain/rules/rulebook';
import type { PaperStyle, RuleStatus } from '../../../domain/terms';
import { wordKey } from '../../../domain/text/keys';
import { styleWords } from '../../../i18n/papers/paper-styles';
import { ruleNotes } from '../../../i18n/papers/result-tabs/common';
import type { Writing } from '../context';
import { joinNotes, markText } from '../notes';

/** Who issues a paper and in which style: the round's own lines, else those of the campaign's plan; empty where neither says. */
export interface Issuer {
  readonly style: PaperStyle;
  readonly superior: string;
  /** As the plan writes it, where it is the plan's own; else as the round types it. */
  readonly organisation: string;
  readonly place: string;
  /** What stands after the kind of paper in its number; `null` where it is not known. */
  readonly symbol: string | null;
  /** Why the style should be checked: no style's rules of layout are read in the original yet. */
  readonly note: string;
}

/** Where something comes from, and the mark where that is not verified; `null` where it is. */
function sourceNote(writing: Writing, citation: string, status: RuleStatus): string | null {
  const mark = markText(writing, status);
  if (mark === null) return null;
  const told = ruleNotes.mark(mark, writing.texts.words.ruleStatus[status]);
  return `${ruleNotes.citation(citation)}\n${told}`;
}

const NO_HEAD = { parentOrganisation: null, organisation: null, place: null, symbol: null };

/** Whether a round is of the organisation whose plan it follows, as far as it tells: another one's head must not get into its papers. */
function isOfPlan(organisation: string, { organisation: own }: Letterhead): boolean {
  return organisation === '' || (own !== null && wordKey(own) === wordKey(organisation));
}

/** The head of the papers of a round. */
export function issuerOf(writing: Writing): Issuer {
  const { round, rules } = writing;
  const { letterhead } = rules.campaign;
  const { parentOrganisation, organisation, place } = round.texts;
  const style = paperStyleOf(rules.settings, letterhead, decisiveDate(round));
  const ofPlan = letterhead !== null && isOfPlan(organisation, letterhead) ? letterhead : NO_HEAD;
  const either = (typed: string, planned: string | null): string => (typed === '' ? (planned ?? '') : typed);
  const isPlanned = (letterhead?.style === 'party') === (style !== 'state');
  const ofHead = letterhead === null || !isPlanned ? null : letterhead;
  return {
    style,
    superior: either(parentOrganisation, ofPlan.parentOrganisation),
    organisation: ofPlan.organisation ?? organisation,
    place: either(place, ofPlan.place),
    symbol: ofPlan.symbol,
    note: joinNotes(
      ofHead === null ? null : sourceNote(writing, ofHead.citation, ofHead.status),
      sourceNote(writing, styleWords[style].citation, STYLE_STATUS[style]),
    ),
  };
}
