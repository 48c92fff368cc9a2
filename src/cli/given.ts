import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../i18n/language';
import { type Step, done, refused } from './outcome';

/** Every option, with what it takes. */
const OPTIONS = {
  by: { type: 'string' },
  only: { type: 'string' },
  to: { type: 'string' },
  into: { type: 'string' },
  replace: { type: 'boolean' },
  'over-edits': { type: 'boolean' },
  out: { type: 'string' },
  report: { type: 'string' },
  campaign: { type: 'string' },
  people: { type: 'string' },
  count: { type: 'string' },
  statute: { type: 'string', multiple: true },
  check: { type: 'string' },
  year: { type: 'string' },
  period: { type: 'string' },
  lang: { type: 'string' },
  force: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/** The name of an option. */
export type Option = keyof typeof OPTIONS;

/** The options of each command, besides those that every command takes. */
export const COMMANDS = {
  run: ['out', 'report', 'campaign', 'statute', 'force'],
  verify: ['report', 'campaign', 'statute'],
  undo: ['out', 'over-edits', 'force'],
  campaigns: ['json', 'check'],
  template: ['out', 'people', 'year', 'period', 'statute', 'force'],
  collect: ['into', 'out', 'replace', 'force'],
  statute: ['out', 'campaign', 'statute', 'force'],
  export: ['to', 'by', 'campaign', 'statute', 'force'],
  papers: ['out', 'only', 'campaign', 'statute', 'force'],
  schema: [],
  next: ['out', 'campaign', 'count', 'force'],
} as const satisfies Record<string, readonly Option[]>;

/** The name of a command. */
export type CommandName = keyof typeof COMMANDS;

/** The options that every command takes. */
export const EVERYWHERE: readonly Option[] = ['lang', 'help', 'version'];

/** The arguments, sorted. */
export interface Given {
  readonly values: ReadonlyMap<Option, string>;
  /** The values of an option that may be given several times, in their order. */
  readonly statutes: readonly string[];
  readonly switches: ReadonlySet<Option>;
  readonly operands: readonly string[];
}

function isOption(name: string): name is Option {
  return Object.hasOwn(OPTIONS, name);
}

/** Whether there is a command of that name. */
export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}

/** Sorts the arguments, and refuses what no command takes. */
export function sortArguments(args: readonly string[]): Step<Given> {
  const { tokens } = parseArgs({ args: [...args], options: OPTIONS, strict: false, tokens: true });
  const values = new Map<Option, string>();
  const statutes: string[] = [];
  const switches = new Set<Option>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName: option, value } = token;
    if (!isOption(name)) return refused({ code: 'arguments.unknown-option', params: { option } });
    const isOnce = name !== 'statute';
    if (isOnce && (values.has(name) || switches.has(name)))
      return refused({ code: 'arguments.option-twice', params: { option } });
    if (OPTIONS[name].type === 'boolean') {
      if (value !== undefined) return refused({ code: 'arguments.value-unwanted', params: { option } });
      switches.add(name);
    } else {
      // `--out --force` is a forgotten value; a name that begins with a dash is given as `--out=-name`.
      const isForgotten = value === undefined || value === '' || (!token.inlineValue && value.startsWith('-'));
      if (isForgotten) return refused({ code: 'arguments.value-missing', params: { option } });
      if (name === 'statute') statutes.push(value);
      values.set(name, value);
    }
  }
  return done({ values, statutes, switches, operands });
}

/** The language asked for, also where the arguments are wrong otherwise: Vietnamese, unless another one is named. */
export function languageOf(args: readonly string[]): Language {
  const { tokens } = parseArgs({ args: [...args], options: OPTIONS, strict: false, tokens: true });
  const named = tokens.flatMap((token) => (token.kind === 'option' && token.name === 'lang' ? [token.value] : []));
  return LANGUAGES.find((language) => named.includes(language)) ?? 'vi';
}
