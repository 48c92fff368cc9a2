import type { IsoDate } from '../arithmetic/date';
import { ASKED_STYLES, type PaperStyle, type RuleStatus } from '../terms';
import type { Letterhead } from './pack';
import { type Settings, wordSetting } from './settings';

/** The day from which guide 05-HD/VPTW stands in place of guide 36-HD/VPTW (F-540). */
const GUIDE_05_FROM: IsoDate = '2026-05-27';

/** How well the rules of layout of a style are known (F-514, F-533, F-540). */
export const STYLE_STATUS = {
  state: 'recalled-high',
  'party-36': 'recalled-high',
  'party-05': 'secondary',
} as const satisfies Readonly<Record<PaperStyle, RuleStatus>>;

/** The rules of layout for the papers of a round with that day: what `paper.style` asks for, else the campaign's plan, else the state's. */
export function paperStyleOf(settings: Settings, letterhead: Letterhead | null, day: IsoDate): PaperStyle {
  const asked = wordSetting(settings, 'paper.style', ASKED_STYLES, letterhead?.style ?? 'state');
  if (asked !== 'party') return asked;
  return day < GUIDE_05_FROM ? 'party-36' : 'party-05';
}
