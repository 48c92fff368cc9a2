import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import webpack from 'webpack';
import LicensePlugin from 'webpack-license-plugin';
import { offlineWorker } from './tools/offline-worker.mjs';

const root = path.dirname(fileURLToPath(import.meta.url));

/** Where Excel finds the add-in when the manifest in the repository is used as it is. */
const DEVELOPMENT_URL = 'https://localhost:3000';
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** The address that the built manifest names: `ADDIN_URL`, https, without a slash at its end. */
function addinUrl() {
  const given = process.env.ADDIN_URL ?? DEVELOPMENT_URL;
  if (!URL.canParse(given) || new URL(given).protocol !== 'https:') {
    throw new Error(`ADDIN_URL must be an https address, and is "${given}"`);
  }
  const { origin, pathname } = new URL(given);
  return `${origin}${pathname}`.replace(/\/+$/, '');
}

/** What a page may load. Griffel, the style engine of Fluent, writes its rules into style elements, hence `unsafe-inline` for styles alone. */
function contentSecurityPolicy({ inExcel }) {
  return [
    "default-src 'none'",
    `script-src 'self'${inExcel ? ` ${new URL(OFFICE_JS).origin}` : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    // Only the workbench works without a network, and can be installed.
    ...(inExcel ? [] : ["worker-src 'self'", "manifest-src 'self'"]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Puts the policy first in the head, so that nothing loads before it, and office.js before our own scripts where Excel opens the page. */
class PageHead {
  constructor(excelPages) {
    this.excelPages = excelPages;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap('PageHead', (compilation) => {
      const hooks = HtmlPlugin.getCompilationHooks(compilation);
      hooks.alterAssetTagGroups.tap('PageHead', (data) => {
        if (this.excelPages.includes(data.outputName)) {
          data.headTags.unshift({ tagName: 'script', attributes: { src: OFFICE_JS }, voidTag: false, meta: {} });
        }
        return data;
      });
      hooks.beforeEmit.tap('PageHead', (data) => {
        if (!data.html.includes('<head>')) throw new Error(`${data.outputName} has no <head>`);
        const policy = contentSecurityPolicy({ inExcel: this.excelPages.includes(data.outputName) });
        const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
        data.html = data.html.replace('<head>', `<head>${meta}`);
        return data;
      });
    });
  }
}

/** Letters that the minimizer writes as `\xe9`, in four bytes, become themselves: a thousand and more of Vietnamese ones are loaded at first. */
class PlainLetters {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('PlainLetters', (compilation) => {
      // After the scripts were made small, before they get the names that tell what is in them.
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1;
      compilation.hooks.processAssets.tap({ name: 'PlainLetters', stage }, (assets) => {
        for (const name of Object.keys(assets).filter((one) => one.endsWith('.js'))) {
          const code = assets[name].source().toString();
          const plain = code.replace(/(?<!\\)((?:\\\\)*)\\x([c-f][\da-f])/g, (_, before, letter) =>
            before.concat(String.fromCharCode(Number.parseInt(letter, 16))),
          );
          if (plain !== code) compilation.updateAsset(name, new webpack.sources.RawSource(plain));
        }
      });
    });
  }
}

/** Writes the worker that keeps a page's own files: the page, its scripts, those that come later too, and what lies right in `assets`. */
class OfflinePage {
  constructor(page, entry) {
    this.page = page;
    this.entry = entry;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('OfflinePage', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'OfflinePage', stage }, () => {
        const isAsset = (name) => /^assets[\\/][^\\/]+$/.test(name) || name.endsWith('.webmanifest');
        const names = [
          this.page,
          ...scriptsOf(compilation.entrypoints.get(this.entry)),
          ...compilation.getAssets().flatMap(({ name }) => (isAsset(name) ? name.replaceAll('\\', '/') : [])),
        ];
        const files = names.map((name) => [name, compilation.getAsset(name).source.buffer()]);
        compilation.emitAsset('service-worker.js', new webpack.sources.RawSource(offlineWorker(files)), {
          minimized: true,
        });
      });
    });
  }
}

/** The scripts of an entry and of all that it loads later. */
function scriptsOf(entry, seen = new Set()) {
  if (seen.has(entry)) return [];
  seen.add(entry);
  const files = entry.getFiles().filter((name) => name.endsWith('.js'));
  return [...new Set([...files, ...entry.getChildren().flatMap((child) => scriptsOf(child, seen))])];
}

/** Makes what was built a program of its own: CommonJS whatever the package around it says, and executable. */
class Program {
  constructor(folder, name) {
    this.folder = folder;
    this.name = name;
  }

  apply(compiler) {
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }).apply(compiler);
    compiler.hooks.afterEmit.tap('Program', () => {
      writeFileSync(path.join(this.folder, 'package.json'), '{ "type": "commonjs" }\n');
      chmodSync(path.join(this.folder, this.name), 0o755);
    });
  }
}

/** Puts the JSON schemas of packs beside the program, as the program itself tells them. */
class PackSchemas {
  constructor(program, folder) {
    this.program = program;
    this.folder = folder;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap('PackSchemas', () => {
      mkdirSync(this.folder, { recursive: true });
      for (const kind of ['campaign', 'statute', 'regime']) {
        const schema = execFileSync(process.execPath, [this.program, 'schema', kind]);
        writeFileSync(path.join(this.folder, `${kind}.schema.json`), schema);
      }
    });
  }
}

/** Licences of what may be built in; another one stops the build until somebody has read it. */
const PERMITTED_LICENSES = ['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD'];

/** Puts beside a build who made what is built into it, with the licences' texts, as those licences ask. */
function thirdPartyNotices() {
  return new LicensePlugin({
    outputFilename: 'third-party.json',
    excludedPackageTest: (name) => name === 'binh-xet',
    unacceptableLicenseTest: (license) => !PERMITTED_LICENSES.includes(license),
    // Only what does not depend on where a package was fetched from.
    additionalFiles: {
      'third-party-notices.txt': (packages) =>
        [...packages]
          .sort((one, other) => (`${one.name}@${one.version}` < `${other.name}@${other.version}` ? -1 : 1))
          .map(({ name, version, license, licenseText }) =>
            `${name} ${version} (${license})\n\n${licenseText ?? ''}`.trim(),
          )
          .join(`\n\n${'-'.repeat(80)}\n\n`)
          .concat('\n'),
    },
  });
}

/** What both builds share. Types are checked by `npm run typecheck`; the loader only strips them. */
function common(target) {
  return {
    context: root,
    resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          options: {
            jsc: {
              target,
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
            },
          },
        },
      ],
    },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}

/** The task pane, the ribbon's commands and the workbench. */
function pages(isProduction) {
  const page = (filename, folder, template) =>
    new HtmlPlugin({ filename, template: `src/${folder}/${template}.html`, chunks: [folder], scriptLoading: 'defer' });

  return {
    ...common('es2020'),
    name: 'pages',
    target: ['web', 'es2020'],
    devtool: isProduction ? false : 'source-map',
    entry: {
      taskpane: './src/taskpane/index.tsx',
      commands: './src/commands/commands.ts',
      workbench: './src/workbench/index.tsx',
    },
    output: {
      path: path.join(root, 'dist'),
      filename: isProduction ? 'scripts/[name].[contenthash:10].js' : 'scripts/[name].js',
      publicPath: '',
      clean: { keep: /^(cli|schema)[\\/]/ },
    },
    optimization: {
      splitChunks: { chunks: 'all' },
      // As small as what terser writes, in half the time.
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })],
    },
    plugins: [
      ...(isProduction ? [new PlainLetters()] : []),
      page('taskpane.html', 'taskpane', 'taskpane'),
      page('commands.html', 'commands', 'commands'),
      page('index.html', 'workbench', 'workbench'),
      new PageHead(['taskpane.html', 'commands.html']),
      thirdPartyNotices(),
      new CopyPlugin({
        patterns: [
          { from: 'assets', to: 'assets' },
          { from: 'src/workbench/workbench.webmanifest' },
          { from: 'manifest.xml', transform: (xml) => xml.toString('utf8').replaceAll(DEVELOPMENT_URL, addinUrl()) },
        ],
      }),
      ...(isProduction ? [new OfflinePage('index.html', 'workbench')] : []),
    ],
  };
}

/** The command line: one CommonJS file, so that it also runs when it is copied out of here. */
function commandLine() {
  const folder = path.join(root, 'dist', 'cli');
  return {
    ...common('es2022'),
    name: 'cli',
    target: 'node20',
    devtool: false,
    entry: { 'binh-xet': './src/cli/main.ts' },
    output: { path: folder, filename: '[name].js', clean: true },
    optimization: { minimize: false },
    plugins: [
      new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
      thirdPartyNotices(),
      new Program(folder, 'binh-xet.js'),
      new PackSchemas(path.join(folder, 'binh-xet.js'), path.join(root, 'dist', 'schema')),
    ],
  };
}

export default (_env, { mode } = {}) => [pages(mode === 'production'), commandLine()];
