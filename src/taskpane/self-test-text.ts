import type { Texts } from '../i18n/texts';
import { VERSION } from '../review/version';
import type { SelfTestFact, SelfTestReport, SelfTestResult } from '../workbook/self-test';

function factText([name, value]: SelfTestFact): string {
  return `${name}=${value}`;
}

function lineOf({ selfTest }: Texts, { name, outcome, facts }: SelfTestResult): string {
  const details = [
    ...(outcome.kind === 'failed' ? [outcome.error] : []),
    ...(outcome.kind === 'different' ? outcome.what : []),
    ...facts.map(factText),
  ];
  return selfTest.line(selfTest.outcomes[outcome.kind], selfTest.tests[name], details.join(', '));
}

/** What a self-test found, as a text to send to whoever helps. */
export function selfTestText(texts: Texts, { about, results }: SelfTestReport): string {
  return [
    texts.selfTest.heading(VERSION),
    ...about.map(factText),
    ...results.map((result) => lineOf(texts, result)),
  ].join('\n');
}

/** How many trials did not come out as expected, those that could not be run included. */
export function notPassed({ results }: SelfTestReport): number {
  return results.filter(({ outcome }) => outcome.kind !== 'passed').length;
}

/** Whether the temporary tab may still be there. */
export function isTabLeft({ results }: SelfTestReport): boolean {
  return results.some(({ name, outcome }) => name === 'removal' && outcome.kind === 'failed');
}
