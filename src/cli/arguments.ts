import type { CliTexts } from '../i18n/cli-texts';
import { LANGUAGES } from '../i18n/language';
import { EXPORTS_BY } from '../review/exports';
import { COUNT_BY } from '../review/next-year';
import { PAPER_IDS, type PaperId } from '../review/paper-files';
import { PACK_KINDS } from '../review/schemas';
import { TEMPLATE_PEOPLE, templatePeriod, templateYear } from '../review/template';
import type { Command } from './command';
import { COMMANDS, EVERYWHERE, type Option, isCommand, sortArguments } from './given';
import { type Step, done, refused } from './outcome';

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
