import type { CellRef } from '../domain/cell';
import type { Finding } from '../domain/finding';
import { fieldAt } from '../domain/round/field';
import { isAdjustable } from '../domain/rules/figures';
import type { RuleBook } from '../domain/rules/rulebook';
import { type Layer, type Setting, pointsSetting } from '../domain/rules/settings';
import { pointsText } from '../domain/arithmetic/points';
import { scoreCell } from '../domain/scoring/row-figures';
import { type RuleStatus, STATUSES } from '../domain/terms';
import { CEILING_KEYS, type ExplainedCondition, conditionLayer } from '../domain/trace/explain';
import type { Review } from './review';
import { whyOf } from './why';

/** Where a rule that no parameter holds is laid down. */
export interface GroundSource {
  readonly layer: Layer;
  readonly citation: string;
  /** `null` where nobody said how sure it is. */
  readonly status: RuleStatus | null;
}

/** What a finding rests on, besides what its sentence and its own place tell. */
export interface Grounds {
  /** Other cells that were read. */
  readonly cells: readonly CellRef[];
  /** The parameters that hold, with their layers. */
  readonly settings: readonly Setting[];
  readonly sources: readonly GroundSource[];
  /** The conditions that are not met, or of which that is not known. */
  readonly conditions: readonly ExplainedCondition[];
  /** How the figure comes about that the finding compares with; `null` where its sentence tells all. */
  readonly reckoning: 'score-total' | null;
}

const NONE: Grounds = { cells: [], settings: [], sources: [], conditions: [], reckoning: null };

/** Whether there is nothing more to say. */
export function isGroundless({ cells, settings, sources, conditions, reckoning }: Grounds): boolean {
  return reckoning === null && [cells, settings, sources, conditions].every(({ length }) => length === 0);
}

/** What holds a total within limits. */
const LIMITS = ['score.base', 'score.bonus-cap', 'score.penalty-cap', 'score.total-cap'] as const;

function set({ settings }: RuleBook, ...keys: readonly string[]): Pick<Grounds, 'settings'> {
  return { settings: keys.flatMap((key) => settings.get(key) ?? []) };
}

function ceilingOf(rules: RuleBook, award: string): Pick<Grounds, 'settings'> {
  return set(rules, ...CEILING_KEYS.map((key) => `${award}.${key}`));
}

/** The source that a finding carries itself. */
function cited({ params }: Finding, layer: Layer): Pick<Grounds, 'sources'> {
  const { citation = '', status } = params;
  return citation === ''
    ? { sources: [] }
    : { sources: [{ layer, citation, status: STATUSES.find((one) => one === status) ?? null }] };
}

/** Which layer leaves a rule open: the campaign where its own award asks for the figure or it is of the scoring scheme, else the law. */
function layerOfOpen({ params, subject }: Finding, rules: RuleBook): Layer {
  const { rule, scheme } = params;
  if (scheme !== undefined) return 'campaign';
  if (rule === undefined) {
    const weak = rules.awards
      .find(({ id }) => id === subject)
      ?.conditions.find((condition) => condition.rule === 'rule.confirmed');
    return weak === undefined ? 'regime' : conditionLayer(weak, rules);
  }
  const own = Object.values(rules.campaign.ownAwards).flatMap(({ conditions }) => conditions);
  return own.some((condition) => isAdjustable(condition) && condition.parameter === rule) ? 'campaign' : 'regime';
}

/** The maximum that a score was held against. */
function maximumOf({ sheet, params }: Finding, { round }: Review): Pick<Grounds, 'cells'> {
  const maxima = round.scoreSheets
    .filter((one) => one.sheet === sheet)
    .flatMap(({ criteria }) => criteria.filter(({ name }) => name === params['criterion']));
  return { cells: maxima.flatMap(({ maxAt }) => maxAt ?? []) };
}

/** The figures that a total was added up from: those of the rater whose row the finding is about. */
function addedUp({ sheet, cell, subject }: Finding, { round, rules }: Review): Partial<Grounds> {
  const rows = round.scoreSheets
    .filter((one) => one.sheet === sheet)
    .flatMap((one) => one.rows.filter(({ personId }) => personId === subject).map((row) => ({ one, row })));
  const cells = rows.flatMap(({ one, row }) => {
    const { bonus, penalty, total } = one.columns;
    const at = (index: number): CellRef => scoreCell(one, row, index);
    const extras = [bonus, penalty].flatMap((index) => (index === null ? [] : [at(index)]));
    const stated = total === null ? [] : [at(total)];
    const isIt = [...extras, ...stated].some((own) => own.cell === cell);
    return isIt ? [...one.criteria.map(({ index }) => at(index)), ...extras] : [];
  });
  if (cells.length === 0) return NONE;
  return { cells, ...set(rules, ...LIMITS), reckoning: 'score-total' };
}

/** The totals that the tabs state for somebody. */
function totalsOf(subject: string | null, { round }: Review): Pick<Grounds, 'cells'> {
  return {
    cells: round.scoreSheets.flatMap((sheet) => {
      const { total } = sheet.columns;
      return total === null
        ? []
        : sheet.rows.filter(({ personId }) => personId === subject).map((row) => scoreCell(sheet, row, total));
    }),
  };
}

/** What the rating of a person was held against: the months worked, or the discipline. */
function ratingFacts({ subject, params }: Finding, { round }: Review): Pick<Grounds, 'cells'> {
  const person = round.people.find(({ id }) => id === subject);
  if (person === undefined) return { cells: [] };
  const at = fieldAt(params['reason'] === 'disciplined' ? person.discipline : person.months);
  return { cells: at === null ? [] : [at] };
}

function otherCell({ params }: Finding): Pick<Grounds, 'cells'> {
  const { otherSheet: sheet = '', otherCell: cell = '' } = params;
  return { cells: cell === '' ? [] : [{ sheet, cell }] };
}

function calendarEntry({ subject }: Finding, { evaluation }: Review): Pick<Grounds, 'cells' | 'sources'> {
  const entry = evaluation.calendar.entries.find(({ id }) => id === subject);
  if (entry === undefined) return NONE;
  const { at, citation } = entry;
  return {
    cells: at === null ? [] : [at],
    sources: [{ layer: 'campaign', citation, status: null }],
  };
}

function restsOn(found: Finding, review: Review): Partial<Grounds> {
  const { rules } = review;
  const { params, subject } = found;
  const award = params['award'] ?? subject ?? '';
  switch (found.code) {
    case 'rule.unconfirmed':
      return { ...cited(found, layerOfOpen(found, rules)), ...set(rules, params['rule'] ?? '') };
    case 'rule.vote-threshold-unset':
      return set(rules, `${award}.vote.required`, `${award}.vote.base`);
    case 'rating.not-possible':
      return { ...cited(found, 'regime'), ...ratingFacts(found, review) };
    case 'rating.share-exceeded':
      return { ...cited(found, 'regime'), ...set(rules, 'rating.htxs.base', 'rating.htxs.party-percent') };
    case 'target.conflicts-with-ceiling':
      return {
        ...ceilingOf(rules, award),
        sources: [{ layer: 'campaign', citation: params['plan'] ?? '', status: null }],
      };
    case 'ceiling.base-pending':
    case 'ceiling.unranked':
    case 'ceiling.unset':
    case 'decision.not-applicable':
    case 'second-ballot.not-applicable':
    case 'second-ballot.decided-otherwise':
      return ceilingOf(rules, award);
    case 'ballot.base-exceeded':
      return set(rules, `${award}.vote.base`);
    case 'ballot.rounded-share':
      return set(rules, `${award}.vote.percent`);
    case 'ballot.hands-raised':
    case 'ballot.unanimous':
      return set(rules, `${award}.vote.secret`);
    case 'ballot.ineligible-nominee':
      return { conditions: whyOf(review, subject ?? '', award).conditions.filter(({ result }) => result !== 'met') };
    case 'score.above-max':
    case 'score.off-scale':
      return maximumOf(found, review);
    case 'score.total-mismatch':
      return addedUp(found, review);
    case 'score.step': {
      // A criterion may have a step of its own, and a figure may be too fine for any.
      const step = pointsSetting(rules.settings, 'score.step');
      return step !== null && pointsText(step) === params['step'] ? set(rules, 'score.step') : {};
    }
    case 'rater.gap':
      return { ...set(rules, 'score.rater-gap'), ...totalsOf(subject, review) };
    case 'scores.rater-at-maximum':
    case 'scores.unit-at-maximum':
    case 'scores.unit-identical':
    case 'scores.raters-identical':
      return set(rules, 'score.cross-check.people');
    case 'initiative.mismatch':
      return otherCell(found);
    case 'calendar.late':
      return calendarEntry(found, review);
    default:
      return {};
  }
}

/** What a finding rests on: the other cells it read, the parameters and texts it goes by, each with its layer. Never anything of a single ballot. */
export function groundsOf(found: Finding, review: Review): Grounds {
  const grounds: Grounds = { ...NONE, ...restsOn(found, review) };
  const isElsewhere = ({ sheet, cell }: CellRef): boolean => sheet !== found.sheet || cell !== found.cell;
  const cells = new Map(grounds.cells.filter(isElsewhere).map((at) => [`${at.sheet}!${at.cell}`, at]));
  return { ...grounds, cells: [...cells.values()] };
}
