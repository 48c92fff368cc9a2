import type { Texts } from '../texts';
import { counted } from './plural';

function orAbove(level: string, isTop: boolean): string {
  return isTop ? level : `${level} or above`;
}

/** What each condition of an award asks for. */
export const conditions: Texts['conditions'] = {
  ratingAtLeast: ({ level, isTop, groups }) =>
    `Rated ${orAbove(level, isTop)}` +
    groups.map((one) => `; ${one.group.toLocaleLowerCase('en')}: ${orAbove(one.level, one.isTop)}`).join(''),
  noDisciplineFrom: ({ level }) => `No disciplinary measure from ${level} up`,
  noDisciplineRule: () => 'Discipline: no longer a ground for exclusion by itself',
  registered: () => 'Registered for the award',
  recruitMonths: ({ months }) => `If newly recruited: at least ${counted(months, 'month')} worked in the year`,
  initiativeAtLeast: ({ level, isTop }) => `An initiative recognised at ${orAbove(level, isTop)}`,
  ratingOrInitiative: ({ rating, initiative, isChosen }) =>
    isChosen
      ? `Rated ${orAbove(rating.level, rating.isTop)}, or an initiative recognised at ${orAbove(initiative.level, initiative.isTop)}`
      : `Rated ${orAbove(rating.level, rating.isTop)}, and/or an initiative recognised at ${orAbove(initiative.level, initiative.isTop)}: not chosen yet`,
  consecutiveYears: ({ years, award }) => `${award} in ${counted(years, 'year')} running`,
  latestTwoApart: ({ years, award }) => `The two latest ${award} exactly ${counted(years, 'year')} apart`,
  judgementMet: ({ code, name }) => `The council judges criterion ${code} met: ${name}`,
  genderIs: ({ gender }) => `Gender: ${gender}`,
  suggested: (condition) => `${condition} (hint, not checked)`,
  ruleConfirmed: () => 'The council has confirmed the conditions against the original text',
  shareNominated: ({ percent, isStrict, award }) =>
    `${isStrict ? 'More than' : 'At least'} ${percent} of the unit’s people nominated for ${award}`,
  countNominated: ({ count, award }) => `At least ${count} of the unit’s people nominated for ${award}`,
  nobodyDisciplinedFrom: ({ level }) => `Nobody with a disciplinary measure from ${level} up`,
  everybodyRatedAtLeast: ({ level, isTop }) => `Everybody in the unit rated ${orAbove(level, isTop)}`,
};
