import { awardList as words, officeTabs } from '../../../../i18n/papers/office-papers';
import { askedFor } from '../../../../i18n/papers/recognition';
import type { Writing } from '../../context';
import { type NominatedList, listPaper, nominatedLists } from '../nomination-list';
import type { Paper } from '../paper';
import { whenText } from '../parts';
import { awardKey, draftWarnings } from './parts';

/** The list of one award, and who is on it. */
export interface AwardList {
  readonly list: NominatedList;
  readonly paper: Paper;
}

/** A list for each award that somebody is nominated for. */
export function awardLists(writing: Writing): readonly AwardList[] {
  return nominatedLists(writing)
    .filter(({ those }) => those.length > 0)
    .map((list) => {
      const { award } = list;
      const whole = listPaper(writing, [list], null);
      const blocks = whole.blocks.filter(({ kind }) => kind !== 'remark' && kind !== 'warning');
      return {
        list,
        paper: {
          ...whole,
          key: awardKey('InDs', writing, award.id),
          name: officeTabs.awardList(award.short),
          title: { kind: words.kind, subject: words.subject(askedFor(award.id, award.name), whenText(writing)) },
          blocks: [...draftWarnings(writing, [award]), ...blocks],
        },
      };
    });
}
