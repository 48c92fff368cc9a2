import { blankRulesOf } from '../../../domain/ballots/tally';
import { valueAt } from '../../../domain/checked';
import { candidateId } from '../../../domain/eligibility/evidence';
import { wordSetting } from '../../../domain/rules/settings';
import { paper } from '../../../i18n/papers/documents';
import { styleWords } from '../../../i18n/papers/paper-styles';
import { ballotPapers as words } from '../../../i18n/papers/ballot-papers';
import type { CellStyle } from '../../../workbook/port';
import type { Writing } from '../context';
import { namesApart } from '../names-apart';
import { issuerOf } from '../papers/issuer';
import { PAPER } from '../papers/tab/looks';
import type { PaperFormat } from './format';
import { type Line, type Piece, groupsOf, heightOf, line } from './lines';
import { type VoteToPrint, subjectText } from './vote-to-print';

/** How a paper is marked: a cross in one of two boxes, or a name crossed out. */
const FORMS = ['boxes', 'crossing-out'] as const;

/** One paper: the rows of each of its sheets. Every paper of an award is this one. */
export type BallotPaper = readonly (readonly Line[])[];

/** How the paper is marked, as the council counts it. */
function howToMark({ rules: { settings } }: Writing, { award }: VoteToPrint): string {
  if (wordSetting(settings, 'ballot.paper.form', FORMS, 'boxes') === 'crossing-out')
    return award.subject === 'unit' ? words.howCrossingUnits : words.howCrossing;
  const { unmarkedName, allBlank } = blankRulesOf(settings);
  const blank = allBlank === 'invalid' ? [words.allBlankInvalid] : [];
  return [words.howBoxes, words.unmarked[unmarkedName], ...blank].join(' ');
}

/** Lays one paper out in a format: on as many sheets as its names need. */
export function layPaper(writing: Writing, vote: VoteToPrint, format: PaperFormat): BallotPaper {
  const { award, nominees } = vote;
  const { columns, size, left, unit } = format;
  const last = columns.length - 1;
  const form = wordSetting(writing.rules.settings, 'ballot.paper.form', FORMS, 'boxes');
  const isCrossingOut = form === 'crossing-out';
  const typed = writing.round.texts.ballotTitle;
  const hasUnit = unit !== null && award.subject === 'person';
  const marks = isCrossingOut ? [] : [last - 1, last];
  const beforeMarks = isCrossingOut ? last : last - 2;
  const nameEnd = hasUnit ? format.name : beforeMarks;
  const styled = (style: CellStyle, own: number): Piece['style'] => ({ ...style, size: own });
  const whole = (text: string, style: CellStyle, own = size): Line =>
    line(columns, [{ from: 0, to: last, text, style: styled(style, own) }]);
  const halves = (one: string, other: string, styles: readonly [CellStyle, CellStyle], least = 0): Line =>
    line(
      columns,
      [
        { from: 0, to: left, text: one, style: styled(styles[0], size) },
        { from: left + 1, to: last, text: other, style: styled(styles[1], size) },
      ],
      least,
    );
  const row = (ordinal: string, name: string, ofUnit: string, isHeader: boolean): Line => {
    const style = styled(isHeader ? PAPER.header : PAPER.cell, size);
    const centred = styled(isHeader ? PAPER.header : PAPER.centred, size);
    return line(
      columns,
      [
        { from: 0, to: 0, text: ordinal, style: centred },
        { from: 1, to: nameEnd, text: name, style },
        ...(hasUnit ? [{ from: nameEnd + 1, to: beforeMarks, text: ofUnit, style }] : []),
        ...marks.map((column, index) => {
          const title = index === 0 ? words.columns.yes : words.columns.no;
          return { from: column, to: column, text: isHeader ? title : '', style: centred };
        }),
      ],
      format.row,
    );
  };
  const { style, organisation } = issuerOf(writing);
  const { nation, motto } = styleWords[style];
  const head = [
    halves(organisation.toLocaleUpperCase('vi'), nation, [PAPER.superior, PAPER.nation]),
    halves(paper.council.toLocaleUpperCase('vi'), motto, [PAPER.organisation, PAPER.nation]),
    halves(words.stamp, '', [PAPER.hint, PAPER.hint], format.stamp),
    whole(typed === '' ? words.title[form] : typed.toLocaleUpperCase('vi'), PAPER.kind, size + 2),
    whole(words.subject(subjectText(writing, vote)), PAPER.subject),
    whole(words.secret, PAPER.hint),
  ];
  const how = whole(howToMark(writing, vote), PAPER.hint);
  const subject = award.subject === 'unit' ? words.columns.unit : words.columns.person;
  const header = row(words.columns.ordinal, subject, words.columns.ofUnit, true);
  const foot = whole(words.nothingElse, PAPER.hint);
  const names = namesApart(nominees);
  const rows = nominees.map((one, index) =>
    row(String(index + 1), valueAt(names, candidateId(one)), one.subject === 'person' ? one.person.unit : '', false),
  );
  const sheet = (own: readonly Line[], more: readonly Line[]): readonly Line[] => [
    ...head,
    ...more,
    how,
    header,
    ...own,
    foot,
  ];
  if (heightOf(sheet(rows, [])) <= format.height) return [sheet(rows, [])];
  const numbered = (order: number, count: number): Line => whole(words.continued(order, count), PAPER.hint);
  const groups = groupsOf(rows, format.height - heightOf(sheet([], [numbered(1, 1)])));
  return groups.map((own, index) => sheet(own, [numbered(index + 1, groups.length)]));
}
