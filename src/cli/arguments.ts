import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../i18n/language';
import type { CliTexts } from '../i18n/cli-texts';
import { EXPORTS_BY, type ExportsBy } from '../review/exports';
import { PAPER_IDS, type PaperId } from '../review/paper-files';
import { COUNT_BY, type CountBy } from '../review/next-year';
import { PACK_KINDS, type PackKind } from '../review/schemas';
import type { TemplateWish } from '../review/template';
import { TEMPLATE_PEOPLE, templatePeriod, templateYear } from '../review/template';
import { type Step, done, refused } from './outcome';

/** What is asked of the command line. */
export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'version' }
  | RunCommand
  | CampaignsCommand
  | TemplateCommand
  | StatuteCommand
  | VerifyCommand
  | UndoCommand
  | { readonly name: 'schema'; readonly kind: PackKind }
  | NextCommand
  | CollectCommand
  | ExportCommand
  | PapersCommand;

/** `run`: a workbook in; a workbook and a report out, where asked. */
export interface RunCommand {
  readonly name: 'run';
  readonly input: string;
  readonly out: string | null;
  readonly report: string | null;
  /** The id of a campaign or the name of a file; `null`: the round says. */
  readonly campaign: string | null;
  /** Files of statutes; a later one overrides an earlier. */
  readonly statutes: readonly string[];
  readonly force: boolean;
}

/** `verify`: a written workbook in, and the report that was made with it; nothing out but what is said. */
export interface VerifyCommand {
  readonly name: 'verify';
  readonly input: string;
  /** The report to compare with; `null`: none. */
  readonly report: string | null;
  readonly campaign: string | null;
  readonly statutes: readonly string[];
}

/** `undo`: a workbook in that a run was written into; the same without that run out. */
export interface UndoCommand {
  readonly name: 'undo';
  readonly input: string;
  /** `null`: the workbook itself where it may be replaced, else nothing is written. */
  readonly out: string | null;
  /** Whether what was typed into result tabs since the run may go. */
  readonly overEdits: boolean;
  readonly force: boolean;
}

/** `campaigns`: what ships, for people or as JSON; or the check of a file of one's own. */
export interface CampaignsCommand {
  readonly name: 'campaigns';
  readonly isJson: boolean;
  /** The file to check; `null`: tell what ships. */
  readonly check: string | null;
}

/** `statute`: a workbook in; what its round and statutes set out, as a statute's file. */
export interface StatuteCommand {
  readonly name: 'statute';
  readonly input: string;
  readonly out: string;
  readonly campaign: string | null;
  readonly statutes: readonly string[];
  readonly force: boolean;
}

/** `template`: an empty workbook out. */
export interface TemplateCommand extends TemplateWish {
  readonly name: 'template';
  readonly campaign: string;
  readonly out: string;
  /** Files of statutes, a tab each. */
  readonly statutes: readonly string[];
  readonly force: boolean;
}

/** `next`: next year's workbook out, from this year's. */
export interface NextCommand {
  readonly name: 'next';
  readonly input: string;
  readonly out: string;
  /** The id of a campaign or the name of a file; `null`: the same as this year. */
  readonly campaign: string | null;
  readonly count: CountBy;
  readonly force: boolean;
}

/** `collect`: what faculties and offices sent, into the workbook of the round. */
export interface CollectCommand {
  readonly name: 'collect';
  readonly files: readonly string[];
  readonly into: string;
  readonly out: string | null;
  /** Whether another version of what was collected takes its place. */
  readonly replace: boolean;
  readonly force: boolean;
}

/** `export`: the lists of those nominated out, a file for each award. */
export interface ExportCommand {
  readonly name: 'export';
  readonly input: string;
  /** The folder that the files go to. */
  readonly to: string;
  /** By what the lists are parted. */
  readonly by: ExportsBy;
  readonly campaign: string | null;
  readonly statutes: readonly string[];
  readonly force: boolean;
}

/** `papers`: a workbook in; its papers as .docx out. */
export interface PapersCommand {
  readonly name: 'papers';
  readonly input: string;
  /** The folder that the files go to. */
  readonly out: string;
  /** The papers that are wanted; `null`: all. */
  readonly only: readonly PaperId[] | null;
  readonly campaign: string | null;
  readonly statutes: readonly string[];
  readonly force: boolean;
}

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

type Option = keyof typeof OPTIONS;

/** The options of each command, besides those that every command takes. */
const COMMANDS = {
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

type CommandName = keyof typeof COMMANDS;

const EVERYWHERE: readonly Option[] = ['lang', 'help', 'version'];

interface Given {
  readonly values: ReadonlyMap<Option, string>;
  /** The values of an option that may be given several times, in their order. */
  readonly statutes: readonly string[];
  readonly switches: ReadonlySet<Option>;
  readonly operands: readonly string[];
}

function isOption(name: string): name is Option {
  return Object.hasOwn(OPTIONS, name);
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}

/** Sorts the arguments, and refuses what no command takes. */
function sortArguments(args: readonly string[]): Step<Given> {
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

function peopleOf(text: string | undefined): number | null {
  if (text === undefined) return TEMPLATE_PEOPLE.usual;
  const people = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  return people >= TEMPLATE_PEOPLE.least && people <= TEMPLATE_PEOPLE.most ? people : null;
}

/** What an option says, `null` where it is not given, or that its value is not one. */
function readOption<T>(
  values: ReadonlyMap<Option, string>,
  option: 'year' | 'period',
  parse: (text: string) => T | null,
): Step<T | null> {
  const text = values.get(option);
  const value = text === undefined ? null : parse(text);
  return text !== undefined && value === null
    ? refused({ code: `arguments.${option}`, params: { value: text } })
    : done(value);
}

/** The operand that a command cannot do without. */
function neededOperand(operand: string | undefined, command: string, what: string): Step<string> {
  return operand === undefined || operand === ''
    ? refused({ code: 'arguments.operand-missing', params: { command, operand: what } })
    : done(operand);
}

/** The option that a command cannot do without. */
function neededOption(
  values: ReadonlyMap<Option, string>,
  option: 'out' | 'into' | 'to',
  command: string,
): Step<string> {
  const value = values.get(option);
  return value === undefined
    ? refused({ code: 'arguments.option-missing', params: { option: `--${option}`, command } })
    : done(value);
}

/** Why a word of an option is none that it takes. */
function unknownWord(option: string, value: string, known: readonly string[]): Step<never> {
  return refused({ code: 'arguments.word', params: { option: `--${option}`, value, known: known.join(', ') } });
}

/** The papers that are named, commas between; `null` where none is. */
function papersOf(text: string | undefined): Step<readonly PaperId[] | null> {
  if (text === undefined) return done(null);
  const papers: PaperId[] = [];
  for (const named of text.split(',')) {
    const paper = PAPER_IDS.find((id) => id === named.trim().toLowerCase());
    if (paper === undefined) return unknownWord('only', named.trim(), PAPER_IDS);
    papers.push(paper);
  }
  return done(papers);
}

/** What the arguments ask for, or why that cannot be told. */
export function parseCommand(args: readonly string[], texts: CliTexts): Step<Command> {
  const sorted = sortArguments(args);
  if (!sorted.ok) return sorted;
  const { values, statutes, switches, operands } = sorted.value;
  const language = values.get('lang');
  if (language !== undefined && !LANGUAGES.some((known) => known === language)) {
    return refused({ code: 'arguments.language', params: { value: language, known: LANGUAGES.join(', ') } });
  }
  if (switches.has('help')) return done({ name: 'help' });
  if (switches.has('version')) return done({ name: 'version' });
  const [name, operand, extra] = operands;
  if (name === undefined) return refused({ code: 'arguments.no-command', params: {} });
  if (!isCommand(name)) {
    const known = Object.keys(COMMANDS).join(', ');
    return refused({ code: 'arguments.unknown-command', params: { command: name, known } });
  }
  const taken: readonly Option[] = [...COMMANDS[name], ...EVERYWHERE];
  const elsewhere = [...values.keys(), ...switches].find((option) => !taken.includes(option));
  if (elsewhere !== undefined) {
    return refused({ code: 'arguments.option-elsewhere', params: { option: `--${elsewhere}`, command: name } });
  }
  const unwanted = name === 'campaigns' ? operand : name === 'collect' ? undefined : extra;
  if (unwanted !== undefined) {
    return refused({ code: 'arguments.operand-extra', params: { command: name, operand: unwanted } });
  }
  const force = switches.has('force');
  switch (name) {
    case 'campaigns': {
      const check = values.get('check') ?? null;
      if (check !== null && switches.has('json')) {
        return refused({ code: 'arguments.not-together', params: { option: '--check', other: '--json' } });
      }
      return done({ name, isJson: switches.has('json'), check });
    }
    case 'schema': {
      const kind = PACK_KINDS.find((one) => one === operand);
      return kind === undefined
        ? refused({ code: 'arguments.schema', params: { value: operand ?? '', known: PACK_KINDS.join(', ') } })
        : done({ name, kind });
    }
    case 'statute': {
      const input = neededOperand(operand, name, texts.cli.operands.input);
      if (!input.ok) return input;
      const out = neededOption(values, 'out', name);
      if (!out.ok) return out;
      return done({
        name,
        input: input.value,
        out: out.value,
        campaign: values.get('campaign') ?? null,
        statutes,
        force,
      });
    }
    case 'export': {
      const input = neededOperand(operand, name, texts.cli.operands.input);
      if (!input.ok) return input;
      const to = neededOption(values, 'to', name);
      if (!to.ok) return to;
      const named = values.get('by') ?? 'award';
      const by = EXPORTS_BY.find((one) => one === named);
      if (by === undefined) return unknownWord('by', named, EXPORTS_BY);
      return done({
        name,
        input: input.value,
        to: to.value,
        by,
        campaign: values.get('campaign') ?? null,
        statutes,
        force,
      });
    }
    case 'papers': {
      const input = neededOperand(operand, name, texts.cli.operands.input);
      if (!input.ok) return input;
      const out = neededOption(values, 'out', name);
      if (!out.ok) return out;
      const only = papersOf(values.get('only'));
      if (!only.ok) return only;
      return done({
        name,
        input: input.value,
        out: out.value,
        only: only.value,
        campaign: values.get('campaign') ?? null,
        statutes,
        force,
      });
    }
    case 'run': {
      const input = neededOperand(operand, name, texts.cli.operands.input);
      if (!input.ok) return input;
      const given = (option: Option): string | null => values.get(option) ?? null;
      return done({
        name,
        input: input.value,
        out: given('out'),
        report: given('report'),
        campaign: given('campaign'),
        statutes,
        force,
      });
    }
    case 'verify': {
      const input = neededOperand(operand, name, texts.cli.operands.input);
      if (!input.ok) return input;
      const [report, campaign] = [values.get('report') ?? null, values.get('campaign') ?? null];
      return done({ name, input: input.value, report, campaign, statutes });
    }
    case 'undo': {
      const input = neededOperand(operand, name, texts.cli.operands.input);
      if (!input.ok) return input;
      const out = values.get('out') ?? null;
      return done({ name, input: input.value, out, overEdits: switches.has('over-edits'), force });
    }
    case 'collect': {
      const files = operands.slice(1);
      if (operand === undefined || files.includes('')) {
        return refused({
          code: 'arguments.operand-missing',
          params: { command: name, operand: texts.cli.operands.sent },
        });
      }
      const into = neededOption(values, 'into', name);
      if (!into.ok) return into;
      return done({
        name,
        files,
        into: into.value,
        out: values.get('out') ?? null,
        replace: switches.has('replace'),
        force,
      });
    }
    case 'template': {
      const campaign = neededOperand(operand, name, texts.cli.operands.campaign);
      if (!campaign.ok) return campaign;
      const out = neededOption(values, 'out', name);
      if (!out.ok) return out;
      const people = peopleOf(values.get('people'));
      if (people === null) {
        const params = {
          value: values.get('people') ?? '',
          least: String(TEMPLATE_PEOPLE.least),
          most: String(TEMPLATE_PEOPLE.most),
        };
        return refused({ code: 'arguments.people', params });
      }
      const year = readOption(values, 'year', templateYear);
      if (!year.ok) return year;
      const period = readOption(values, 'period', templatePeriod);
      if (!period.ok) return period;
      return done({
        name,
        campaign: campaign.value,
        out: out.value,
        people,
        year: year.value,
        period: period.value,
        statutes,
        force,
      });
    }
    case 'next': {
      const input = neededOperand(operand, name, texts.cli.operands.input);
      if (!input.ok) return input;
      const out = neededOption(values, 'out', name);
      if (!out.ok) return out;
      const named = values.get('count') ?? 'awarded';
      const count = COUNT_BY.find((one) => one === named);
      if (count === undefined) {
        return refused({ code: 'arguments.count', params: { value: named, known: COUNT_BY.join(', ') } });
      }
      return done({ name, input: input.value, out: out.value, campaign: values.get('campaign') ?? null, count, force });
    }
  }
}
