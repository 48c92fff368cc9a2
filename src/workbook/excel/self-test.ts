import type { Result } from '../../domain/result';
import type { SelfTestFact, SelfTestName, SelfTestReport, SelfTestResult } from '../self-test';
import type { ExcelAccess } from './access';
import { type Conversation, type ExcelFault, NO_ANSWER, converse } from './conversation';
import { deskOf } from './operations';
import { readOverview } from './read';
import { type Found, TRIALS } from './self-test-trials';
import { removeTab } from './steps';
import { temporaryNames } from './temporary';

/** What the self-test needs besides Excel. */
export interface SelfTestSetting {
  /** Which Excel this is, for whoever reads the report. */
  readonly about: () => readonly SelfTestFact[];
  /** Milliseconds from any beginning. */
  readonly now: () => number;
}

/** What is tried on the temporary tab. */
const ON_TAB = ['text', 'numbers', 'dates', 'formulas', 'merges', 'page', 'speed', 'sizes'] as const;

/**
 * Tries in the Excel that is open what the add-in needs of it, on a temporary tab that goes at the end; where it cannot go, the next opening takes it
 * out, as after a writing that stopped. Each trial is a conversation of its own, so that one that fails leaves the others be; after one without an
 * answer nothing more is tried.
 */
export async function selfTest(access: ExcelAccess, { about, now }: SelfTestSetting): Promise<SelfTestReport> {
  const results: SelfTestResult[] = [];
  const isSilent = (): boolean =>
    results.some(({ outcome }) => outcome.kind === 'failed' && outcome.error === NO_ANSWER);
  const tryOut = async (name: SelfTestName, talk: (conversation: Conversation) => Promise<Found>): Promise<void> => {
    results.push(resultOf(name, await converse(access, talk)));
  };
  const passOver = (name: SelfTestName): void => {
    results.push({ name, outcome: { kind: 'not-run' }, facts: [] });
  };
  const hasPassed = (name: SelfTestName): boolean =>
    results.some((result) => result.name === name && result.outcome.kind === 'passed');

  let tab = '';
  await tryOut('workbook', async (conversation) => {
    const { tabs, isStructureProtected } = await readOverview(conversation);
    tab = temporaryNames(tabs.map(({ name }) => name))();
    return {
      different: [],
      facts: [
        ['tabs', String(tabs.length)],
        ['protected-tabs', String(tabs.filter(({ isProtected }) => isProtected).length)],
        ['protected-structure', isStructureProtected ? 'yes' : 'no'],
      ],
    };
  });
  if (isSilent()) passOver('culture');
  else await tryOut('culture', (conversation) => TRIALS.culture(conversation, { tab, now }));

  const isNamed = hasPassed('workbook') && !isSilent();
  if (isNamed) await tryOut('tab', (conversation) => makeTab(conversation, tab));
  else passOver('tab');
  for (const name of ON_TAB) {
    if (hasPassed('tab') && !isSilent()) {
      await tryOut(name, (conversation) => TRIALS[name](conversation, { tab, now }));
    } else passOver(name);
  }
  // Also where no answer came: the tab may have been made all the same.
  if (isNamed) await tryOut('removal', (conversation) => removeAgain(conversation, tab));
  else passOver('removal');
  return { about: [...about(), ...setsOf(access)], results };
}

async function makeTab({ context, answered }: Conversation, tab: string): Promise<Found> {
  context.workbook.worksheets.add(tab);
  await answered(context.sync());
  return { different: [], facts: [] };
}

async function removeAgain({ context, answered }: Conversation, tab: string): Promise<Found> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(tab).load('name');
  await answered(context.sync());
  if (!sheet.isNullObject) {
    removeTab(deskOf(context), tab);
    await answered(context.sync());
  }
  return { different: [], facts: [] };
}

function resultOf(name: SelfTestName, tried: Result<Found, ExcelFault>): SelfTestResult {
  if (!tried.ok) return { name, outcome: { kind: 'failed', error: tried.error.code }, facts: [] };
  const { different, facts } = tried.value;
  return { name, outcome: different.length === 0 ? { kind: 'passed' } : { kind: 'different', what: different }, facts };
}

/** The newest set that is looked for. */
const NEWEST_MINOR = 21;

/** The highest `ExcelApi` set, and others that matter to us. */
function setsOf({ isSetSupported }: ExcelAccess): readonly SelfTestFact[] {
  const minors = Array.from({ length: NEWEST_MINOR }, (_, index) => NEWEST_MINOR - index);
  const highest = minors.find((minor) => isSetSupported('ExcelApi', `1.${String(minor)}`)) ?? 0;
  const yesNo = (name: string, version: string): string => (isSetSupported(name, version) ? 'yes' : 'no');
  return [
    ['ExcelApi', `1.${String(highest)}`],
    ['ExcelApiOnline', yesNo('ExcelApiOnline', '1.1')],
    ['notes', yesNo('ExcelApi', '1.18')],
    ['undo-groups', yesNo('ExcelApi', '1.20')],
  ];
}
