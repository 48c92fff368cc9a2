import { type Finding, finding } from '../../domain/finding';
import type { Ballot, BallotBox } from '../../domain/round/votes';
import type { Round } from '../../domain/round/round';
import { codeKey, nameKey, wordKey } from '../../domain/text/keys';
import { composed } from '../../domain/text/unicode-form';
import { words } from '../words';
import { bareName } from './people-finder';

/** The words of a text's key. */
function wordsOf(key: string): readonly string[] {
  return key.split(/[^\p{L}\p{N}/]+/u).filter((word) => word !== '');
}

/** The same, each between spaces. */
function spaced(key: string): string {
  return ` ${wordsOf(key).join(' ')} `;
}

/** How people are spoken of before their given name: `bà Lan`, `đ/c Minh`. */
const ADDRESSES = words.addresses.map((one) => spaced(nameKey(one)));

/** The words of a text without their diacritics, letters and numbers alone, each between spaces. */
function unmarkedWords(text: string): string {
  return ` ${wordKey(text)
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ')
    .trim()} `;
}

const OF_SOMEBODY = words.addresses.map((address) => spaced(nameKey(`${words.of} ${address}`)));
const SOMEONES_PAPER = words.someonesPaper.map(unmarkedWords);
const SIGNED = words.signing.signed.map(unmarkedWords);
const THEN = new Set(words.signing.then.map(nameKey));
const OFFICES = words.offices.map(unmarkedWords);

/** Tells whose paper it was without a name: `phiếu của …`, `của đồng chí …`. */
function tellsWhose(text: string): boolean {
  const own = spaced(nameKey(text));
  return (
    SOMEONES_PAPER.some((phrase) => unmarkedWords(text).includes(phrase)) ||
    OF_SOMEBODY.some((phrase) => own.includes(phrase))
  );
}

/** Tells who signed: after `ký tên` comes more than where it was. `ký tên trên phiếu` and `có ký tên, đánh dấu riêng` tell of nobody. */
function tellsWhoSigned(text: string): boolean {
  return text.split(/[,;./]/u).some((clause) => {
    const said = wordsOf(nameKey(clause));
    return said.some((word, at) => {
      const before = unmarkedWords(said.slice(0, at).join(' '));
      return SIGNED.some((phrase) => before.endsWith(phrase)) && !THEN.has(word);
    });
  });
}

/** All whom a round knows by name: staff, council, and those who sign. */
type Known = Pick<Round, 'people' | 'council' | 'texts'>;

/** Tells whether a text speaks of an office, or of what the council's tab says a member is: mostly only one person holds it. */
function namingAnOffice(council: Known['council']): (text: string) => boolean {
  const held = (council?.members ?? [])
    .flatMap(({ position, role }) => [position, role])
    .flatMap((office) => office.split(/[,;]/u))
    .map(unmarkedWords)
    // A single letter is a mark in that cell, and no office.
    .filter((office) => office.trim().length > 1);
  const offices = [...OFFICES, ...held];
  return (text) => {
    const own = unmarkedWords(text);
    return offices.some((office) => own.includes(office));
  };
}

/** Tells whether a text has the given name of a member, alone and with its capital: few are in a council, so it tells enough. */
function namingMember(members: readonly string[]): (text: string) => boolean {
  const given = new Set(members.map((name) => wordsOf(nameKey(name)).at(-1)));
  return (text) =>
    composed(text)
      .split(/[^\p{L}\p{N}]+/u)
      .some((word) => /^\p{Lu}/u.test(word) && given.has(nameKey(word)));
}

/** Tells whether a text points to one of them: by the whole name, by a given name after a form of address, by a code that is no bare number, by an office, or by whose paper it says it was. When in doubt it does. */
function namingSomebody({ people, council, texts }: Known): (text: string) => boolean {
  const { chair, secretary, tellerChief } = texts;
  const members = [...(council?.members ?? []).map(({ name }) => name), chair, secretary, tellerChief].map(bareName);
  const names = [...people.map(({ name }) => bareName(name)), ...members];
  const isOffice = namingAnOffice(council);
  const isMember = namingMember(members);
  // One word alone, `Xuân` or `An`, may be a word like others: it names somebody after a form of address only. Two without their marks may be, too.
  const asTyped = names.map((name) => spaced(nameKey(name))).filter((name) => wordsOf(name).length > 1);
  const unmarked = names.map((name) => spaced(wordKey(name))).filter((name) => wordsOf(name).length > 2);
  const given = new Set(names.map((name) => wordsOf(nameKey(name)).at(-1)));
  const codes = people.map(({ id }) => codeKey(id)).filter((code) => /\p{L}/u.test(code) && /\p{N}/u.test(code));
  return (text) => {
    const own = spaced(nameKey(text));
    const ownUnmarked = spaced(wordKey(text));
    const said = wordsOf(own);
    const isAddressed = (word: string, at: number): boolean =>
      given.has(word) && ADDRESSES.some((address) => spaced(said.slice(0, at).join(' ')).endsWith(address));
    const tokens = codeKey(text).split(/[^\p{L}\p{N}._/-]+/u);
    return (
      asTyped.some((name) => own.includes(name)) ||
      unmarked.some((name) => ownUnmarked.includes(name)) ||
      said.some(isAddressed) ||
      codes.some((code) => tokens.includes(code)) ||
      tellsWhose(text) ||
      tellsWhoSigned(text) ||
      isOffice(text) ||
      isMember(text)
    );
  };
}

/**
 * Papers without the reasons that name somebody: whose paper it was, or for whom it was, is not to be told, so such a reason is neither kept nor
 * printed. A warning for each tab that has some says how many.
 */
export function withheldReasons(
  boxes: readonly BallotBox[],
  known: Known,
): { readonly boxes: readonly BallotBox[]; readonly findings: readonly Finding[] } {
  if (boxes.every(({ ballots }) => ballots.every(({ reason }) => reason === undefined))) return { boxes, findings: [] };
  const isNaming = namingSomebody(known);
  const findings: Finding[] = [];
  const kept = boxes.map((box) => {
    const { award, sheet } = box;
    const isWithheld = ({ reason }: Ballot): boolean => reason !== undefined && isNaming(reason);
    const count = box.ballots.filter(isWithheld).length;
    if (count === 0) return box;
    findings.push(finding('ballot.reason-names-somebody', { sheet }, award, { award, count: String(count) }));
    const ballots = box.ballots.map((paper): Ballot => {
      const { marks, isInvalid } = paper;
      return isWithheld(paper) ? { marks, isInvalid, isReasonWithheld: true } : paper;
    });
    return { ...box, ballots };
  });
  return { boxes: kept, findings };
}
