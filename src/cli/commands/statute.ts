import { findingSentence, placeText } from '../../i18n/finding-text';
import { namesOf } from '../../i18n/names';
import type { CliTexts } from '../../i18n/cli-texts';
import type { Review } from '../../review/review';
import { statuteOfReview, statuteText } from '../../review/statute';
import type { StatuteCommand } from '../command';
import { isCampaignFile } from '../campaign-option';
import { reviewedFile } from '../files/reviewed';
import { checkTarget, isSameFile } from '../files/targets';
import { writeTogether } from '../files/write-together';
import { textOfLines } from '../lines';
import { type Outcome, nothingDone, refused } from '../outcome';

/** The parameters that could not be read, with their cells: they are not in the statute. */
function unreadLines(texts: CliTexts, { round, rules, findings }: Review): readonly string[] {
  const names = namesOf(round, rules);
  return findings
    .filter(({ code, params }) => code === 'value.unreadable' && params['what']?.startsWith('parameter-') === true)
    .map((found) => {
      const place = placeText(texts, found);
      return `  ${place === null ? '' : `${place}: `}${findingSentence(texts, found, names)}`;
    });
}

/** `statute`: saves what the round and the statutes of a workbook set as a statute's file. */
export async function statute(
  command: StatuteCommand,
  texts: CliTexts,
  progress: (line: string) => void,
): Promise<Outcome> {
  const { input, out, campaign, statutes, force } = command;
  const read = [input, ...(campaign !== null && isCampaignFile(campaign) ? [campaign] : []), ...statutes];
  const same = read.find((file) => isSameFile(file, out));
  if (same !== undefined) {
    const params = { file: out, option: '--out', other: same };
    return nothingDone({ kind: 'cli', failure: { code: 'target.same', params } });
  }
  const target = checkTarget(out, force);
  if (!target.ok) return nothingDone(target.error);
  const reviewed = await reviewedFile(command, texts, progress);
  if (!reviewed.ok) return nothingDone(reviewed.error);
  const { review } = reviewed.value;
  const pack = statuteOfReview(review);
  if (!pack.ok) return nothingDone(refused({ code: 'statute.empty', params: { file: input } }).error);
  const written = writeTogether([{ target: target.value, bytes: Buffer.from(statuteText(pack.value), 'utf8') }], force);
  if (!written.ok) return nothingDone(written.error);
  const unread = unreadLines(texts, review);
  const words = texts.cli.statute;
  return {
    status: unread.length === 0 ? 0 : 1,
    output: textOfLines([
      ...(unread.length === 0 ? [] : [words.unread, ...unread]),
      words.written(out, String(Object.keys(pack.value.settings).length)),
    ]),
  };
}
