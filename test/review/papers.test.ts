import { readFileSync } from 'node:fs';
import { paperFile, papersOf } from '../../src/review/papers';
import { plannedTabs } from '../../src/review/write-results';
import { planPaper } from '../../src/sheets/writing/papers/tab/plan-paper';
import { paperTexts } from '../docx/paper-texts';
import { readDocx, textsOf } from '../docx/read-docx';
import { reviewOf } from '../support/workbook';
import { snapshotOfFile } from '../support/workbook-file';

test('every paper of a round is a tab and a .docx with the same content, under a name that says what it is', async () => {
  const snapshot = await snapshotOfFile(readFileSync('test/fixtures/tran-phu-2022.xlsx'));
  const checked = { snapshot, review: reviewOf(snapshot) };
  const papers = papersOf(checked);
  const tabs = new Map(plannedTabs(checked).map((tab) => [tab.key, tab]));
  const names: string[] = [];
  for (const paper of papers) {
    expect(tabs.get(paper.key)).toEqual(planPaper(paper, "'KQ - Đối chiếu'!$A$61"));
    const { name, bytes } = await paperFile(checked, paper);
    names.push(name);
    expect(textsOf(readDocx(bytes))).toEqual(paperTexts(paper));
  }
  expect(names).toEqual(papers.map(({ name }) => `${name} - TRƯỜNG CHÍNH TRỊ MẪU - Năm 2022.docx`));
  expect(new Set(names).size).toBe(names.length);
});
