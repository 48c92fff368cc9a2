import type { pictures as vi } from '../vi/pictures';
import { counted, plural } from './plural';

/** The pictures in the pane. */
export const pictures: typeof vi = {
  title: 'Charts',
  help: 'These three charts also come in the tab “KQ - Biểu đồ” when results are written.',
  show: 'Show the charts',
  table: 'Show the figures as a table',
  targets: 'Targets and results',
  target: 'Target',
  wanted: 'Wanted',
  reached: 'Reached',
  noTargets: 'No target asks for a share.',
  percent: (value) => `${value}%`,
  units: 'Nominations, by unit',
  unit: 'Unit',
  noUnit: 'In no unit',
  noAward: 'Nobody is nominated yet.',
  oneUnit: 'There is only one unit.',
  twice: 'Whoever is nominated for several awards counts for each of them.',
  unitsLeftOut: (count) => `${counted(count, 'more unit')} ${plural(count, 'is', 'are')} not drawn here.`,
  awardsLeftOut: (count) => `${counted(count, 'more award')} ${plural(count, 'is', 'are')} not drawn here.`,
  scores: 'Distribution of final scores',
  range: 'Scores',
  people: 'People',
  noScores: 'Nobody has a final score yet.',
  withoutScore: (count) => `${counted(count, 'person', 'people')} ${plural(count, 'has', 'have')} no final score.`,
  from: (least) => `From ${least}`,
  under: (below) => `Below ${below}`,
  between: (least, below) => `${least} – below ${below}`,
};
