import { templateTexts } from '../../i18n/papers/template';
import type { TemplatePlan } from '../../workbook/template-plan';
import { VALUE_WORDS, canonical, words } from '../words';
import { markCell } from './cells';
import { type TemplateFacts, exampleUnit, registrables, shortNames, unitWord, whenTitle } from './facts';
import { type Form, formTab, placeIn } from './form-tab';
import { fromWords, liveListName } from './lists';

const { collectives: texts } = templateTexts;
/** A unit for so many people, and how many units there are at least. */
const PEOPLE_PER_UNIT = 10;
const UNITS = 12;

/** `Tập thể`: a row a unit. */
export function collectivesTab(facts: TemplateFacts): TemplatePlan {
  const awards = shortNames(facts, 'unit');
  const title = (column: keyof typeof words.collectiveColumns): string => canonical(words.collectiveColumns, column);
  const form: Form = {
    key: 'collectives',
    name: words.tabs.collectives,
    title: texts.title(whenTitle(facts)),
    hints: [texts.hint(unitWord(facts))],
    columns: [
      { title: title('code'), width: 10, about: texts.notes.code },
      { title: title('name'), width: 44, about: texts.notes.name },
      {
        title: title('rating'),
        width: 12,
        about: texts.notes.rating,
        expected: () => fromWords('rating'),
        cell: markCell,
      },
      {
        title: title('registered'),
        width: 28,
        ...(awards === ''
          ? {}
          : { about: texts.notes.registered(awards), expected: () => fromWords('unitRegistration') }),
      },
    ],
    example: [
      words.example,
      exampleUnit(facts),
      canonical(VALUE_WORDS.rating, 'HTXS'),
      registrables(facts, 'unit')[0]?.shorts.join('; ') ?? '',
    ],
    rows: Math.max(UNITS, Math.ceil(facts.people / PEOPLE_PER_UNIT)),
    orientation: 'portrait',
  };
  const names = [
    liveListName('unitCodes', form.name, placeIn(form, 0)),
    liveListName('units', form.name, placeIn(form, 1)),
  ];
  return { ...formTab(form), names };
}
