import type { start as source } from '../vi/start';

/** What the pane says before anything is read, and the ways to begin. */
export const start: typeof source = {
  title: 'Ready to read the review workbook',
  lines: [
    'Reads the tabs of the open workbook and points to every cell to mend; your tabs stay as they are.',
    'Judges conditions, works out ceilings, counts the secret ballot, lists nominations; every figure shows its grounds.',
    'Writes minutes and submissions as new tabs when you say so; every writing can be taken back.',
  ],
  privacy: 'Everything happens on this machine. Nothing is sent anywhere.',
  sample: { open: 'Open the sample review', help: 'A review with scores and votes, and with mistakes to practise on.' },
  isSample:
    'The open workbook is the sample round: choose “Read the workbook” to try it out. To work on your own, choose “Open a workbook”, or drop a file on the page.',
  fresh: {
    open: 'Create a new review',
    help: 'An empty workbook with the right columns, by campaign and number of people.',
  },
  opening: 'Opening…',
  beside: {
    title: 'The new workbook is open in another Excel window',
    body: 'Go there, save the workbook, and open Bình Xét in it. This workbook stays as it is.',
  },
  failed: {
    title: 'The new workbook could not be opened',
    body: 'The open workbook stays as it is. You can download the new one and open it in Excel.',
  },
  kept: (name) => `“${name}” is downloaded. Open that file in Excel to begin.`,
  download: 'Download',
  sampleMissing: 'The sample could not be loaded. The open workbook stays as it is. Check the network and try again.',
  round: {
    title: 'Create a new review',
    about:
      'The new workbook has every tab to fill in: round, roster, scores, ballots. The open workbook stays as it is.',
    campaign: 'Emulation campaign',
    campaignHelp: (plan) => `By ${plan}. The papers name this plan as their ground.`,
    year: 'Year',
    yearHelp: 'For example 2022, or the school year 2021-2022',
    yearWrong: 'Give a year (2022) or a school year (2021-2022).',
    period: 'Period',
    people: 'Number of people',
    peopleHelp: (least, most) => `From ${least} to ${most}; rows can be added or removed later.`,
    peopleWrong: (least, most) => `Give a number from ${least} to ${most}.`,
    make: 'Create the workbook',
    making: 'Creating the workbook…',
    back: 'Back',
    loading: 'Opening…',
    notMade: 'The workbook could not be created',
    file: (campaign, year) => `dot-xet-${campaign}-${year}.xlsx`,
  },
};
