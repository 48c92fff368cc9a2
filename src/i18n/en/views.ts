import type { views as source } from '../vi/views';

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
      new: (cells) => `new tab, ${cells} cells`,
      changed: (cells) => `changes ${cells} cells`,
      same: () => 'content stays',
      removed: (cells) => `goes, ${cells} cells`,
    },
    done: {
      new: (cells) => `made, ${cells} cells`,
      changed: (cells) => `${cells} cells changed`,
      same: () => 'content stayed',
      removed: (cells) => `gone, ${cells} cells`,
    },
    record: (change) => `${change}; hidden tab, for taking back`,
    renamed: (name) => `now called “${name}”`,
    see: (cells) => `See ${cells} cells`,
    seeOf: (cells, tab) => `See ${cells} cells of the tab ${tab}`,
    cell: (before, after) => `${before} → ${after}`,
    empty: 'empty',
    rest: (cells) => `${cells} more cells are not listed here.`,
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
