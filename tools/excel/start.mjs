/**
 * `npm run excel`: serves the add-in from its sources over https with a development certificate, and opens it in desktop Excel. Ctrl+C takes it
 * out of Excel again. The tools for that lie in this folder, so that nobody else has to install them.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';
import WebpackDevServer from 'webpack-dev-server';
import configure from '../../webpack.config.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const manifest = fileURLToPath(new URL('../../manifest.xml', import.meta.url));
/** As in manifest.xml. */
const PORT = 3000;

if (process.platform !== 'win32' && process.platform !== 'darwin') {
  console.error('Excel for the desktop runs on Windows and macOS. Here, "npm start" opens the workbench in a browser.');
  process.exit(1);
}

if (!existsSync(new URL('node_modules/.package-lock.json', import.meta.url))) {
  console.log('Installing the tools that open Excel (once) …');
  // Their install scripts build what only other Microsoft 365 apps need.
  const { status } = spawnSync('npm ci --ignore-scripts --no-audit --no-fund', {
    cwd: here,
    shell: true,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
}

const { default: certificates } = await import('office-addin-dev-certs');
const { default: debugging } = await import('office-addin-debugging');

const [pages] = configure({}, { mode: 'development' });
const server = new WebpackDevServer(
  {
    host: 'localhost',
    port: PORT,
    server: { type: 'https', options: await certificates.getHttpsServerOptions() },
    static: false,
    hot: false,
    client: { overlay: false },
    // Ctrl+C is ours: Excel first lets go of the add-in, then the server stops.
    setupExitSignals: false,
  },
  webpack({ ...pages, mode: 'development' }),
);

await server.start();
await debugging.startDebugging(manifest, { appType: 'desktop', app: 'excel', enableDebugging: false });
console.log('Bình Xét is open in Excel. Ctrl+C takes it out again.');

process.once('SIGINT', () => {
  void debugging
    .stopDebugging(manifest)
    .then(() => server.stop())
    .finally(() => process.exit());
});
