import { type Finding, finding } from '../../domain/finding';
import type { Ballot, BallotBox } from '../../domain/round/votes';
import type { Round } from '../../domain/round/round';
import { codeKey, nameKey, wordKey } from '../../domain/text/keys';
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

/** All whom a round knows by name: staff, council, and those who sign. */
type Known = Pick<Round, 'people' | 'council' | 'texts'>;

/** Tells whether a text names one of them: by the whole name, by a given name after a form of address, or by a code that is no bare number. */
function namingSomebody({ people, council, texts }: Known): (text: string) => boolean {
  const { chair, secretary, tellerChief } = texts;
  const members = (council?.members ?? []).map(({ name }) => name);
  const names = [...people.map(({ name }) => name), ...members, chair, secretary, tellerChief].map(bareName);
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
      codes.some((code) => tokens.includes(code))
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
