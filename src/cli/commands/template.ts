import { decimalText } from '../../i18n/numbers';
import type { CliTexts } from '../../i18n/cli-texts';
import { statutePlans } from '../../review/statute';
import { templatePlans } from '../../review/template';
import { newWorkbook } from '../../workbook/file/new-workbook';
import type { TemplateCommand } from '../command';
import { campaignOf, isCampaignFile, statutesOf } from '../campaign-option';
import { checkTarget, isSameFile } from '../files/targets';
import { writeTogether } from '../files/write-together';
import { textOfLines } from '../lines';
import { type Outcome, nothingDone } from '../outcome';

/** `template`: writes an empty workbook for a campaign. */
export async function template(
  command: TemplateCommand,
  texts: CliTexts,
  progress: (line: string) => void,
): Promise<Outcome> {
  const { campaign: named, out, people, statutes: files, force } = command;
  const read = [...(isCampaignFile(named) ? [named] : []), ...files];
  const same = read.find((file) => isSameFile(file, out));
  if (same !== undefined) {
    const params = { file: out, option: '--out', other: same };
    return nothingDone({ kind: 'cli', failure: { code: 'target.same', params } });
  }
  if (/\.xlsm$/i.test(out)) {
    return nothingDone({ kind: 'cli', failure: { code: 'target.no-macros', params: { file: out } } });
  }
  const target = checkTarget(out, force);
  if (!target.ok) return nothingDone(target.error);
  const campaign = campaignOf(named);
  if (!campaign.ok) return nothingDone(campaign.error);
  const statutes = statutesOf(files, campaign.value);
  if (!statutes.ok) return nothingDone(statutes.error);
  const plans = templatePlans(campaign.value, command);
  if (!plans.ok) return nothingDone({ kind: 'workbook', failure: plans.error, file: named, place: null });
  const tabs = [...plans.value, ...statutePlans(campaign.value, statutes.value)];
  progress(texts.cli.progress.writing);
  const written = writeTogether([{ target: target.value, bytes: await newWorkbook(tabs) }], force);
  if (!written.ok) return nothingDone(written.error);
  const line = texts.cli.template.written(out, decimalText(texts.language, String(people)));
  return { status: 0, output: textOfLines([line]) };
}
