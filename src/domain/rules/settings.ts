import { type Finding, finding } from '../finding';
import type { CellRef } from '../cell';
import { type Hundredths } from '../arithmetic/points';
import { type Percent, parseFraction, parsePercent } from '../arithmetic/ratio';
import type { RuleStatus } from '../terms';
import type { PackSetting } from './pack';
import { type ParameterKind, normaliseParameter, parseCount, parsePoints } from './parameters';

/** Where a rule's value comes from; each layer overrides the ones after it. */
export type Layer = 'round' | 'statute' | 'campaign' | 'regime' | 'default';

/** What one layer says of a parameter, and why. */
export interface Assignment {
  readonly key: string;
  readonly text: string;
  readonly layer: Layer;
  /** The cell, where the round or a statute of the workbook sets it. */
  readonly at: CellRef | null;
  /** Law and article, the plan, or the statute; `null` where the round or a default sets it. */
  readonly citation: string | null;
  readonly status: RuleStatus | null;
}

/** The value of a parameter that holds in this round, with what it stands in place of: the other layers' word, the nearest first. */
export interface Setting extends Assignment {
  readonly overrides: readonly Assignment[];
}

/** Every parameter that holds in this round, by key. */
export type Settings = ReadonlyMap<string, Setting>;

/** What holds where nobody says otherwise. */
const DEFAULTS: Readonly<Record<string, string>> = { 'ballot.all-blank': 'valid', 'ballot.unmarked-name': 'blank' };

/** A parameter as it was typed, in a tab or in the pane, or as a statute's file gives it. */
export interface TypedParameter {
  readonly key: string;
  readonly text: string;
  readonly at: CellRef | null;
  readonly citation: string | null;
  readonly status: RuleStatus | null;
}

function packLayer(layer: 'campaign' | 'regime', settings: Readonly<Record<string, PackSetting>>): Assignment[] {
  return Object.entries(settings).map(([key, { value, citation, status }]) => ({
    key,
    text: value,
    layer,
    at: null,
    citation,
    status,
  }));
}

/** A warning for a percent that is less than one: `0.7` is seven thousandths, and seldom meant. */
function belowOne(key: string, value: string, at: CellRef | null): readonly Finding[] {
  const ratio = value.includes('/') ? null : (parsePercent(value)?.ratio ?? null);
  const isBelowOne = ratio !== null && ratio.numerator > 0n && ratio.numerator * 100n < ratio.denominator;
  return isBelowOne ? [finding('rule.percent-below-one', at, null, { key, value })] : [];
}

/** The parameters of a layer that their keys allow, each once, in their one spelling, and a finding for each of the others. */
export function readParameters(
  layer: Layer,
  parameters: readonly TypedParameter[],
  kinds: ReadonlyMap<string, ParameterKind>,
): { readonly settings: readonly Assignment[]; readonly findings: readonly Finding[] } {
  const settings = new Map<string, Assignment>();
  const findings: Finding[] = [];
  for (const { key, text, at, citation, status } of parameters) {
    const kind = kinds.get(key);
    const value = kind === undefined ? null : normaliseParameter(kind, text);
    if (kind === undefined) findings.push(finding('value.unreadable', at, null, { what: 'parameter-key', value: key }));
    else if (value === null)
      findings.push(finding('value.unreadable', at, null, { what: 'parameter-value', key, value: text }));
    else if (settings.has(key)) findings.push(finding('round.label-repeated', at, null, { label: key }));
    else {
      settings.set(key, { key, text: value, layer, at, citation, status });
      if (kind.kind === 'percent' || kind.kind === 'percent-or-none') findings.push(...belowOne(key, value, at));
    }
  }
  return { settings: [...settings.values()], findings };
}

/** What holds where nobody says anything. */
export function byDefault(key: string, text: string): Assignment {
  return { key, text, layer: 'default', at: null, citation: null, status: null };
}

/** One layer over the other: regime ← campaign ← `upper` (statutes, then the round), of which a later one overrides an earlier. */
export function overlay(
  regime: Readonly<Record<string, PackSetting>>,
  campaign: Readonly<Record<string, PackSetting>>,
  upper: readonly Assignment[],
): Settings {
  const defaults = Object.entries(DEFAULTS).map(([key, text]) => byDefault(key, text));
  const settings = new Map<string, Setting>();
  for (const said of [...defaults, ...packLayer('regime', regime), ...packLayer('campaign', campaign), ...upper]) {
    const under = settings.get(said.key);
    settings.set(said.key, {
      ...said,
      overrides: under === undefined ? [] : [assignmentOf(under), ...under.overrides],
    });
  }
  return settings;
}

function assignmentOf({ key, text, layer, at, citation, status }: Setting): Assignment {
  return { key, text, layer, at, citation, status };
}

/** The text of a parameter, or `null` where nobody sets it. */
export function settingText(settings: Settings, key: string): string | null {
  return settings.get(key)?.text ?? null;
}

function parsed<T>(settings: Settings, key: string, parse: (text: string) => T | null): T | null {
  const text = settingText(settings, key);
  return text === null ? null : parse(text);
}

/** A percent, or `null` where nobody sets it (or `none` lifts it). */
export function percentSetting(settings: Settings, key: string): Percent | null {
  return parsed(settings, key, parsePercent);
}

/** A fraction, or `null` where nobody sets it. */
export function fractionSetting(settings: Settings, key: string): Percent | null {
  return parsed(settings, key, parseFraction);
}

/** Points in hundredths, or `null` where nobody sets them. */
export function pointsSetting(settings: Settings, key: string): Hundredths | null {
  return parsed(settings, key, parsePoints);
}

/** A whole number, or `null` where nobody sets it. */
export function countSetting(settings: Settings, key: string): number | null {
  return parsed(settings, key, parseCount);
}

/** Whether a yes-or-no parameter says yes. */
export function isYes(settings: Settings, key: string): boolean {
  return settingText(settings, key) === 'yes';
}

/** Whether the round itself says yes: what its council alone can confirm no campaign or statute confirms beforehand. */
export function isYesOfRound(settings: Settings, key: string): boolean {
  return settings.get(key)?.layer === 'round' && isYes(settings, key);
}

/** One of a closed set of words, or `fallback` where nobody sets it. */
export function wordSetting<T extends string>(settings: Settings, key: string, words: readonly T[], fallback: T): T {
  const text = settingText(settings, key);
  return words.find((word) => word === text) ?? fallback;
}
