import { isWeak } from '../terms';
import type { CampaignPack, PackSetting, Scheme } from './pack';

type Sourced = Omit<PackSetting, 'value'>;

function setting(value: string | null, { citation, fact, status }: Sourced): PackSetting | null {
  return value === null ? null : { value, citation, fact, status };
}

/** What a scheme says of the parameters of scoring, by key. */
function stated(scheme: Scheme): Readonly<Record<string, PackSetting | null>> {
  const { base, step, bonus, penalty, totalCap } = scheme;
  return {
    'score.base': base === undefined ? null : setting(base.points, base),
    'score.step': step === undefined ? null : setting(step.points, step),
    'score.bonus-cap': bonus === undefined ? null : setting(bonus.cap, bonus),
    'score.penalty-cap': penalty === undefined ? null : setting(penalty.cap, penalty),
    'score.total-cap': totalCap === undefined ? null : setting(totalCap.points, totalCap),
  };
}

function chosen(
  scheme: Scheme,
  isChosen: (status: PackSetting['status']) => boolean,
): Readonly<Record<string, PackSetting>> {
  return Object.fromEntries(
    Object.entries(stated(scheme)).flatMap(([key, own]) => (own !== null && isChosen(own.status) ? [[key, own]] : [])),
  );
}

/** The parameters that a scheme sets, where its sources are strong enough to hold before anybody has confirmed them. */
export function schemeSettings(scheme: Scheme): Readonly<Record<string, PackSetting>> {
  return chosen(scheme, (status) => !isWeak(status));
}

/** The parameters that a scheme only proposes: they hold when the round sets them. */
export function proposedSettings(scheme: Scheme): Readonly<Record<string, PackSetting>> {
  return chosen(scheme, isWeak);
}

/** Everything that a campaign sets: its own parameters, and those of its scoring scheme. */
export function campaignSettings({ scheme, settings }: CampaignPack): Readonly<Record<string, PackSetting>> {
  return scheme === null ? settings : { ...schemeSettings(scheme), ...settings };
}
