import { type Result, fail, ok } from '../domain/result';
import { type CampaignFault, readCampaign, readStatute } from './campaign-file';

/** A pack of somebody's own that holds together. */
export interface CheckedPack {
  readonly kind: 'campaign' | 'statute';
  readonly id: string;
  readonly name: string;
  /** How many parameters it sets. */
  readonly settings: number;
}

function saysStatute(json: unknown): boolean {
  return (
    typeof json === 'object' && json !== null && 'schema' in json && String(json.schema).startsWith('binh-xet/statute/')
  );
}

/** Checks the JSON of a file: a statute where it says that it is one, else a campaign. */
export function checkPack(json: unknown): Result<CheckedPack, CampaignFault> {
  const kind = saysStatute(json) ? 'statute' : 'campaign';
  const read = kind === 'statute' ? readStatute(json) : readCampaign(json);
  if (!read.ok) return fail(read.error);
  const { id, name, settings } = read.value;
  return ok({ kind, id, name, settings: Object.keys(settings).length });
}
