import type { CampaignPack, Scheme } from '../../rules/pack';
import { schemeSettings, proposedSettings } from '../../rules/scheme-settings';
import { checkedPoints } from '../../rules/parameters';
import { bandFaults, totalCapFaults } from './bands';
import { type SchemeFault, faultIf } from './fault';
import { nameFaults } from './names';
import { extraCapFault, partFaults, sumFault } from './parts';
import { periodFaults } from './periods';

/** Everything in a scheme that does not hold together, in its own order; the shape is the schema's to check. */
export function schemeFaults(scheme: Scheme): readonly SchemeFault[] {
  const { bonus, penalty } = scheme;
  const step = scheme.step === undefined ? null : scheme.step.points;
  const forms = scheme.forms.flatMap(({ parts, total }, index) => [
    ...sumFault(parts, total, ['forms', index, 'total']),
    ...partFaults(parts, step, ['forms', index, 'parts']),
  ]);
  const extras = (
    [
      ['bonus', bonus],
      ['penalty', penalty],
    ] as const
  ).flatMap(([key, extra]) =>
    extra === undefined
      ? []
      : [...extraCapFault(extra.parts, extra.cap, [key, 'cap']), ...partFaults(extra.parts, step, [key, 'parts'])],
  );
  return [
    ...forms,
    ...nameFaults(scheme),
    ...faultIf(step !== null && checkedPoints(step) === 0, 'step-zero', ['step', 'points'], {}),
    ...extras,
    ...totalCapFaults(scheme),
    ...bandFaults(scheme),
    ...periodFaults(scheme),
  ];
}

/** Faults of a campaign's scheme, and parameters that the campaign sets a second time beside it; paths lead from the campaign. */
export function campaignSchemeFaults({
  scheme,
  settings,
}: Pick<CampaignPack, 'scheme' | 'settings'>): readonly SchemeFault[] {
  if (scheme === null) return [];
  const stated = { ...schemeSettings(scheme), ...proposedSettings(scheme) };
  return [
    ...schemeFaults(scheme).map((fault) => ({ ...fault, path: ['scheme', ...fault.path] })),
    ...Object.keys(settings).flatMap((key) =>
      faultIf(Object.hasOwn(stated, key), 'set-twice', ['settings', key], { key }),
    ),
  ];
}
