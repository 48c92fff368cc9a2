import type { Browser } from 'playwright-core';
import { type Served, serve } from '../../tools/serve.mjs';
import { launchChromium } from './chromium';

/** A browser, and where the pages are that it is shown. */
export interface TheBuild {
  readonly browser: Browser;
  /** The address of the workbench, as the server gives it. */
  readonly url: string;
}

/** What was built, served, and a browser to look at it: there when the tests of a file (or of a `describe`) begin, and gone after them. */
export function theBuild(): TheBuild {
  let there: { readonly browser: Browser; readonly served: Served } | null = null;
  beforeAll(async () => {
    there = { browser: await launchChromium(), served: await serve('dist', 0) };
  });
  afterAll(async () => {
    await there?.browser.close();
    await there?.served.stop();
  });
  const begun = (): NonNullable<typeof there> => {
    if (there === null) throw new Error('no test has begun yet');
    return there;
  };
  return {
    get browser() {
      return begun().browser;
    },
    get url() {
      return begun().served.url;
    },
  };
}
