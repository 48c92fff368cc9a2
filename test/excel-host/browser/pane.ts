import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserContext, Browser, Frame, Page, Route } from 'playwright-core';
import { STEP_HANGS } from '../../browser/patience';
import type { ExcelHost } from '../open-excel';

/** Where both pages seem to be: the library trusts a host over https on its own host name only. Nothing listens there; the browser is answered from the disk. */
const ORIGIN = 'https://localhost';

const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const LIBRARY = 'node_modules/@microsoft/office-js/dist';

const CONVERSATION = 'conversation-1';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** What the pane asked the page around it for, and what the browser held against either. */
export interface PaneLog {
  readonly actions: string[];
  readonly complaints: string[];
  readonly foreign: string[];
}

/** The pane as it ships, inside Excel. */
export interface OpenPane {
  readonly page: Page;
  readonly pane: Frame;
  readonly log: PaneLog;
  close(): Promise<void>;
}

/** How the pane is opened. */
export interface PaneOptions {
  /** The page of `dist` in the pane. */
  readonly file?: string;
  readonly dist?: string;
  readonly width?: number;
  readonly height?: number;
  /** Other pages by path, for tests of the host itself. */
  readonly pages?: Readonly<Record<string, string>>;
  readonly uiLocale?: string;
  /** What is done with the page before anything opens in it. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** Opens a page of the add-in in a task pane of the Excel for tests, in Chromium. */
export async function openPane(browser: Browser, excel: ExcelHost, options: PaneOptions = {}): Promise<OpenPane> {
  const { file = 'taskpane.html', dist = 'dist', width = 350, height = 700, pages = {}, uiLocale = 'vi-VN' } = options;
  const context = await browser.newContext({ viewport: { width, height }, ignoreHTTPSErrors: true });
  context.setDefaultTimeout(STEP_HANGS);
  const log: PaneLog = { actions: [], complaints: [], foreign: [] };
  await answerFrom(context, log, { '/host.html': hostPage(file, uiLocale), ...pages }, dist);
  const page = await context.newPage();
  await options.prepare?.(page);
  page.on('pageerror', (error) => log.complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') log.complaints.push(message.text());
  });
  const listening = new Set<string>();
  await page.exposeFunction('answerPane', (message: unknown) =>
    answerMessage(excel, message, log, uiLocale, listening),
  );
  const deafen = excel.hear((entries) => {
    const data = entries.map(({ messageCategory, messageType, targetId, message }) => [
      ...[messageCategory, messageType, targetId, message],
    ]);
    for (const name of listening) void page.evaluate(tellPane, eventMessage(name, data)).catch(() => undefined);
  });
  await page.goto(`${ORIGIN}/host.html`, { waitUntil: 'load' });
  const element = await page.waitForSelector('iframe', { state: 'attached' });
  const pane = await element.contentFrame();
  if (pane === null) throw new Error('The pane did not open.');
  const close = (): Promise<void> => {
    deafen();
    return context.close();
  };
  return { page, pane, log, close };
}

/** Runs in the page around the pane. */
function tellPane(message: unknown): void {
  document.querySelector('iframe')?.contentWindow?.postMessage(JSON.stringify(message), location.origin);
}

/** An event as the pane hears it. */
function eventMessage(name: string, data: readonly unknown[]): unknown {
  return {
    _messageType: 1,
    _responseType: 1,
    _errorCode: 0,
    _actionName: name,
    _conversationId: CONVERSATION,
    _correlationId: 0,
    _data: { ArrayData: data },
    _origin: ORIGIN,
    _serializerVersion: 1,
  };
}

/** Answers the browser: our pages from `dist`, Microsoft's from the package, nobody else. */
async function answerFrom(
  context: BrowserContext,
  log: PaneLog,
  pages: Readonly<Record<string, string>>,
  dist: string,
): Promise<void> {
  const file = async (route: Route, folder: string, name: string): Promise<void> => {
    const place = path.resolve(folder, name);
    const inside = place.startsWith(path.resolve(folder) + path.sep);
    const body = inside ? await readFile(place).catch(() => null) : null;
    if (body === null) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({ body, contentType: TYPES[path.extname(place)] ?? 'application/octet-stream' });
  };
  await context.route(/.*/, (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const address = origin + pathname;
    const made = origin === ORIGIN ? pages[pathname] : undefined;
    if (made !== undefined) return route.fulfill({ body: made, contentType: 'text/html; charset=utf-8' });
    if (origin === ORIGIN) return file(route, dist, pathname.slice(1));
    if (address.startsWith(CDN)) return file(route, LIBRARY, address.slice(CDN.length));
    log.foreign.push(address);
    return route.fulfill({ status: 404, body: '' });
  });
}

/** The page around the pane: it passes every message of the pane on, and every answer back. */
function hostPage(file: string, uiLocale: string): string {
  const frameName = JSON.stringify({
    baseFrameName: 'pane',
    hostInfo: `Excel$Web$16.01$${uiLocale}$correlation$$$0`,
    xdmInfo: `${CONVERSATION}|app|${ORIGIN}`,
    serializerVersion: 1,
  });
  const script = `
    window.addEventListener('message', async (event) => {
      const frame = document.querySelector('iframe');
      if (event.source !== frame.contentWindow) return;
      const answer = await window.answerPane(typeof event.data === 'string' ? JSON.parse(event.data) : event.data);
      if (answer !== null) frame.contentWindow.postMessage(JSON.stringify(answer), '${ORIGIN}');
    });
    const frame = document.createElement('iframe');
    frame.name = ${JSON.stringify(frameName)};
    frame.style.cssText = 'border:0;width:100vw;height:100vh';
    frame.src = '/${file}';
    document.body.append(frame);`;
  return `<!doctype html><meta charset="utf-8"><style>body{margin:0}</style><body><script>${script}</script>`;
}

interface PaneMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isPaneMessage(value: unknown): value is PaneMessage {
  return isRecord(value) && value['_messageType'] === 0 && typeof value['_actionName'] === 'string';
}

async function answerMessage(
  excel: ExcelHost,
  message: unknown,
  log: PaneLog,
  uiLocale: string,
  listening: Set<string>,
): Promise<unknown> {
  if (!isPaneMessage(message)) return null;
  log.actions.push(message._actionName);
  // The pane asks for the events of batches by a message of the event's own name.
  const { _data: asked } = message;
  if (isRecord(asked) && asked['eventDispId'] === EVENTS) listening.add(message._actionName);
  return {
    _messageType: 1,
    _responseType: 0,
    _errorCode: 0,
    _actionName: message._actionName,
    _conversationId: message._conversationId,
    _correlationId: message._correlationId,
    _data: await dataFor(excel, message, uiLocale),
    _origin: ORIGIN,
    _serializerVersion: 1,
  };
}

async function dataFor(excel: ExcelHost, { _actionName, _data }: PaneMessage, uiLocale: string): Promise<unknown> {
  if (_actionName === 'ContextActivationManager_getAppContextAsync') return appContext(excel, uiLocale);
  const dispatch = isRecord(_data) && isRecord(_data['DdaMethod']) ? _data['DdaMethod']['DispatchId'] : undefined;
  if (_actionName !== 'executeMethod' || dispatch !== BATCH || !isRecord(_data)) return { Error: 0 };
  const parts = Array.isArray(_data['ArrayData']) ? (_data['ArrayData'] as readonly unknown[]) : [];
  const [, , , , text, , flags] = parts;
  const answer = await excel.answer(String(text), typeof flags === 'number' ? flags : 0).catch(() => null);
  if (answer === null) return { Error: LOST };
  if (answer.text === null) return { Error: REFUSALS[answer.ErrorCode] ?? LOST };
  return { Error: 0, Version: 1, Data: [200, [], answer.text, 0, ''] };
}

/** The number with which the pane asks for events. */
const EVENTS = 33;

/** The number with which a batch is sent. */
const BATCH = 93;

/** What an add-in hears where the connection was lost. */
const LOST = 5001;

/** Numbers that the library turns into codes. */
const REFUSALS: Readonly<Record<string, number>> = {
  InvalidOperationInCellEditMode: 5004,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  AccessDenied: 7000,
};

function appContext(excel: ExcelHost, uiLocale: string): unknown {
  const sets = ['1.7', '1.9', '1.13', '1.14', '1.17'].filter((level) => excel.isSetSupported('ExcelApi', level));
  return {
    _id: 'add-in',
    _appName: 16,
    _appVersion: '16.00',
    _appMinorVersion: 1,
    _appUILocale: uiLocale,
    _dataLocale: uiLocale,
    _docUrl: `${ORIGIN}/${excel.workbook.name}`,
    _clientMode: 1,
    _settings: [],
    _reason: 1,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: 'correlation',
    _requirementMatrix: JSON.stringify({
      ExcelApi: sets.at(-1) ?? '1.1',
      DelayForCellEdit: '1.1',
      CustomXmlParts: '1.1',
      Settings: '1.1',
      SharedRuntime: '1.1',
      DialogApi: '1.1',
    }),
  };
}
