import type { views as source } from '../vi/views';
import { counted, plural } from './plural';

/** Long lists, what stands where among them, and what a bar shows. */
export const views: typeof source = {
  list: {
    skip: 'Skip this list',
  },
  findings: {
    searching: 'Searching…',
    bySeverity: 'Severity',
    search: 'Search words, names, cells',
  },
  /** What values that are tried out change. */
  difference: {
    working: 'Working it out…',
    title: 'What changes against the workbook:',
    figures: {
      limit: (before, after) => `Places ${before} → ${after}`,
      required: (before, after) => `Votes needed ${before} → ${after}`,
      nominated: (before, after) => `Nominated ${before} → ${after}`,
      tied: (before, after) => `Tied at the ceiling ${before} → ${after}`,
    },
    entering: 'Nominated now',
    leaving: 'Not nominated any more',
    others: 'Not nominated, for another reason than before',
    status: (who, before, after) => `${who}: ${before} → ${after}`,
    besides: 'Targets, money, findings',
    change: (before, after) => `${before} → ${after}`,
    target: (name, change) => `Target “${name}”: ${change}`,
    money: (before, after) => `Money ${before} → ${after}`,
    findings: (group, before, after) => `${group} ${before} → ${after}`,
  },
  /** What writing will do to each tab, or has done. */
  preview: {
    change: {
      new: (cells) => `new tab, ${counted(cells, 'cell')}`,
      changed: (cells) => `changes ${counted(cells, 'cell')}`,
      same: () => 'content stays',
      removed: (cells) => `goes, ${counted(cells, 'cell')}`,
    },
    done: {
      new: (cells) => `made, ${counted(cells, 'cell')}`,
      changed: (cells) => `${counted(cells, 'cell')} changed`,
      same: () => 'content stayed',
      removed: (cells) => `gone, ${counted(cells, 'cell')}`,
    },
    record: (change) => `${change}; hidden tab, for taking back`,
    renamed: (name) => `now called “${name}”`,
    see: (cells) => `See ${counted(cells, 'cell')}`,
    seeOf: (cells, tab) => `See ${counted(cells, 'cell')} of the tab ${tab}`,
    cell: (before, after) => `${before} → ${after}`,
    empty: 'empty',
    rest: (cells) => `${counted(cells, 'more cell')} ${plural(cells, 'is', 'are')} not listed here.`,
  },
  /** What the parts of a bar are. */
  bars: {
    part: (what, count) => `${what}: ${count}`,
    left: 'Left',
    limit: 'At most',
    sure: 'Sure',
    open: 'Still possible',
    out: 'Not possible any more',
  },
};
