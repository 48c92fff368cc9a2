/** Draws assets/icon-*.png from the SVGs beside them: `CHROMIUM_PATH=… node tools/render-icons.mjs`, after a change of a drawing. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const assets = new URL('../assets/', import.meta.url);
const drawings = {
  ...{ 16: 'icon-small.svg', 32: 'icon-small.svg', 64: 'icon.svg', 80: 'icon.svg', 128: 'icon.svg' },
  ...{ 192: 'icon.svg', 512: 'icon.svg' },
};
/** What a system may cut off all around an icon, and what lies under it there. */
const MASK = { size: 512, margin: 64, color: '#8c1d24' };

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const [size, drawing] of Object.entries(drawings)) {
  const svg = readFileSync(new URL(drawing, assets), 'utf8');
  await page.setViewportSize({ width: Number(size), height: Number(size) });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await page.screenshot({ path: fileURLToPath(new URL(`icon-${size}.png`, assets)), omitBackground: true });
}
const { size, margin, color } = MASK;
const whole = readFileSync(new URL('icon.svg', assets), 'utf8');
await page.setViewportSize({ width: size, height: size });
await page.setContent(
  `<style>body{margin:0;background:${color}}svg{display:block;margin:${margin}px;width:${size - 2 * margin}px}</style>${whole}`,
);
await page.screenshot({ path: fileURLToPath(new URL('icon-maskable-512.png', assets)) });
await browser.close();
