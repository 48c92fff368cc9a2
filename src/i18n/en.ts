import { beforeVote } from './en/before-vote';
import { collect } from './en/collect';
import { collecting } from './en/collecting';
import { conditions } from './en/conditions';
import { conversion } from './en/conversion';
import { counting } from './en/counting';
import { failures } from './en/failures';
import { findings, places } from './en/findings';
import { expectations, labels } from './en/labels';
import { grounds } from './en/grounds';
import { help } from './en/help';
import { packFaults } from './en/pack-faults';
import { pane } from './en/pane';
import { offline } from './en/offline';
import { people } from './en/people';
import { papers } from './en/papers';
import { periods } from './en/periods';
import { pictures } from './en/pictures';
import { progress } from './en/progress';
import { correcting } from './en/correcting';
import { recognition } from './en/recognition';
import { repairs } from './en/repairs';
import { schemeFaults } from './en/scheme-faults';
import { selfTest } from './en/self-test';
import { awardSettings, roundSettings, settingNames, settingValues } from './en/settings';
import { spine } from './en/spine';
import { start } from './en/start';
import { steps } from './en/steps';
import { support } from './en/support';
import { takingBack } from './en/taking-back';
import { ties } from './en/ties';
import { totals } from './en/totals';
import { verify } from './en/verify';
import { views } from './en/views';
import { words } from './en/words';
import type { Texts } from './texts';

/** The English catalogue. */
export const en: Texts = {
  language: 'en',
  awardSettings,
  beforeVote,
  collect,
  collecting,
  conditions,
  expectations,
  conversion,
  counting,
  failures,
  findings,
  grounds,
  help,
  labels,
  offline,
  packFaults,
  pane,
  people,
  papers,
  periods,
  pictures,
  places,
  progress,
  recognition,
  repairs,
  correcting,
  roundSettings,
  schemeFaults,
  selfTest,
  settingNames,
  settingValues,
  spine,
  start,
  steps,
  support,
  takingBack,
  ties,
  totals,
  verify,
  views,
  words,
};
