import path from 'node:path';

/** Where and how a program runs: nothing of it may show in what is written. */
export interface Condition {
  readonly name: string;
  readonly env: Readonly<Record<string, string>>;
  /** For Node itself. */
  readonly flags: readonly string[];
}

/** Replaces the clock and the order of timers, before the program begins. */
const OTHER_CLOCK = ['--import', path.resolve('test/fuzz/same/other-clock.mjs')];

function condition(name: string, env: Condition['env'], flags: readonly string[] = []): Condition {
  return { name, env, flags };
}

function locale(name: string): Condition {
  return condition(`locale ${name}`, { LANG: name, LC_ALL: name, LANGUAGE: name });
}

/** One place that differs in everything at once: what most often shows by itself. */
export const ELSEWHERE: Condition = condition(
  'elsewhere in everything',
  { TZ: 'Pacific/Apia', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', HOME: '/nowhere', USER: 'x', COLUMNS: '20' },
  [...OTHER_CLOCK, '--stack-size=2000', '--no-opt', '--random-seed=7'],
);

/** Each thing that may differ, by itself. */
export const CONDITIONS: readonly Condition[] = [
  ...['UTC', 'Asia/Ho_Chi_Minh', 'America/St_Johns', 'Pacific/Apia', 'Asia/Kathmandu'].map((TZ) =>
    condition(`time zone ${TZ}`, { TZ }),
  ),
  ...['C', 'vi_VN.UTF-8', 'tr_TR.UTF-8', 'de_DE.UTF-8', 'ar_EG.UTF-8'].map(locale),
  condition('another clock, timers in another order', {}, OTHER_CLOCK),
  condition('a slow machine: nothing is compiled ahead', {}, ['--no-opt', '--no-lazy']),
  condition('little memory', {}, ['--max-old-space-size=300', '--max-semi-space-size=1']),
  ELSEWHERE,
];
