import type { PaneHost } from '../pane-host';
import type { SelfTestFact } from '../self-test';
import { type ExcelAccess, excelOfThisPage } from './access';
import { cleanUp } from './clean-up';
import { excelMemory } from './memory';
import { openOther } from './open-other';
import { ownChanges } from './own-changes';
import { createExcelPort } from './port';
import type { SelfTestSetting } from './self-test';

/** What a pane needs, in the Excel that is open. */
export function createPaneHost(
  access: ExcelAccess = excelOfThisPage(),
  setting: SelfTestSetting = settingOfThisPage(),
): PaneHost {
  // Tabs that tidying and the self-test make and take out are no change of the workbook.
  const own = ownChanges(access);
  return {
    port: createExcelPort(access, own),
    memory: excelMemory(access),
    tidy: () =>
      own.make(
        () => cleanUp(access),
        (tidied) => !tidied.ok || tidied.value !== 'nothing',
      ),
    selfTest: () =>
      own.make(async () => {
        // Most panes never ask for it.
        const { selfTest } = await import('./self-test');
        return selfTest(access, setting);
      }),
    about: () => [...setting.about(), ['excel-api', newestApi(access)]],
    openOther: ({ bytes }) => openOther(access, bytes),
    isSample: false,
  };
}

/** The newest set of Excel's interface that is asked after, or how old it is. */
const API_LEVELS = ['1.20', '1.19', '1.18', '1.17', '1.16', '1.15', '1.14', '1.13'] as const;

function newestApi(access: ExcelAccess): string {
  return API_LEVELS.find((level) => access.isSetSupported('ExcelApi', level)) ?? '< 1.13';
}

function settingOfThisPage(): SelfTestSetting {
  return { about: aboutOffice, now: () => performance.now() };
}

/** Which Excel opened this page, and in which languages; nothing of the workbook, its place or its user. */
function aboutOffice(): readonly SelfTestFact[] {
  const { diagnostics, displayLanguage, contentLanguage } = Office.context;
  return [
    ['host', String(diagnostics.host)],
    ['platform', String(diagnostics.platform)],
    ['version', diagnostics.version],
    ['display-language', displayLanguage],
    ['content-language', contentLanguage],
    ['web-view', navigator.userAgent],
  ];
}
