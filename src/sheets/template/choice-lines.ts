import { type OpenChoice, openChoices } from '../../domain/rules/choices';
import { awardsOfNobody } from '../../domain/granting/granting';
import { ROUND_PARAMETERS, type ParameterKind } from '../../domain/rules/parameters';
import type { RuleBook } from '../../domain/rules/rulebook';
import { settingText } from '../../domain/rules/settings';
import { RECEIVERS } from '../../domain/terms';
import { namesOf } from '../../i18n/names';
import { templateTexts } from '../../i18n/papers/template';
import { sentenceCase } from '../../i18n/sentences';
import { settingTitle, settingValue } from '../../i18n/setting-text';
import { textsOf } from '../../i18n/texts';

const { choiceNotes } = templateTexts;
/** Beyond so many words a list no longer helps. */
const FEW = 6;

/** A line of the round's tab that asks for a parameter. */
interface NotedLine {
  readonly label: string;
  readonly note: string;
}

function wordsFor(key: string): readonly string[] {
  const kinds: Readonly<Record<string, ParameterKind>> = ROUND_PARAMETERS;
  const kind = kinds[key];
  return kind?.kind === 'one-of' && kind.words.length <= FEW ? kind.words : [];
}

/** The key of the ceiling that a council may have where the law has none, and that its own base is asked for; none else. */
function ownCeiling({ key }: OpenChoice, { settings }: RuleBook): readonly string[] {
  const percent = key.replace(/\.ceiling\.base$/, '.ceiling.percent');
  return percent !== key && settingText(settings, percent) === 'none' ? [percent] : [];
}

/** The lines with the hints that the law's period gives for their keys, none of them filled in; then what else the council has to choose, and who grants what nobody is known to grant. */
export function withChoices<T extends NotedLine>(lines: readonly T[], rules: RuleBook): readonly (T | NotedLine)[] {
  const texts = textsOf('vi');
  const names = namesOf({ people: [], collectives: [] }, rules);
  const choices = openChoices(rules);
  const hinted = (note: string, { key, suggest }: OpenChoice): string =>
    suggest === null ? note : choiceNotes.hint(note, suggest, settingValue(texts, key, suggest, names));
  const titleOf = (key: string): string => sentenceCase(settingTitle(texts, key, names));
  const known = new Set(lines.map(({ label }) => label));
  return [
    ...lines.map((line) => {
      const choice = choices.find(({ key }) => key === line.label);
      return choice === undefined ? line : { ...line, note: hinted(line.note, choice) };
    }),
    ...choices
      .filter(({ key }) => !known.has(key))
      .flatMap((choice) => {
        const { key, citation, suggest } = choice;
        const title = titleOf(key);
        // Another period's law holds for some cases alone: its name without them would mislead.
        if (key === 'regime' && suggest !== null)
          return [
            {
              label: key,
              note: choiceNotes.otherLaw(title, suggest, settingValue(texts, key, suggest, names), citation),
            },
          ];
        return [
          ...ownCeiling(choice, rules).map((percent) => ({
            label: percent,
            note: choiceNotes.ownCeiling(titleOf(percent)),
          })),
          { label: key, note: hinted(choiceNotes.choose(title, wordsFor(key)), choice) },
        ];
      }),
    ...awardsOfNobody(rules).map(({ id }) => {
      const key = `${id}.granted-by`;
      const told = (word: string): string => choiceNotes.word(word, settingValue(texts, key, word, names));
      return { label: key, note: choiceNotes.grantedBy(titleOf(key), RECEIVERS.map(told)) };
    }),
  ];
}
