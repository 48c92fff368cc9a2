import type { helpVi } from './vi';

/** The pages of help in English. */
export const helpEn: typeof helpVi = {
  raters: [
    'Up to three raters score a person: the person, the unit and the council. A rater’s total is the sum of the criteria, plus the bonus, less the penalty, within the caps that the statute, the plan or the round sets, and not below 0.',
    'The final score is the council’s total; where the council did not score, the unit’s; where the unit did not either, the person’s own.',
    'Where a rater scored and no total can be made (a cell is missing, above the maximum or no number), no lower rater’s total stands in: the person has no final score until that is mended.',
    'Scores are exact to two decimals. A score with more of them is rounded to two, and the step Check says so.',
  ],
  ceiling: [
    'A ceiling is how many people at most may be nominated for an award. Places = percent × base, then rounded as chosen. For example 15% of 33 people = 4.95; rounded down that is 4 places.',
    'In rounds up to 31 Dec 2023, Chiến sĩ thi đua cơ sở goes to at most 15% of all individuals with Lao động tiên tiến. From 2024 on, secondary sources say, no central ceiling holds; a limit can come from the province, the ministry or the unit’s own statute.',
    'No text says how to round. Bình Xét proposes rounding down, as that never exceeds a ceiling; the council can change it in the step Round.',
    'A place may stay empty: nobody is nominated only to fill it.',
  ],
  base: [
    'The base is the number that a share is taken of: one percent of another base is another result.',
    'Of a ceiling: the people nominated for another award (such as Lao động tiên tiến), or the people in the roster.',
    'Of a vote: all members of the council; those present; those present and those who gave a written opinion; the ballots issued, returned or valid. For Chiến sĩ thi đua of the province and the nation (to the end of 2023) the base is all members, so the absent count; they give a written opinion.',
    'Education once used another base: all who attended or were consulted. The base in force, and where it comes from, stands in the steps Ballots and Round.',
  ],
  majority: [
    'The quorum is the share of members who must be present for the meeting to count. Bình Xét checks it only where the council sets it; where it is not reached, every verdict of a vote is “no quorum”.',
    'The votes needed are the smallest number of “yes” that, divided by the base, reaches the percent. “90% or more” and “over 90%” are different things; the comparison is made in whole numbers and never on rounded percents.',
    'In a council of 9 or fewer, 90% of all members means everybody.',
    'The written opinion of an absent member counts as a vote and goes into the minutes. The law sets no threshold for Lao động tiên tiến and Chiến sĩ thi đua cơ sở: the plan or the council has to, and until then there is no verdict.',
  ],
  secrecy: [
    'Only totals are shown, written and printed. No view, tab, file or message tells of a single ballot.',
    'Ballots typed in the pane are in memory alone until both entries agree; then they are written in an order that follows from their content, so the order of typing leaves no trace. If the pane is closed before that, what was typed is gone; it is kept nowhere else.',
    'Who was present is another tab, sorted by name, so that it cannot be matched with ballots.',
    'A unanimous result tells by itself how everybody voted; Bình Xét says so before it is written.',
    'The fingerprint of ballots is mixed with a secret that is kept in the tab KQ - Đối chiếu: do not print or send that tab.',
  ],
  'spoken-marks': [
    'While papers are counted, a screen reader speaks the mark just typed and the name on the paper aloud. People nearby can hear it.',
    'Use headphones, or count in a room with nobody but the tellers. That is how the ballot stays secret where the person at the keys uses a screen reader.',
    'Each paper is typed with the number keys: a mark for each name, then the next paper. There is a rehearsal with made-up papers before the real count.',
    'Once both entries agree, the screen reader speaks totals only.',
  ],
  tie: [
    'Where several people have equal votes (or scores) and fewer places are left than there are of them, they are tied at the cut. Bình Xét never chooses: none of them is nominated until the council has decided.',
    'No text on emulation says how to settle it. The council may hold a second ballot among the tied, let the chair decide, draw lots, or leave the place empty.',
    'The decision is recorded in the tab Quyết định của Hội đồng with its grounds, so the next run comes to the same result. Where more are chosen than places are left, no “Chọn” applies.',
    'A second ballot decides nothing by itself: it proposes lines for the council to record. Its papers bear the tied alone; they are printed like those of the first.',
  ],
  status: [
    'Each rule tells how far it was checked against the text of the law.',
    'Checked: the wording was read at its source; it may be a default.',
    'From a secondary source, or not read in the original (high confidence): chosen beforehand, with the mark “Check the original text”. Open the text and look before anything is signed.',
    'Medium or low confidence, or no text: never applied by itself; the council chooses, and confirms it in the tab Đợt xét.',
    'A value in the tab Đợt xét goes before the statute, the statute before the plan, the plan before the regulations. Every figure tells which layer it follows.',
  ],
  writing: [
    'Writing adds tabs of Bình Xét’s own to the workbook: results, minutes, submissions, lists. All are written or none. Your tabs stay as they are, save for cells that you chose to repair.',
    'Where the workbook has changed since it was read, nothing is written: read again, then write. Afterwards the tabs are read back, to be sure that the cells are as worked out.',
    'It can be stopped until the first thing is changed; from then on it runs to its end, so that nothing is left half done. Should Excel stop in between, the next opening puts back what was there.',
    'The last run can be taken back whole in the step Nominees, on another day too: the result tabs are again as they were before it. What you typed into result tabs is named before it goes.',
    'If a ballot paper, a score, a list or a parameter in the workbook is changed afterwards, every paper says at its top that its figures have changed, until the next run; the tab KQ - Đối chiếu tells which differ.',
    'In Excel, Ctrl+Z cannot undo what was done before a writing. A closed round is written no more.',
  ],
  kept: [
    'There is no server and no account, and nothing is sent anywhere. The workbook is where you save it.',
    'In the workbook: the result tabs, and which step, view and award you were looking at. No name, score or ballot is in those settings.',
    'On the machine: the language you chose. In the workbench in the browser, what is kept for restoring lies in this browser, without ballots.',
    'Support information is copied only when you say so, and you see every line before: versions and counts, no name, score or ballot.',
  ],
};
