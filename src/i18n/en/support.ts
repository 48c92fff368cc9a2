import type { support as source } from '../vi/support';

/** What can be copied for whoever helps. */
export const support: typeof source = {
  name: 'Copy support information',
  about:
    'To send along where you need help. Versions and counts only: no name, score, cell, tab name or ballot. Below is everything that will be copied.',
  text: 'Will be copied',
  copy: 'Copy',
  copied: 'Copied.',
  copyByHand: 'It cannot be copied automatically here. The text is selected: press Ctrl+C.',
  language: 'Language',
  nothingRead: 'No workbook read',
  tabs: 'Tabs',
  people: 'People',
  units: 'Units',
  findings: 'Findings by code',
  waits: 'Waiting by step',
  failure: 'Last reading or writing failed',
};
