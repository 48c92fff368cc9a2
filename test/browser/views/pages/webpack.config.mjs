/** The pages as they ship, but for three things: the made-up language stands in English's place, the libraries tell what they hold against us, and no worker keeps the pages: a new version waits where the address says so. */
import path from 'node:path';
import webpack from 'webpack';
import configurations from '../../../../webpack.config.js';

export default ({ folder }) => {
  const [pages] = configurations({}, { mode: 'development' });
  const english = path.join(pages.context, 'src', 'i18n');
  return {
    ...pages,
    mode: 'development',
    devtool: false,
    output: { ...pages.output, path: folder },
    plugins: [
      ...pages.plugins,
      // Its catalogue, what the workbench says besides, and the pages of help, which come on their own.
      ...[
        [/^\.\/en$/, 'test/i18n/pseudo-en.ts'],
        [/^\.\/en\/of-workbench$/, 'test/i18n/pseudo-of-workbench-en.ts'],
        [/^\.\/help\/en$/, 'test/i18n/pseudo-help-en.ts'],
      ].map(
        ([asked, given]) =>
          new webpack.NormalModuleReplacementPlugin(asked, (resource) => {
            if (resource.context === english) resource.request = path.join(pages.context, given);
          }),
      ),
      new webpack.NormalModuleReplacementPlugin(
        /\/offline\/useOffline$/,
        path.join(pages.context, 'test/browser/views/pages/offline.ts'),
      ),
    ],
  };
};
