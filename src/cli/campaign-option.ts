import { type CampaignFault, readCampaign, readStatute } from '../review/campaign-file';
import { type CheckedPack, checkPack } from '../review/pack-check';
import { shippedCampaign, shippedCampaignIds } from '../review/campaigns';
import type { CliFailure } from '../i18n/cli-sentences';
import { jsonOf } from './files/json';
import { type Step, done, refused } from './outcome';

/** A campaign as `review` takes it. */
export type CampaignPack = NonNullable<ReturnType<typeof shippedCampaign>>;

/** A statute as `review` takes it. */
export type StatutePack = Extract<ReturnType<typeof readStatute>, { ok: true }>['value'];

/** Whether a campaign is named by a file: ids have neither a dot nor a slash. */
export function isCampaignFile(named: string): boolean {
  return /[./\\]/.test(named);
}

function faultOf(file: string, fault: CampaignFault): CliFailure {
  const { path } = fault;
  switch (fault.code) {
    case 'shape':
      return { code: 'campaign.shape', params: { file, path, fault: fault.fault } };
    case 'circular':
      return { code: 'campaign.circular', params: { file, path, awards: fault.awards.join(' → ') } };
    case 'scheme':
      return { code: 'campaign.scheme', params: { file, path, problem: fault.problem } };
    default:
      return { code: `campaign.${fault.code}`, params: { file, path } };
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
  const json = jsonOf(named);
  if (!json.ok) return json;
  const campaign = readCampaign(json.value);
  return campaign.ok ? done(campaign.value) : refused(faultOf(named, campaign.error));
}

/** The statutes of files, in the order in which they were named; `own` is a campaign of one's own whose parameters they may set. */
export function statutesOf(files: readonly string[], own: CampaignPack | null): Step<readonly StatutePack[]> {
  const packs: StatutePack[] = [];
  for (const file of files) {
    const json = jsonOf(file);
    if (!json.ok) return json;
    const statute = readStatute(json.value, own);
    if (!statute.ok) return refused(faultOf(file, statute.error));
    packs.push(statute.value);
  }
  return done(packs);
}

/** A campaign or a statute of a file, whichever it says it is: that it holds together, or the first thing that does not. */
export function checkedPack(file: string): Step<CheckedPack> {
  const json = jsonOf(file);
  if (!json.ok) return json;
  const checked = checkPack(json.value);
  return checked.ok ? done(checked.value) : refused(faultOf(file, checked.error));
}
