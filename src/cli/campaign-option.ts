import type { CampaignFault } from '../review/campaign-file';
import { readCampaign } from '../review/campaign-file';
import { shippedCampaign, shippedCampaignIds } from '../review/campaigns';
import type { CliFailure } from '../i18n/cli-sentences';
import { readInput } from './files/input';
import { type Step, done, refused } from './outcome';

/** A campaign as `review` takes it. */
export type CampaignPack = NonNullable<ReturnType<typeof shippedCampaign>>;

/** Whether a campaign is named by a file: ids have neither a dot nor a slash. */
export function isCampaignFile(named: string): boolean {
  return /[./\\]/.test(named);
}

function faultOf(file: string, fault: CampaignFault): CliFailure {
  const { path } = fault;
  switch (fault.code) {
    case 'shape':
      return { code: 'campaign.shape', params: { file, path, message: fault.message } };
    case 'scheme':
      return { code: 'campaign.scheme', params: { file, path, problem: fault.problem } };
    default:
      return { code: `campaign.${fault.code}`, params: { file, path } };
  }
}

function parseJson(file: string, bytes: Uint8Array): Step<unknown> {
  try {
    // The decoder takes a byte order mark away.
    const json: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return done(json);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return refused({ code: 'campaign.no-json', params: { file, detail } });
  }
}

/** The campaign that an id or a file names. */
export function campaignOf(named: string): Step<CampaignPack> {
  if (!isCampaignFile(named)) {
    const shipped = shippedCampaign(named);
    if (shipped !== null) return done(shipped);
    const params = { campaign: named, known: shippedCampaignIds().join(', ') };
    const failure = { code: 'campaign.unknown', params } as const;
    return { ok: false, error: { kind: 'workbook', failure, file: null, place: null } };
  }
  const bytes = readInput(named);
  if (!bytes.ok) return bytes;
  const json = parseJson(named, bytes.value);
  if (!json.ok) return json;
  const campaign = readCampaign(json.value);
  return campaign.ok ? done(campaign.value) : refused(faultOf(named, campaign.error));
}
