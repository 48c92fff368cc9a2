/** What stands in a cell stays text: in no tab, file, paper, line of a terminal or page does it become a formula, a link, a field or code. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { plannedTabs } from '../../src/review/write-results';
import { readZip, unpack } from '../../src/workbook/file/zip/archive';
import { reviewOf } from '../support/workbook';
import { snapshotOfFile, workbookFile } from '../support/workbook-file';
import { newPage } from '../browser/new-page';
import { theBuild } from '../browser/the-build';
import { binhXet, filesIn, newFolder, removeFolders } from '../cli/program';
import { allOf, readDocx } from '../docx/read-docx';
import { HOSTILE, MARKER, hostileTabs } from './hostile';

let bytes: Uint8Array;

beforeAll(async () => {
  bytes = await workbookFile(await hostileTabs());
});

afterAll(removeFolders);

/** A formula without the texts and the names of tabs in it: what is left is what Excel carries out. */
function carriedOut(formula: string): string {
  return formula.replaceAll(/"(?:[^"]|"")*"/g, '""').replaceAll(/'(?:[^']|'')*'!/g, 'Tab!');
}

function xmlParts(file: Uint8Array): readonly { readonly name: string; readonly xml: string }[] {
  return readZip(file)
    .filter(({ name }) => /\.(xml|rels|vml)$/.test(name))
    .map((entry) => ({ name: entry.name, xml: new TextDecoder().decode(unpack(entry)) }));
}

test('a formula that we write never carries out what a cell says', async () => {
  const snapshot = await snapshotOfFile(bytes);
  const plans = plannedTabs({ snapshot, review: reviewOf(snapshot) });
  const contents = plans.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.content ?? [])),
  );
  const formulas = contents.flatMap((content) => (content.kind === 'formula' ? [content.formula] : []));
  expect(formulas.length).toBeGreaterThan(500);
  expect(formulas.filter((formula) => carriedOut(formula).includes(MARKER))).toEqual([]);
  // The texts are there, each as it is.
  const texts = contents.flatMap((content) => (content.kind === 'text' ? [content.text] : []));
  const people = HOSTILE.filter((hostile) => texts.some((text) => text.includes(hostile.trim())));
  expect(people.length).toBeGreaterThan(HOSTILE.length - 4);
});

describe('the command line', () => {
  let folder: string;
  beforeAll(() => {
    folder = newFolder();
    writeFileSync(path.join(folder, 'in.xlsx'), bytes);
  });

  test('writes a file with no link, no macro and no formula that a cell brought', () => {
    const ended = binhXet(folder, 'run', 'in.xlsx', '--out', 'out.xlsx', '--report', 'report.json');
    expect(ended.status).not.toBe(2);
    const parts = xmlParts(readFileSync(path.join(folder, 'out.xlsx')));
    const formulas = parts.flatMap(({ xml }) => [
      ...xml.matchAll(/<(?:f|formula1|formula2|definedName)\b[^>]*>([^<]*)</g),
    ]);
    const asWritten = formulas.map(([, formula = '']) =>
      carriedOut(
        formula.replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&'),
      ),
    );
    expect(asWritten.length).toBeGreaterThan(500);
    expect(asWritten.filter((formula) => formula.includes(MARKER))).toEqual([]);
    expect(parts.filter(({ xml }) => /<hyperlink\b|TargetMode="External"|ddeLink|vbaProject/.test(xml))).toEqual([]);
    // The report is data: it can be read, and what a name says is no key of it.
    expect(JSON.parse(readFileSync(path.join(folder, 'report.json'), 'utf8'))).not.toHaveProperty(MARKER);
  });

  test('sends a terminal no character that steers it', () => {
    const ended = [
      binhXet(folder, 'run', 'in.xlsx', '--out', 'again.xlsx'),
      binhXet(folder, 'run', 'in.xlsx', '--out', 'english.xlsx', '--lang', 'en'),
      binhXet(folder, 'verify', 'again.xlsx'),
      binhXet(folder, 'run', `missing \u001b[2J${MARKER}.xlsx`),
    ];
    const said = ended.map(({ stdout, stderr }) => stdout + stderr);
    expect(said.join('')).toContain(MARKER);
    expect(said.filter((text) => /(?!\n)[\p{Cc}\p{Bidi_Control}]/u.test(text))).toEqual([]);
  });

  test('writes papers without a field, a link or a template of their own, in files that stay in their folder', () => {
    const out = newFolder();
    expect(binhXet(out, 'papers', path.join(folder, 'in.xlsx'), '--out', '.').stderr).toBe('');
    expect(binhXet(out, 'export', path.join(folder, 'in.xlsx'), '--to', '.', '--by', 'receiver').stderr).toBe('');
    const files = filesIn(out);
    expect(files.length).toBeGreaterThan(20);
    for (const file of files) {
      expect(file).not.toMatch(/[<>:"|?*\\/]/);
      const parts = xmlParts(readFileSync(path.join(out, file)));
      expect(
        parts.filter(({ xml }) => /TargetMode="External"|<w:hyperlink\b|attachedTemplate|altChunk/.test(xml)),
      ).toEqual([]);
      if (!file.endsWith('.docx')) continue;
      const docx = readDocx(readFileSync(path.join(out, file)));
      for (const name of docx.names.filter((part) => /^word\/(document|header|footer)/.test(part))) {
        const fields = [...allOf(docx.part(name), 'instrText'), ...allOf(docx.part(name), 'fldSimple')];
        expect(JSON.stringify(fields)).not.toContain(MARKER);
      }
    }
  });
});

describe('the page', () => {
  const build = theBuild();

  test('shows every name as text in every step and tab, carries nothing out and asks nobody for anything', async () => {
    const page = await newPage(build.browser, { viewport: { width: 1280, height: 900 }, locale: 'vi-VN' });
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(build.url) && !/^(data|blob):/.test(request.url())) foreign.push(request.url());
    });
    await page.goto(build.url);
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        name: `<img src=x onerror=globalThis.${MARKER}=1>.xlsx`,
        mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        buffer: Buffer.from(bytes),
      });
    await page.getByRole('button', { name: 'Đọc sổ này' }).click();
    await page.getByRole('button', { name: 'Đọc lại sổ' }).waitFor();
    const steps = page.getByRole('tablist', { name: 'Các bước xét' }).getByRole('tab');
    const sheets = page.getByRole('tablist', { name: 'Các tab của sổ' }).getByRole('tab');
    let shown = 0;
    const look = async (): Promise<void> => {
      const seen = await page.evaluate((marker) => {
        const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
          [...element.attributes].filter(
            ({ name, value }) => value.includes(marker) && /^(on|href|src|style|srcdoc)/.test(name),
          ),
        );
        return {
          carriedOut: marker in globalThis,
          made: document.querySelectorAll('#root script, #root iframe, #root img[src="x"], #root svg[onload]').length,
          attributes: attributes.length,
          shown: document.body.innerText.split(marker).length - 1,
        };
      }, MARKER);
      expect({ ...seen, shown: 0 }).toEqual({ carriedOut: false, made: 0, attributes: 0, shown: 0 });
      shown += seen.shown;
    };
    for (const list of [steps, sheets]) {
      for (let at = 0; at < (await list.count()); at += 1) {
        await list.nth(at).click();
        await look();
      }
    }
    expect(shown).toBeGreaterThan(100);
    expect(foreign).toEqual([]);
    await page.close();
  }, 120_000);
});
