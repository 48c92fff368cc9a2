import type { RegimePack } from '../../../domain/rules/pack';

/** What these functions look at of a writing. */
interface RegimeNamed {
  readonly rules: { readonly regime: Pick<RegimePack, 'name' | 'acts'> };
}

/** Where the name of a regime goes on to its next act. */
const NEXT_ACT = /, (?=Nghị định |Thông tư )/u;

/** An act in a citation: its kind and its number, without the article. */
const ACT = /^(Nghị định|Thông tư|Nghị quyết|Quyết định)(?: số)? (\d+\/[^\s,;:()]+)/u;

/** The act that a citation names, as the packs spell it: `Nghị định 91/2017/NĐ-CP`; `null` where it names none. */
export function citedAct(citation: string): string | null {
  const [, kind, number] = ACT.exec(citation) ?? [];
  return kind === undefined || number === undefined ? null : `${kind} ${number}`;
}

/** What a paper says after `Căn cứ` of an act: with day, issuer and title where the regime knows them. */
export function basisOfAct({ acts }: Pick<RegimePack, 'acts'>, cited: string): string {
  return acts.find((act) => act.cited === cited)?.basis ?? cited;
}

/** Acts with those of more force first: decrees before circulars and decisions; within a kind as they came. */
export function byForce(acts: readonly string[]): readonly string[] {
  const isDecree = (act: string): boolean => /^Nghị định\s/u.test(act);
  return [...acts.filter(isDecree), ...acts.filter((act) => !isDecree(act))];
}

/** The acts of the regime, law and decree, each on its own, as citations name them. */
export function regimeActs({ rules }: RegimeNamed): readonly string[] {
  return rules.regime.name.split(NEXT_ACT);
}

/** Law and decree of the regime, as papers name them. */
export function regimeBases(writing: RegimeNamed): readonly string[] {
  return regimeActs(writing).map((act) => basisOfAct(writing.rules.regime, act));
}
