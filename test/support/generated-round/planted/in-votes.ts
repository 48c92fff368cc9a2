import type { Book, BookCell, BookTab, Line, Planted } from '../book';
import { cell } from '../book';
import type { MadeRound } from '../round';
import { type Plant, isPlanted, nominees, replaceCell, spots } from './spots';

/** Whether something may be wrong with the vote without the decisions that rest on it. */
function hasFreeVote({ ballot, isDecided }: MadeRound): boolean {
  return ballot !== null && !isDecided;
}

/** Whether anything is wrong with the vote already: one error may hide another. */
function isVotePlanted(book: Book): boolean {
  const isOfVote = (mark: string | null): boolean => /^(?:round|parameter)\//.test(mark ?? '');
  return (
    spots(book, ['ballots'], ({ planted }) => planted !== undefined).length > 0 ||
    spots(book, ['round'], ({ planted, mark }) => planted !== undefined && isOfVote(mark)).length > 0
  );
}

/** What the ballot's tab is told of, beside what is changed elsewhere. */
function ofBallotTab(book: Book, planted: Planted): Book {
  const [spot] = spots(book, ['ballots'], ({ mark }) => mark === 'ballot/invalid');
  return spot === undefined ? book : replaceCell(book, spot, { ...spot.cell, planted });
}

/** A mark on a paper that is none: it is told at the nominee. */
export const unknownMark: Plant = (book, chance, round) => {
  if (!hasFreeVote(round) || isVotePlanted(book)) return null;
  const isInvalid = ({ cells }: Line): boolean => cells.some((one) => one?.role === 'free' && one.value !== null);
  const all = spots(book, ['ballots'], ({ role }) => role === 'mark').filter(({ line }) => !isInvalid(line));
  if (all.length === 0) return null;
  const spot = chance.pick(all);
  const column = spot.line.cells.indexOf(spot.cell);
  // Told at the nominee, never at the paper.
  const marked = replaceCell(book, spot, cell(chance.pick(['được', '2', 'x x', 'ok']), 'free'));
  const [tab] = marked.filter(({ name }) => name === spot.tab.name);
  const header = tab?.lines.find(({ kind }) => kind === 'head');
  const nominee = header?.cells[column] ?? null;
  if (tab === undefined || header === undefined || nominee === null) return null;
  const subject = (nominee.mark ?? '').replace('nominee/', '');
  const planted: Planted = { code: 'ballot.unknown-mark', subject };
  return { book: replaceCell(marked, { tab, line: header, cell: nominee }, { ...nominee, planted }), touches: [] };
};

/** Fewer papers returned than there are. */
export const brokenLine: Plant = (book, _chance, round) => {
  const [spot] = spots(book, ['counts'], ({ mark }) => mark === 'counts/returned');
  if (spot === undefined || !hasFreeVote(round) || isVotePlanted(book)) return null;
  const fewer = replaceCell(book, spot, { ...spot.cell, value: Number(spot.cell.value) - 1 });
  const planted: Planted = { code: 'ballot.reconciliation', subject: 'cstd-co-so', place: 'tab' };
  return { book: ofBallotTab(fewer, planted), touches: [] };
};

/** A nominee whose initiative is gone. */
export const ineligibleNominee: Plant = (book, chance, round) => {
  const all = spots(book, ['roster'], ({ mark }) =>
    nominees(round).some((code) => mark === `roster/${code}/initiative`),
  ).filter(({ line }) => !isPlanted(line));
  if (all.length === 0 || !hasFreeVote(round) || isVotePlanted(book)) return null;
  const spot = chance.pick(all);
  const subject = (spot.cell.mark ?? '').split('/')[1] ?? '';
  const without = replaceCell(book, spot, { ...spot.cell, value: null, others: [null] });
  const planted: Planted = { code: 'ballot.ineligible-nominee', subject, place: 'tab' };
  return { book: ofBallotTab(without, planted), touches: [] };
};

/** A nominee who is nobody of the roster. */
export const strangeNominee: Plant = (book, chance, round) => {
  const all = spots(book, ['ballots'], ({ role }) => role === 'nominee');
  // With nobody left there is no header.
  if (all.length < 2 || !hasFreeVote(round) || isVotePlanted(book)) return null;
  const spot = chance.pick(all);
  const planted: Planted = { code: 'person.unknown', subject: null };
  const next: BookCell = { ...spot.cell, value: 'ZZ-77 – Người Ngoài', mark: null, planted };
  return { book: replaceCell(book, spot, next), touches: [] };
};

/** No number of members. */
export const missingMembers: Plant = (book, _chance, round) => {
  const [spot] = spots(book, ['round'], ({ mark }) => mark === 'round/members');
  if (spot === undefined || !hasFreeVote(round) || isVotePlanted(book)) return null;
  const planted: Planted = { code: 'round.missing', subject: 'cstd-co-so' };
  return { book: replaceCell(book, spot, { ...spot.cell, value: null, planted }), touches: [] };
};

/** No share of votes that it takes. */
export const missingThreshold: Plant = (book, _chance, round) => {
  const [spot] = spots(book, ['round'], ({ mark }) => mark === 'parameter/cstd-co-so.vote.percent');
  if (spot === undefined || !hasFreeVote(round) || isVotePlanted(book)) return null;
  const planted: Planted = { code: 'rule.vote-threshold-unset', subject: 'cstd-co-so', place: 'nowhere' };
  return { book: replaceCell(book, spot, { ...spot.cell, value: null, planted }), touches: [] };
};

/** A decision about somebody who is not tied. */
export const vainDecision: Plant = (book, chance, round) => {
  const others = round.people.filter(({ code }) => !nominees(round).includes(code));
  if (round.isDecided || others.length === 0 || book.some(({ kind }) => kind === 'decisions')) return null;
  const { code } = chance.pick(others);
  const head = ['Danh hiệu', 'Mã', 'Quyết định'].map((text) => cell(text, 'head'));
  const planted: Planted = { code: 'decision.not-applicable', subject: code };
  const row = [cell('CSTĐCS', 'word'), cell(code, 'code'), cell('Chọn', 'word', null, { planted })];
  const tab: BookTab = {
    name: 'Quyết định của Hội đồng',
    kind: 'decisions',
    blocks: [1, 1, 1],
    lines: [
      { kind: 'head', part: 0, cells: head },
      { kind: 'body', part: 0, cells: row },
    ],
    visibility: 'visible',
    hiddenRows: [],
    hiddenColumns: [],
    file: null,
  };
  return { book: [...book, tab], touches: [] };
};
