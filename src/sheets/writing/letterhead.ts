import type { Letterhead } from '../../domain/rules/pack';
import { wordSetting } from '../../domain/rules/settings';
import { wordKey } from '../../domain/text/keys';
import { paper } from '../../i18n/papers/documents';
import { ruleNotes } from '../../i18n/papers/result-tabs';
import type { Writing } from './context';
import { markText } from './notes';

/** Who issues a paper and in which style: the round's own lines, else those of the campaign's plan; empty where neither says. */
export interface Issuer {
  readonly style: 'state' | 'party';
  readonly superior: string;
  readonly organisation: string;
  readonly place: string;
  /** The number of a kind of paper (`TTr`), with dots for what is not known. */
  readonly number: (kind: string) => string;
  /** Why the style should be checked; `null` where nothing is in doubt. */
  readonly note: string | null;
}

/** Where the style comes from, and the mark where that is not verified; `null` where it is. */
function styleNote(writing: Writing, { citation, status }: Letterhead): string | null {
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

/** The head of the papers of a round; `paper.style` changes the style that the plan has. */
export function issuerOf(writing: Writing): Issuer {
  const { round, rules } = writing;
  const { letterhead } = rules.campaign;
  const { parentOrganisation, organisation, place } = round.texts;
  const style = wordSetting(rules.settings, 'paper.style', ['state', 'party'], letterhead?.style ?? 'state');
  const ofPlan = letterhead !== null && isOfPlan(organisation, letterhead) ? letterhead : NO_HEAD;
  const either = (typed: string, planned: string | null): string => (typed === '' ? (planned ?? '') : typed);
  return {
    style,
    superior: either(parentOrganisation, ofPlan.parentOrganisation),
    organisation: either(organisation, ofPlan.organisation),
    place: either(place, ofPlan.place),
    number: (kind) => (style === 'party' ? paper.partyNumber(kind, ofPlan.symbol) : paper.number(kind, ofPlan.symbol)),
    note: letterhead?.style === style ? styleNote(writing, letterhead) : null,
  };
}
