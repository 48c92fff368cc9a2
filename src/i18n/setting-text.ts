import { decimalText, listText, percentText } from './numbers';
import { type Names, awardName } from './names';
import type { Texts } from './texts';

function isKeyOf<T extends object>(record: T, key: string): key is Extract<keyof T, string> {
  return Object.hasOwn(record, key);
}

/** What a parameter is called, without the award that it is of. */
export function settingName(texts: Texts, key: string, names: Names): string {
  if (isKeyOf(texts.roundSettings, key)) return texts.roundSettings[key];
  if (key.startsWith('target.')) {
    const target = key.slice('target.'.length).replace(/\.figure$/, '');
    const name = names.targets.get(target) ?? target;
    return key.endsWith('.figure') ? texts.settingNames.figure(name) : texts.settingNames.target(name);
  }
  const parameter = key.slice(key.indexOf('.') + 1);
  return isKeyOf(texts.awardSettings, parameter) ? texts.awardSettings[parameter] : key;
}

/** What a parameter is called, with the award that it is of. */
export function settingTitle(texts: Texts, key: string, names: Names): string {
  const award = key.slice(0, key.indexOf('.'));
  const name = settingName(texts, key, names);
  return names.awards.has(award) && !isKeyOf(texts.roundSettings, key)
    ? texts.settingNames.ofAward(awardName(names, award), name)
    : name;
}

/** The value of a parameter, in words where it is a word. */
export function settingValue(texts: Texts, key: string, value: string, names: Names): string {
  const { language, words, settingNames, settingValues } = texts;
  if (/[.-]percent$/.test(key) && value !== 'none') return percentText(language, value);
  if (key.endsWith('.recruit.months')) return settingNames.months(decimalText(language, value));
  if (key.endsWith('.discipline.from')) {
    return isKeyOf(words.discipline, value) ? words.discipline[value] : settingNames.noExclusion;
  }
  if (key.endsWith('.vote.base') && isKeyOf(words.voteBase, value)) return words.voteBase[value];
  if (key === 'ballot.unmarked-name' && isKeyOf(settingNames.unmarked, value)) return settingNames.unmarked[value];
  if (key === 'paper.tabs') {
    const papers: Readonly<Record<string, string>> = settingNames.papers;
    return listText(
      language,
      value.split('; ').map((paper) => papers[paper] ?? paper),
    );
  }
  if (key.endsWith('.ceiling.rounding') && isKeyOf(words.rounding, value)) return words.rounding[value];
  if (isKeyOf(settingValues, value)) return settingValues[value];
  return names.awards.get(value) ?? decimalText(language, value);
}
