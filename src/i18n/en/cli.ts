import type { cli as vi } from '../vi/cli';
import { packFaultText } from '../pack-fault-text';
import { packFaults } from './pack-faults';
import type { CliFailureSentences } from '../cli-sentences';
import { schemeFaultText } from '../scheme-fault-text';
import { schemeFaults } from './scheme-faults';
import { counted } from './plural';

const failures: CliFailureSentences = {
  'arguments.no-command': () => 'No command given. See: binh-xet --help',
  'arguments.unknown-command': ({ command, known }) => `There is no command “${command}”. Commands: ${known}.`,
  'arguments.unknown-option': ({ option }) => `There is no option ${option}. See: binh-xet --help`,
  'arguments.option-elsewhere': ({ option, command }) => `The command ${command} takes no option ${option}.`,
  'arguments.option-twice': ({ option }) => `The option ${option} is given twice.`,
  'arguments.value-missing': ({ option }) => `The option ${option} lacks its value.`,
  'arguments.value-unwanted': ({ option }) => `The option ${option} takes no value.`,
  'arguments.option-missing': ({ option, command }) => `The command ${command} needs the option ${option}.`,
  'arguments.operand-missing': ({ command, operand }) => `The command ${command} lacks ${operand}.`,
  'arguments.operand-extra': ({ command, operand }) => `The command ${command} has no use for “${operand}”.`,
  'arguments.language': ({ value, known }) => `--lang does not take “${value}”; choose one of: ${known}.`,
  'arguments.people': ({ value, least, most }) =>
    `--people does not take “${value}”; give a whole number from ${least} to ${most}.`,
  'arguments.count': ({ value, known }) => `--count does not take “${value}”; choose one of: ${known}.`,
  'arguments.word': ({ option, value, known }) => `${option} does not take “${value}”; choose among: ${known}.`,
  'arguments.not-together': ({ option, other }) => `${option} and ${other} do not go together.`,
  'arguments.schema': ({ value, known }) => `There is no JSON schema “${value}”; choose one of: ${known}.`,
  'statute.empty': ({ file }) =>
    `“${file}”: neither round nor statute sets a parameter, so there is no statute to save.`,
  'arguments.year': ({ value }) => `--year does not take “${value}”; give a year (2022) or a school year (2021-2022).`,
  'arguments.period': ({ value }) =>
    `--period does not take “${value}”; give Năm, Quý 1 … Quý 4, Học kỳ 1, Học kỳ 2 or Tháng 1 … Tháng 12.`,
  'input.missing': ({ file }) => `There is no file “${file}”.`,
  'input.folder': ({ file }) => `“${file}” is a folder, not a file.`,
  'input.no-file': ({ file }) => `“${file}” is not an ordinary file.`,
  'input.no-permission': ({ file }) => `No permission to read “${file}”.`,
  'input.unreadable': ({ file, detail }) => `“${file}” cannot be read (${detail}).`,
  'input.changed': ({ file }) =>
    `“${file}” changed meanwhile, so nothing was written. Save and close it, then run again.`,
  'target.exists': ({ file }) =>
    `“${file}” is there already, so nothing was written. Give another name, or --force to replace it.`,
  'target.folder': ({ file }) => `“${file}” is a folder; the name of a file is needed.`,
  'target.no-file': ({ file }) => `“${file}” is not an ordinary file and cannot be written to.`,
  'target.no-folder': ({ file, folder }) =>
    `There is no folder “${folder}” to write “${file}” into. Make that folder, or correct the path.`,
  'target.no-permission': ({ file }) => `No permission to write “${file}”.`,
  'target.no-space': ({ file }) => `The disk has no room for “${file}”; nothing was written.`,
  'target.in-use': ({ file }) =>
    `“${file}” is open in another program; close it there and run this again. Nothing was written.`,
  'target.unwritable': ({ file, detail }) => `“${file}” cannot be written (${detail}); nothing was written.`,
  'target.same': ({ file, option, other }) => `${option} “${file}” is the same as ${other}; give another name.`,
  'target.macros': ({ file }) => `The workbook has macros, so the output must end in .xlsm, and “${file}” does not.`,
  'target.not-xlsx': ({ file }) =>
    `The result is always an .xlsx, so it is not written as “${file}”; give it the ending .xlsx.`,
  'target.no-macros': ({ file }) =>
    `The workbook has no macros, so Excel would not open it as .xlsm: “${file}”. Use .xlsx.`,
  'campaign.no-json': ({ file, detail }) => `“${file}” is not JSON (${detail}).`,
  'campaign.shape': ({ file, path, fault }) => `“${file}”${at(path)}: ${packFaultText(packFaults, fault)}`,
  'campaign.circular': ({ file, path, awards }) =>
    `“${file}”${at(path)}: the awards need each other’s outcome in a circle (${awards}). Break it at one place.`,
  'campaign.dates': ({ file, path }) => `“${file}”${at(path)}: this day lies before the first one (from).`,
  'campaign.award-twice': ({ file, path }) => `“${file}”${at(path)}: this award is in the list already.`,
  'campaign.target-twice': ({ file, path }) => `“${file}”${at(path)}: a target further up has this id.`,
  'campaign.award-unknown': ({ file, path }) => `“${file}”${at(path)}: this award is described nowhere.`,
  'campaign.award-subject': ({ file, path }) =>
    `“${file}”${at(path)}: awards for people and for units cannot include each other.`,
  'campaign.condition-subject': ({ file, path }) =>
    `“${file}”${at(path)}: this condition cannot be asked for that kind of award (person, unit).`,
  'campaign.tab-name': ({ file, path }) =>
    `“${file}”${at(path)}: the short name cannot be part of a tab's name; at most 24 characters, none of [ ] : * ? / \\.`,
  'campaign.name-taken': ({ file, path }) => `“${file}”${at(path)}: another award has this name.`,
  'campaign.key-unknown': ({ file, path }) => `“${file}”${at(path)}: there is no such parameter.`,
  'campaign.value': ({ file, path }) => `“${file}”${at(path)}: this value is not allowed here.`,
  'campaign.scheme': ({ file, path, problem }) => `“${file}”${at(path)}: ${schemeFaultText({ schemeFaults }, problem)}`,
  'undo.tabs-edited': ({ file, tabs }) =>
    `“${file}”: something was typed into result tabs after the run (${tabs}); undoing would drop it, so nothing was done. To drop it, add --over-edits.`,
  'program.fault': ({ detail }) => `A fault of the program; nothing was written. Please report it: ${detail}`,
};

function at(path: string): string {
  return path === '' ? '' : `, at ${path}`;
}

/** The texts of the command line in English. */
export const cli: typeof vi = {
  failures,
  operands: {
    input: 'the name of a workbook (.xlsx)',
    campaign: 'the id of a campaign',
    sent: 'the names of the files that were sent',
  },
  things: {
    input: 'the input',
    sent: 'a file that was sent',
    out: 'the file of --out',
    campaign: 'the file of --campaign',
    statute: 'a file of --statute',
  },
  help: `Bình Xét: from a council's review workbook to its nomination papers.

  binh-xet run IN.xlsx [--out OUT.xlsx] [--report REPORT.json]
                       [--campaign ID|FILE.json] [--statute FILE.json]… [--lang vi|en] [--force]
      Checks a workbook and works the round out; writes the workbook with its result tabs, and the report, where asked.
  binh-xet collect FILE… --into BOOK.xlsx [--out OUT.xlsx] [--replace] [--force]
      Adds the scoring files of faculties and offices (.xlsx, .xls, .ods, .csv) to the workbook; tells who has sent what and who is missing.
      --replace: a file sent anew replaces the tab collected before, where nobody has changed that tab.
  binh-xet export BOOK.xlsx --to FOLDER [--by award|receiver] [--campaign ID|FILE.json] [--statute FILE.json]… [--force]
      The lists of those nominated as files of their own to attach, one for each award, or for each receiver;
      values alone, no ballots, no scores.
  binh-xet papers BOOK.xlsx --out FOLDER [--only ID,…] [--campaign ID|FILE.json] [--statute FILE.json]… [--force]
      The papers of the round as .docx: minutes, submissions by receiver, decision, lists, certificates, notice,
      dossier checklists, interim review. --only: nomination-list, counting-minutes, meeting-minutes, submission,
      decision, decision-list, award-lists, submissions, certificates, notice, dossiers, review.
  binh-xet campaigns [--json]
      The campaigns that ship: targets, dates, awards, citations; with --json the parameters, too.
  binh-xet campaigns --check FILE.json
      Checks a campaign's or a statute's file of one's own; where it is wrong, tells the first place.
  binh-xet statute IN.xlsx --out FILE.json [--campaign ID|FILE.json] [--statute FILE.json]… [--force]
      Saves what a workbook's round and statutes set as a statute's file, for other workbooks.
  binh-xet schema campaign|statute|regime
      The JSON schema of such a file, so that an editor helps to write one.
  binh-xet template CAMPAIGN --out FILE.xlsx [--people N] [--year YEAR]
                    [--period PERIOD] [--statute FILE.json]… [--force]
      An empty workbook for a campaign; --people is the number of rows for people (30 if not given),
      --year and --period ask for another round than the first: --year 2023 --period "Quý 2".
  binh-xet next BOOK.xlsx --out FILE.xlsx [--campaign ID|FILE.json]
                          [--count awarded|nominated|none] [--force]
      The next period's workbook from this one's: next year's from the year's, Quý 4 from Quý 3 …
      With roster, units, council, years of titles, the council's own criteria,
      figures by year of the tab Chỉ tiêu.
      --count: titles of this year count when decided in the tab Theo dõi đề nghị
      (awarded, the default), as proposed (nominated), or not at all (none).
  binh-xet verify RESULT.xlsx [--report REPORT.json] [--campaign ID|FILE.json] [--statute FILE.json]…
      Works everything out anew from the input tabs, recounts the ballots, and compares the result tabs
      (and the report) with that; writes nothing. What differs is named by tab and cell, never by a row
      of a ballot tab. Status 0 where all agrees, 1 where not.
  binh-xet undo RESULT.xlsx [--out FILE.xlsx] [--over-edits] [--force]
      Takes the last run back: the result tabs are as before it, the input stays as it is.
      Without --out it only tells what would change; with --force it writes into that very file.
      --over-edits: drops what was typed into result tabs after the run, too.

  --force   lets files be replaced that are there (--out and --report; undo without --out: the workbook itself)
  --lang    language of the messages: vi (default) or en
  --help, --version

Exit status: 0 done; 1 done, with errors to be mended in the workbook; 2 nothing done and nothing written.
`,
  place: (sheet, cell) => (cell === null ? `tab “${sheet}”` : `tab “${sheet}”, cell ${cell}`),
  progress: {
    reading: (file) => `Reading ${file} …`,
    writing: 'Writing …',
  },
  summary: {
    round: (campaign, period, year, regime) => `${campaign} · ${period} ${year} · regime ${regime}`,
    closing: (day: string) => `Writing closes the round, as of ${day}.`,
    closed: (day: string, changes: string) => `The round was closed on ${day}; figures that differ now: ${changes}.`,
    reopened: (day: string, changes: string) =>
      `The round is open again; figures that differ from the closing of ${day}: ${changes}.`,
    scope: (people, units) => `${counted(people, 'person', 'people')}, ${counted(units, 'unit')}`,
    findings: (errors, warnings, infos) =>
      `To look at: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${counted(infos, 'note')}`,
    more: (count) => `… and ${counted(count, 'more error')}; see the tab KQ - Kiểm tra or the report.`,
    noAwards: 'Annual awards are not worked out in this period.',
    nobody: 'nobody to consider',
    madeFolder: (folder) => `Folder made: ${folder}`,
    written: (file) => `Written: ${file}`,
    onlyChecked: 'Checked only, no file was written (--out, --report to write).',
  },
  noPeriod: 'period not known',
  campaigns: {
    organisation: 'Organisation',
    period: 'Period',
    finalReview: 'Final review',
    citation: 'Source',
    awards: 'Awards',
    targets: 'Targets',
    vote: (percent, comparator) => `vote ${comparator} ${percent}`,
    voteUnset: 'vote, share to be set by the council',
    noVote: 'no vote',
    ceiling: (limit, base) => (base === null ? `at most ${limit}` : `at most ${limit} of ${base}`),
    staff: 'everybody in the roster',
  },
  checked: {
    campaign: (file, id, name, settings) =>
      `${file}: the campaign ${id} (${name}) can be used; ${counted(settings, 'parameter')}.`,
    statute: (file, id, name, settings) =>
      `${file}: the statute ${id} (${name}) can be used; ${counted(settings, 'parameter')}.`,
  },
  statute: {
    written: (file, settings) => `Wrote ${file}: a statute with ${counted(settings, 'parameter')}.`,
    unread: 'Parameters that could not be read are not in the statute:',
  },
  papers: {
    written: (file) => `Written: ${file}`,
    ungranted: (award, key, words) =>
      `${award}: it is not known who grants it, so it has no decision and no certificates, and its submission no receiver. See the rules in force and write ${key} (one of: ${words}) into the tab Đợt xét.`,
    none: 'This round has none of the papers that were chosen; no file was written.',
  },
  undo: {
    run: (number: string) => `Run ${number} in this workbook:`,
    onlyLooked: 'Only looked, nothing is written (--out for another file, --force for this very one).',
  },
  export: {
    written: (file, award, count) => `Written: ${file}: ${award}, ${count}.`,
    nobody: 'Nobody is nominated, so no file was written.',
    without: (of) => `${of}: nobody is nominated, so there is no file.`,
    outdated: (of, file) => `${of}: nobody is nominated, but ${file} is still there from before. Do not send it.`,
  },
  template: {
    written: (file, people) => `Written: ${file}: an empty workbook with ${counted(people, 'row')} for people.`,
  },
  next: {
    ofYear: (year) => year,
    ofPeriod: (period, year) => `${period} of ${year}`,
    written: (file, when, people, units) =>
      `Wrote ${file}: workbook of ${when}, ${counted(people, 'person', 'people')}, ${counted(units, 'unit')}.`,
    counted: (award: string, year: string, who: string) => `Counted as ${award} of ${year}: ${who}`,
    countedNobody: (award: string, year: string) => `Counted as ${award} of ${year}: nobody`,
    uncounted: (award: string, who: string, state: string) => `Not counted, ${award}: ${who} (${state})`,
    unreadable: (award: string, who: string) =>
      `The years of ${award} of ${who} could not be read and were left empty; fill them in.`,
    figures: (count) => `Tab Chỉ tiêu: ${counted(count, 'figure')} by year carried over.`,
    council: (count) =>
      `Tab Hội đồng: ${counted(count, 'member')} carried over; write again who is present and who counts.`,
    criteria: (count) =>
      `Tab Chấm điểm: ${counted(count, 'criterion', 'criteria')} of the council’s tab carried over, each with its maximum.`,
    undated: 'a row without a year holds for this round only; write the new figure into the new workbook',
    leftOut: (place, why) => `Not carried over (${place}): ${why}`,
    errors: (count) =>
      `The workbook that was read still has ${counted(count, 'error')}; binh-xet run tells where. Better mend them and make it anew.`,
    campaignOver: (campaign: string, day: string) =>
      `The campaign ${campaign} ends on ${day}; use --campaign if the next workbook needs another one.`,
  },
};
