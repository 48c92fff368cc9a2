import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { InnerOfficeExtension, InnerRequestContext, OfficeLibrary, Requirements, Session } from './surface';

/** Microsoft's library, unmodified; nothing that ships loads it from here. */
const LIBRARY = path.resolve('node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js');

/** Names that the library's parts share through the global object of a page. */
const SHARED = [
  ...['Microsoft', 'OSF', 'Office', 'OfficeExt', 'OfficeExtension', 'OfficeExtensionBatch', 'OfficeCore'],
  ...['OfficeRuntime', 'Excel', 'CustomFunctions', 'CustomFunctionMappings', 'OSFLog', 'OSFAppTelemetry'],
  ...['OSFAriaLogger', 'oteljs', 'Sys', 'Type', 'Strings', 'OTel'],
];

/** What the library finds in a page, by name. */
const PAGE = [
  'window',
  'self',
  'document',
  'navigator',
  'location',
  'setTimeout',
  'console',
  'fetch',
  'XMLHttpRequest',
];

interface Page extends Record<string, unknown> {
  Office?: { context?: { requirements?: Requirements } };
}

let script: ((...page: unknown[]) => void) | undefined;

/**
 * The library as a function of a page. It runs beside the tests and not in a context of its own, so that `instanceof Error` and plain objects are
 * what they are in a real pane, where add-in and library share one global object.
 */
function compiled(): (...page: unknown[]) => void {
  if (script === undefined) {
    const shared = SHARED.map(
      (name) =>
        `Object.defineProperty(window,'${name}',{get:function(){return ${name}},set:function(v){${name}=v},enumerable:true});`,
    );
    const text = `var ${SHARED.join(',')};${shared.join('')}${readFileSync(LIBRARY, 'utf8')}`;
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the only way to run a page's script in this realm; its text is a pinned package's
    script = new Function(...PAGE, text) as (...page: unknown[]) => void;
  }
  return script;
}

/** Timers that keep no process alive: the library tries its clean-up again after seconds. */
function later(callback: () => void, delay?: number): NodeJS.Timeout {
  const timer = setTimeout(callback, delay);
  if (typeof timer === 'object') timer.unref();
  return timer;
}

function blankPage(): Page {
  const location = { href: 'https://localhost/', protocol: 'https:', host: 'localhost', search: '', hash: '' };
  const nothing = (): undefined => undefined;
  const document = {
    URL: location.href,
    location,
    cookie: '',
    addEventListener: nothing,
    createElement: () => ({}),
    getElementsByTagName: () => [],
  };
  const page: Page = {
    document,
    location,
    navigator: { userAgent: 'test', language: 'en-US' },
    addEventListener: nothing,
    setTimeout: later,
    clearTimeout,
    Promise,
  };
  page['window'] = page;
  page['self'] = page;
  return page;
}

const instances = new Map<string, OfficeLibrary>();

/** The library for one level of Excel (`1.13`), made once for each level. */
export function officeLibrary(level: string, requirements: Requirements): OfficeLibrary {
  const known = instances.get(level);
  if (known !== undefined) return known;
  const page = blankPage();
  const { document, navigator, location } = page;
  compiled()(page, page, document, navigator, location, later, console, undefined, undefined);
  const library = fromPage(page, requirements);
  instances.set(level, library);
  return library;
}

/** The library has no types for these parts; they are named in surface.ts, and the tests hold them. */
function fromPage(page: Page, requirements: Requirements): OfficeLibrary {
  page.Office = { ...page.Office, context: { requirements } };
  const excel = page['Excel'] as typeof Excel;
  const outer = page['OfficeExtension'] as typeof OfficeExtension;
  const inner = page['OfficeExtension'] as InnerOfficeExtension;
  const Context = excel.RequestContext as unknown as new (session: Session) => InnerRequestContext;
  // An older Excel refuses what it does not know; here the library's own table of members does it.
  inner.CommonUtility._doApiNotSupportedCheck = true;
  // Events are there from the start: nothing has to be asked for over the page's messages.
  inner._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  return { Excel: excel, OfficeExtension: outer, inner, newContext: (session) => new Context(session) };
}
