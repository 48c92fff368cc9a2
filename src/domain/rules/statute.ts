import type { IsoDate } from '../arithmetic/date';
import { type Finding, finding } from '../finding';
import type { CellRef } from '../cell';
import type { RuleStatus } from '../terms';
import type { StatutePack } from './pack';
import type { ParameterKind } from './parameters';
import type { WordKind } from './schemas/statute';
import { type Assignment, type TypedParameter, readParameters } from './settings';

/** A word that a council reads in its tabs beside the usual ones. */
export interface CouncilWord {
  readonly kind: WordKind;
  readonly word: string;
  /** The usual word that it stands for; `null` where its kind says it all. */
  readonly means: string | null;
  readonly citation: string;
  readonly status: RuleStatus;
  /** `null` for one of a file. */
  readonly at: CellRef | null;
}

/** A council's own statute (`quy chế`), as a tab of the workbook or a file gives it. It stands over the campaign and under the round. */
export interface Statute {
  /** `null` where a tab does not say. */
  readonly id: string | null;
  readonly name: string;
  /** Who issued it; empty where a tab does not say. */
  readonly organisation: string;
  /** Its number and date. */
  readonly citation: string;
  /** The days from and to which it holds; `null` where it does not say. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** The tab that holds it; `null` for a file. */
  readonly sheet: string | null;
  readonly settings: readonly TypedParameter[];
  /** Left out where it has no words of its own. */
  readonly words?: readonly CouncilWord[];
}

/** The statute of a file. */
export function statuteOfPack({ id, name, organisation, citation, from, to, settings, words }: StatutePack): Statute {
  return {
    id,
    name,
    organisation,
    citation,
    from,
    to,
    sheet: null,
    settings: Object.entries(settings).map(([key, { value, ...source }]) => ({
      key,
      text: value,
      at: null,
      ...source,
    })),
    ...(words === undefined ? {} : { words: words.map((word): CouncilWord => ({ means: null, ...word, at: null })) }),
  };
}

/** Whether a statute holds on a day; both ends are included. */
export function isInForce({ from, to }: Pick<Statute, 'from' | 'to'>, date: IsoDate): boolean {
  return (from === null || from <= date) && (to === null || date <= to);
}

/**
 * What the statutes in force on a day set, a later one after an earlier. A warning tells of one that is not in force; a parameter of a file that
 * this campaign does not know is mentioned, as the file may be for several campaigns.
 */
export function readStatutes(
  statutes: readonly Statute[],
  date: IsoDate,
  kinds: ReadonlyMap<string, ParameterKind>,
): { readonly settings: readonly Assignment[]; readonly findings: readonly Finding[] } {
  const read = statutes.map((statute) => {
    const { name, sheet, from, to, settings } = statute;
    const place = sheet === null ? null : { sheet };
    if (!isInForce(statute, date)) {
      const params = { statute: name, date, from: from ?? '', to: to ?? '' };
      return { settings: [], findings: [finding('statute.not-in-force', place, null, params)] };
    }
    const isElsewhere = ({ key }: TypedParameter): boolean => sheet === null && !kinds.has(key);
    const own = readParameters(
      'statute',
      settings.filter((setting) => !isElsewhere(setting)),
      kinds,
    );
    const elsewhere = settings
      .filter(isElsewhere)
      .map(({ key }) => finding('statute.not-used', null, null, { statute: name, key }));
    return { settings: own.settings, findings: [...own.findings, ...elsewhere] };
  });
  return { settings: read.flatMap(({ settings }) => settings), findings: read.flatMap(({ findings }) => findings) };
}
