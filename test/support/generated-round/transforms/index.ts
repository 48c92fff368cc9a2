import { valueAt } from '../../../../src/domain/checked';
import type { Book } from '../book';
import { chanceOf } from '../chance';
import { extraColumns, groupHeadings, shuffleColumns } from './columns';
import { inTcvn3, inVni } from './encodings';
import { binaryNoise, countsAsText, numberFormats, numbersAsText, saidEmpty } from './numbers';
import {
  type Transform,
  blankRows,
  groupRows,
  numberingRow,
  repeatedHeaders,
  shuffleRows,
  signatureRows,
  titleRows,
  totalsRows,
  withoutCodes,
} from './rows';
import { hide, ownFiles, raterInTitle, shuffleTabs, splitTabs } from './tabs';
import {
  headerSigns,
  letterCase,
  otherSpellings,
  personTitles,
  spacing,
  tonePlace,
  unicodeForm,
  withoutMarks,
} from './texts';

/** Everything that offices do to a workbook without changing what it says, by what it is. */
export const TRANSFORMS: Readonly<Record<string, Transform>> = {
  'columns in another order': shuffleColumns,
  'rows in another order': shuffleRows,
  'titles above': titleRows,
  'blank rows between': blankRows,
  'rows of totals': totalsRows,
  'signatures below': signatureRows,
  'headers repeated': repeatedHeaders,
  'columns numbered': numberingRow,
  'headings between rows': groupRows,
  'codes left out': withoutCodes,
  'extra columns': extraColumns,
  'headings over criteria': groupHeadings,
  'letters composed otherwise': unicodeForm,
  'capitals and small letters': letterCase,
  'other spaces': spacing,
  'tone marks elsewhere': tonePlace,
  'marks left out': withoutMarks,
  'signs behind headers': headerSigns,
  'titles before names': personTitles,
  'other spellings': otherSpellings,
  'points as text': numbersAsText,
  'counts as text': countsAsText,
  'other number formats': numberFormats,
  'binary noise': binaryNoise,
  'empty cells that say so': saidEmpty,
  'texts in TCVN3': inTcvn3,
  'texts in VNI': inVni,
  'tabs split in two': splitTabs,
  'tabs in another order': shuffleTabs,
  'rows, columns and tabs hidden': hide,
  'the rater in a title': raterInTitle,
  'tabs in files of their own': ownFiles,
};

/** A change with the seed of its choices. */
export interface Step {
  readonly name: string;
  readonly seed: number;
}

/** The workbook after some changes, one after the other. */
export function rearranged(book: Book, steps: readonly Step[]): Book {
  const byName = new Map(Object.entries(TRANSFORMS));
  return steps.reduce((changed, { name, seed }) => valueAt(byName, name)(changed, chanceOf(name, seed)), book);
}
