import { dayText, percentText } from '../../i18n/numbers';
import type { CliTexts } from '../../i18n/cli-texts';
import { type AwardSummary, type CampaignSummary, campaignSummaries } from '../../review/campaigns';
import { textOfLines } from '../lines';
import { checkedPack } from '../campaign-option';
import { type Outcome, nothingDone } from '../outcome';
import { textTable } from '../text-table';

function table(rows: readonly (readonly string[])[]): readonly string[] {
  return textTable(rows, '    ');
}

function awardRow(texts: CliTexts, { awards }: CampaignSummary, award: AwardSummary): readonly string[] {
  const { campaigns: words } = texts.cli;
  const { id, short, name, voteRequired, threshold, ceiling } = award;
  const vote =
    threshold === null
      ? words.voteUnset
      : words.vote(percentText(texts.language, threshold.percent), threshold.comparator);
  const baseName = (base: string): string =>
    base === 'staff' ? words.staff : (awards.find((other) => other.id === base)?.short ?? base);
  const limit = ceiling === null ? null : (ceiling.percent ?? ceiling.places);
  const share = ceiling?.percent === null ? String(limit) : percentText(texts.language, String(limit));
  return [
    id,
    short,
    name,
    voteRequired ? vote : words.noVote,
    ceiling === null ? '' : words.ceiling(share, ceiling.base === null ? null : baseName(ceiling.base)),
  ];
}

function campaignLines(texts: CliTexts, campaign: CampaignSummary): readonly string[] {
  const { campaigns: words } = texts.cli;
  const day = (date: string): string => dayText(texts.language, date);
  const facts: readonly (readonly [string, string])[] = [
    [words.organisation, campaign.organisation],
    [words.period, `${day(campaign.from)} – ${day(campaign.to)}`],
    ...(campaign.finalReview === null ? [] : [[words.finalReview, day(campaign.finalReview)] as const]),
    [words.citation, campaign.citation],
  ];
  return [
    `${campaign.id}: ${campaign.name}`,
    ...facts.map(([label, value]) => `  ${label}: ${value}`),
    `  ${words.awards}:`,
    ...table(campaign.awards.map((award) => awardRow(texts, campaign, award))),
    `  ${words.targets}:`,
    ...table(campaign.targets.map(({ id, name }) => [id, name])),
  ];
}

/** `campaigns`: what ships, for people or as JSON. */
export function campaigns(isJson: boolean, texts: CliTexts): Outcome {
  const all = campaignSummaries();
  if (isJson) return { status: 0, output: `${JSON.stringify(all, null, 2)}\n` };
  const [first = [], ...others] = all.map((campaign) => campaignLines(texts, campaign));
  return { status: 0, output: textOfLines([...first, ...others.flatMap((lines) => ['', ...lines])]) };
}

/** `campaigns --check`: that a campaign's or a statute's file holds together, in one line; or the first thing that does not, with its place. */
export function checkFile(file: string, texts: CliTexts): Outcome {
  const checked = checkedPack(file);
  if (!checked.ok) return nothingDone(checked.error);
  const { kind, id, name, settings } = checked.value;
  return { status: 0, output: textOfLines([texts.cli.checked[kind](file, id, name, String(settings))]) };
}
