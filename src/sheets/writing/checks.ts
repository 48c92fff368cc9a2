import type { Finding, Severity } from '../../domain/finding';
import type { Steps } from '../../domain/steps';
import { findingSentence } from '../../i18n/finding-text';
import { familyNames } from '../../i18n/papers/families';
import { common } from '../../i18n/papers/result-tabs/common';
import { checks } from '../../i18n/papers/result-tabs/worked-out';
import { whoText } from '../../i18n/sentences';
import type { TabPlan } from '../../workbook/port';
import type { Writing } from './context';
import type { Family } from './families';
import { columnOf, countIf } from './formulas';
import { addHead } from './head';
import { formulaCell, numberCell, textCell } from './layout/cells';
import { newDraft } from './layout/draft';
import { TAB_COLORS, widePage } from './layout/pages';
import { FORMATS, LOOKS } from './layout/styles';
import { type Column, addTableInSteps, filterOf } from './layout/table';

const SEVERITIES = ['error', 'warning', 'info'] as const;
const LOOK = { error: LOOKS.bad, warning: LOOKS.open, info: LOOKS.text } as const;

function severityText({ texts }: Writing, severity: Severity): string {
  return `${checks.signs[severity]} ${texts.words.severity[severity]}`;
}

/** Whom a finding is about: a person or unit by name and code, an award, target or task of the plan by its name. */
function subjectText({ texts, names }: Writing, { code, subject, params }: Finding): string {
  if (subject === null) return '';
  if (code === 'calendar.late' && params['name'] !== undefined) return params['name'];
  const named = names.awards.get(subject) ?? names.targets.get(subject);
  return named ?? whoText(texts, names.subjects.get(subject) ?? '', subject);
}

const SEVERITY = 1;

/** `KQ - Kiểm tra` with its figures. */
export interface ChecksTab {
  readonly plan: TabPlan;
  readonly families: readonly Family[];
}

/** `KQ - Kiểm tra`: what the secretary should know, the gravest first. A step after each row. */
export function* planChecks(writing: Writing): Steps<ChecksTab> {
  const { findings, texts, names, tabNames } = writing;
  const columns: readonly Column<Finding>[] = [
    { title: common.ordinal, width: { least: 5, most: 7 }, cell: (_, __, order) => numberCell(order, LOOKS.centred) },
    {
      title: checks.severity,
      width: { least: 12, most: 14 },
      cell: ({ severity }) => textCell(severityText(writing, severity), LOOK[severity]),
    },
    { title: checks.tab, width: { least: 14, most: 30 }, cell: ({ sheet }) => textCell(sheet ?? '', LOOKS.text) },
    { title: checks.cell, width: { least: 6, most: 9 }, cell: ({ cell }) => textCell(cell ?? '', LOOKS.centred) },
    {
      title: checks.subject,
      width: { least: 16, most: 32 },
      cell: (found) => textCell(subjectText(writing, found), LOOKS.text),
    },
    {
      title: checks.text,
      width: { least: 50, most: 80 },
      cell: (found) => textCell(findingSentence(texts, found, names), LOOKS.text),
    },
  ];
  const draft = newDraft(columns.map(({ width }) => width.least));
  addHead(draft, checks.title, writing);
  // Below the counts stand an empty row, the header and the findings, or one line where there is none.
  const first = draft.nextRow() + SEVERITIES.length + 2;
  const listed = columnOf(tabNames.KqKiemTra, SEVERITY, first, first + Math.max(1, findings.length) - 1);
  const families = SEVERITIES.map((severity): Family => {
    const name = severityText(writing, severity);
    const ours = String(findings.filter((found) => found.severity === severity).length);
    const formula = countIf(listed, name);
    draft.add([null, textCell(name, LOOKS.label), formulaCell(formula, ours, LOOKS.number, { format: FORMATS.whole })]);
    return { tab: tabNames.KqKiemTra, name: familyNames.findings(texts.words.severity[severity]), formula, ours };
  });
  draft.add([]);
  const place = yield* addTableInSteps(draft, columns, findings, checks.none, () => null);
  const plan = yield* draft.finishInSteps({
    key: 'KqKiemTra',
    name: tabNames.KqKiemTra,
    page: widePage(place.header),
    freeze: { rows: place.first, columns: 0 },
    autoFilter: filterOf(place),
    tabColor: TAB_COLORS.results,
  });
  return { plan, families };
}
