import { valueAt } from '../../domain/checked';
import { decisiveDate } from '../../domain/rules/rulebook';
import type { CouncilWord } from '../../domain/rules/statute';
import type { Setting } from '../../domain/rules/settings';
import { RATERS } from '../../domain/terms';
import { awardName } from '../../i18n/names';
import { dayText } from '../../i18n/numbers';
import { common } from '../../i18n/papers/result-tabs/common';
import { comparison as words } from '../../i18n/papers/result-tabs/run';
import { councilWords as wordTexts } from '../../i18n/papers/council-words';
import { rowMarks as markTexts } from '../../i18n/papers/row-marks';
import { repairs as repairTexts } from '../../i18n/papers/repairs';
import { settingTitle, settingValue } from '../../i18n/setting-text';
import type { TabPlan, TabSnapshot } from '../../workbook/port';
import { COMPARISON_KEY } from '../reading/ballot-salt';
import type { RecognisedTab } from '../reading/tab-readings';
import { isRead } from '../reading/recognise';
import { repairsInForce } from '../reading/repair-log';
import { canonical, words as sheetWords } from '../words';
import { words as readWords } from '../words';
import type { Writing } from './context';
import type { Family } from './families';
import { addFamilies } from './family-table';
import { cellOf } from './formulas';
import { addHead } from './head';
import { textCell } from './layout/cells';
import { type Draft, newDraft } from './layout/draft';
import { TAB_COLORS, tablesPage } from './layout/pages';
import { LOOKS } from './layout/styles';
import { type Column, addTable } from './layout/table';
import { layerText, markText } from './notes';
import { addRepairsInForce } from './repair-log';
import { type MarkedRows, addRowMarks, isOfBallots, runCode } from './row-marks';
import { settingsInForce } from './settings-in-force';

const { ballotSalt } = readWords;
const WIDTHS = [34, 34, 26, 16, 40, 22];

/** A tab of the user's, and what it was taken for. */
interface ReadTab {
  readonly tab: TabSnapshot;
  readonly recognised: RecognisedTab;
}

/** The user's tabs; what an earlier run wrote is left out, so that a second run gives the same. */
function userTabs({ tabs, snapshot }: Writing): readonly ReadTab[] {
  const byName = new Map(tabs.map((recognised) => [recognised.name, recognised]));
  return snapshot.tabs
    .filter(({ ownKey }) => ownKey === null)
    .map((tab) => ({ tab, recognised: valueAt(byName, tab.name) }));
}

/** The fingerprint of a tab that was read. That of ballots is salted: totals are public, and a bare hash of a few papers could be searched. */
function fingerprint({ fingerprints }: Writing, { tab, recognised }: ReadTab): string {
  if (isOfBallots(recognised.meaning)) return fingerprints.byTab.get(tab.name) ?? words.ballotFingerprint;
  return isRead(recognised.meaning) ? tab.fingerprint : words.notRead;
}

/** Whose scores or which award's ballots a tab holds. */
function detailText({ texts, names }: Writing, { detail }: RecognisedTab): string {
  if (detail === null) return '';
  const rater = RATERS.find((one) => one === detail);
  return rater === undefined ? awardName(names, detail) : texts.words.rater[rater];
}

function addRun(draft: Draft, writing: Writing): void {
  const { version, rules, round, when } = writing;
  const day = (isoDay: string): string => dayText('vi', isoDay);
  const { regime, campaign } = rules;
  const facts = [
    [words.program, words.programName(version)],
    [markTexts.run, runCode(writing)],
    [words.campaign, `${campaign.name} (${campaign.id}); ${campaign.citation}`],
    [
      words.regime,
      `${regime.id}: ${words.regimeDates(regime.name, day(regime.from), regime.to === null ? null : day(regime.to))}`,
    ],
    [words.date, day(decisiveDate(round))],
    [words.when, common.subtitle([when, writing.noAwards ?? ''])],
  ] as const;
  const { conversion } = writing.texts;
  const { cameAs } = writing.snapshot;
  const { salt } = writing.fingerprints;
  const source = cameAs === undefined ? [] : [[conversion.label, conversion.left[cameAs]] as const];
  const kept = salt === null ? [] : [[ballotSalt, salt] as const, [words.secret, words.saltIsSecret] as const];
  for (const [label, value] of [...facts, ...source, ...kept]) {
    const row = draft.add([textCell(label, LOOKS.label), textCell(value, LOOKS.text)]);
    draft.merge({ top: row, left: 1, bottom: row, right: WIDTHS.length - 1 });
  }
}

function tabColumns(writing: Writing): readonly Column<ReadTab>[] {
  const { tab: tabWords } = writing.texts.words;
  const fixed = (width: number) => ({ least: width, most: width });
  return [
    { title: words.tab, width: fixed(34), cell: ({ tab }) => textCell(tab.name, LOOKS.text) },
    {
      title: words.meaning,
      width: fixed(34),
      cell: ({ recognised }) => textCell(tabWords[recognised.meaning], LOOKS.text),
    },
    {
      title: words.detail,
      width: fixed(26),
      cell: ({ recognised }) => textCell(detailText(writing, recognised), LOOKS.text),
    },
    {
      title: words.visibility,
      width: fixed(16),
      cell: ({ tab }) => textCell(tab.visibility === 'visible' ? words.visible : words.hidden, LOOKS.text),
    },
    {
      title: words.fingerprint,
      width: fixed(40),
      cell: (one) => textCell(fingerprint(writing, one), LOOKS.fingerprint),
    },
  ];
}

function settingColumns(writing: Writing): readonly Column<Setting>[] {
  const { texts, names } = writing;
  const fixed = (width: number) => ({ least: width, most: width });
  return [
    { title: words.key, width: fixed(34), cell: ({ key }) => textCell(key, LOOKS.text) },
    {
      title: words.parameter,
      width: fixed(34),
      cell: ({ key }) => textCell(settingTitle(texts, key, names), LOOKS.text),
    },
    {
      title: words.value,
      width: fixed(26),
      cell: ({ key, text }) => textCell(settingValue(texts, key, text, names), LOOKS.text),
    },
    {
      title: words.layer,
      width: fixed(16),
      cell: (setting) => textCell(layerText(writing, setting), LOOKS.text),
    },
    { title: words.citation, width: fixed(40), cell: ({ citation }) => textCell(citation ?? '', LOOKS.text) },
    {
      title: words.mark,
      width: fixed(22),
      cell: ({ status }) => textCell(markText(writing, status) ?? '', LOOKS.open),
    },
  ];
}

/** A council's own words, each with what it stands for and where it is laid down. */
function wordColumns(writing: Writing): readonly Column<CouncilWord>[] {
  const fixed = (width: number) => ({ least: width, most: width });
  return [
    {
      title: wordTexts.kind,
      width: fixed(34),
      cell: ({ kind }) => textCell(canonical(sheetWords.statuteWords, kind), LOOKS.text),
    },
    { title: wordTexts.word, width: fixed(34), cell: ({ word }) => textCell(word, LOOKS.text) },
    { title: wordTexts.means, width: fixed(26), cell: ({ means }) => textCell(means ?? '', LOOKS.text) },
    {
      title: words.mark,
      width: fixed(16),
      cell: ({ status }) => textCell(markText(writing, status) ?? '', LOOKS.open),
    },
    { title: words.citation, width: fixed(40), cell: ({ citation }) => textCell(citation, LOOKS.text) },
  ];
}

/** A tab that compares, and the cell (as a formula names it) that tells in words whether all figures still agree. */
export interface ComparisonTab {
  readonly plan: TabPlan;
  readonly outcome: string;
}

/** `KQ - Đối chiếu`: what was read and under which rules, Excel's own results beside ours, and the marks of the rows that were read. */
export function planComparison(
  writing: Writing,
  families: readonly Family[],
  marked: readonly MarkedRows[],
): ComparisonTab {
  const { rules, tabNames } = writing;
  const draft = newDraft(WIDTHS);
  addHead(draft, words.title, writing);
  const heading = (text: string): void => {
    draft.add([], 8);
    draft.addMerged(textCell(text, LOOKS.heading));
  };
  heading(words.run);
  addRun(draft, writing);
  heading(words.tabs);
  addTable(draft, tabColumns(writing), userTabs(writing), common.none);
  heading(words.parameters);
  addTable(draft, settingColumns(writing), settingsInForce(writing), common.none);
  const own = rules.statutes.flatMap((statute) => statute.words ?? []);
  if (own.length > 0) {
    heading(wordTexts.title);
    addTable(draft, wordColumns(writing), own, common.none);
  }
  const repaired = repairsInForce(writing.snapshot);
  if (repaired.length > 0) {
    heading(repairTexts.inForce);
    addRepairsInForce(draft, repaired, WIDTHS);
  }
  heading(words.figures);
  const outcomeRow = addFamilies(draft, families);
  heading(markTexts.title);
  addRowMarks(draft, marked, WIDTHS.length);
  const plan = draft.finish({
    key: COMPARISON_KEY,
    name: tabNames.KqDoiChieu,
    page: tablesPage(),
    tabColor: TAB_COLORS.results,
  });
  return { plan, outcome: cellOf(tabNames.KqDoiChieu, outcomeRow, 0) };
}
