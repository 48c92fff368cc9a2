import { beforeVote } from './vi/before-vote';
import { collect } from './vi/collect';
import { collecting } from './vi/collecting';
import { conditions } from './vi/conditions';
import { conversion } from './vi/conversion';
import { counting } from './vi/counting';
import { failures } from './vi/failures';
import { findings, places } from './vi/findings';
import { expectations, labels } from './vi/labels';
import { grounds } from './vi/grounds';
import { help } from './vi/help';
import { packFaults } from './vi/pack-faults';
import { pane } from './vi/pane';
import { offline } from './vi/offline';
import { people } from './vi/people';
import { papers } from './vi/papers';
import { periods } from './vi/periods';
import { pictures } from './vi/pictures';
import { progress } from './vi/progress';
import { correcting } from './vi/correcting';
import { recognition } from './vi/recognition';
import { repairs } from './vi/repairs';
import { schemeFaults } from './vi/scheme-faults';
import { selfTest } from './vi/self-test';
import { awardSettings, roundSettings, settingNames, settingValues } from './vi/settings';
import { spine } from './vi/spine';
import { start } from './vi/start';
import { steps } from './vi/steps';
import { support } from './vi/support';
import { takingBack } from './vi/taking-back';
import { ties } from './vi/ties';
import { totals } from './vi/totals';
import { verify } from './vi/verify';
import { views } from './vi/views';
import { words } from './vi/words';
import type { Language } from './language';

/** The Vietnamese catalogue, the source of all others. */
export const vi = {
  language: 'vi' as Language,
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
