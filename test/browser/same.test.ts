import path from 'node:path';
import { PLACES, writtenInBrowser } from '../fuzz/same/written-in-browser';
import { theBuild } from './the-build';
import { SESSION_HANGS } from './patience';

const SAMPLE = path.resolve('test/fixtures/tran-phu-2022.xlsx');

const build = theBuild();

test(
  'a workbench in another time zone, language and year gives the same results, byte for byte',
  async () => {
    const [here, elsewhere] = PLACES;
    if (here === undefined || elsewhere === undefined) throw new Error('no places');
    const written = await writtenInBrowser(build.browser, build.url, here, SAMPLE);
    expect((await writtenInBrowser(build.browser, build.url, elsewhere, SAMPLE)).equals(written)).toBe(true);
  },
  SESSION_HANGS,
);
