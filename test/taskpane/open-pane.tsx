/** The pane on a workbook, as a secretary opens it. */
import { render, screen } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import type { Language } from '../../src/i18n/language';
import { Pane } from '../../src/taskpane/Pane';
import { hostOfPort } from '../../src/workbook/pane-host';
import type { WorkbookPort } from '../../src/workbook/port';

/** Opens the pane; nothing is read yet. */
export function openPane(port: WorkbookPort, language: Language = 'vi') {
  const user = userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never });
  const view = render(
    <main>
      <Pane host={hostOfPort(port)} language={language} onLanguage={() => undefined} colorScheme="light" />
    </main>,
  );
  return { user, view, container: view.container };
}

/** Opens the pane and reads the workbook, whatever comes of it. */
export async function readInPane(port: WorkbookPort, language: Language = 'vi') {
  const opened = openPane(port, language);
  await opened.user.click(await screen.findByRole('button', { name: /^(Đọc sổ này|Read the workbook)$/ }));
  await screen.findByRole('button', { name: /^(Đọc lại sổ|Read again)$/ });
  return opened;
}
