import type { Hundredths } from '../arithmetic/points';
import type { Person } from '../round/people';
import { type Judgement, judgeField, settled, told } from './judgement';

const WHOLE_YEAR: Hundredths = 1200;

/** The least and the most months of maternity leave, in hundredths, that the roster leaves possible. */
function leaveOf({ maternityMonths }: Person): { readonly least: Hundredths; readonly most: Hundredths } {
  switch (maternityMonths.state) {
    case 'known':
      return { least: maternityMonths.value, most: maternityMonths.value };
    case 'unreadable':
      return { least: 0, most: WHOLE_YEAR };
    case 'empty':
    case 'absent':
      return { least: 0, most: 0 };
  }
}

/**
 * Whether somebody was not newly recruited, or has the months (0 to 12) that a recruit needs. Months of maternity leave are added where they count;
 * where nobody says whether they do, what holds both ways can be told.
 */
export function recruitMonths(person: Person, months: number, maternityCounts: boolean | null): Judgement {
  const recruit = judgeField(person.isRecruit, 'met', (isRecruit) => told(!isRecruit));
  if (recruit.result !== 'unmet') return recruit;
  const leave = leaveOf(person);
  return judgeField(person.months, 'unknown', (worked) => {
    const needed = months * 100;
    const least = worked + (maternityCounts === true ? leave.least : 0);
    const most = worked + (maternityCounts === false ? 0 : leave.most);
    return settled(least >= needed, most >= needed);
  });
}
