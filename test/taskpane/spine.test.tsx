/**
 * @jest-environment jsdom
 */
import './set-up';
import { render, screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import type { Language } from '../../src/i18n/language';
import { NO_NAMES } from '../../src/i18n/names';
import { textsOf } from '../../src/i18n/texts';
import { STEPS } from '../../src/review/step-order';
import { WAITING_FOR, type StepStates } from '../../src/review/step-states';
import { PaneContentProvider } from '../../src/taskpane/pane-context';
import { StepTabs } from '../../src/taskpane/StepTabs';

const NOTHING: StepStates = { round: [], check: [], ceilings: [], ballots: [], nominations: [] };

function show(
  states: StepStates | null,
  { isStale = false, language = 'vi' }: { readonly isStale?: boolean; readonly language?: Language } = {},
) {
  return render(
    <PaneContentProvider value={{ texts: textsOf(language), names: NO_NAMES, goTo: () => undefined, warnings: [] }}>
      <main>
        <StepTabs
          step="check"
          onStep={() => undefined}
          states={states}
          isStale={isStale}
          isEnabled={states !== null}
          idOf={(step) => `step-${step}`}
          panelId="panel"
        />
        <div role="tabpanel" id="panel" aria-labelledby="step-check" />
      </main>
    </PaneContentProvider>,
  );
}

/** What a screen reader says of a step besides its name. */
function described(name: string): string {
  const id = screen.getByRole('tab', { name }).getAttribute('aria-describedby') ?? '';
  return document.getElementById(id)?.textContent ?? '';
}

test('each step says in words what waits in it, and the one that is looked at says so to everybody', async () => {
  const states: StepStates = {
    ...NOTHING,
    check: [
      { what: 'errors', count: 1 },
      { what: 'warnings', count: 12345 },
    ],
    nominations: [{ what: 'writing', count: 1 }],
  };
  const { container } = show(states);
  expect(described('Kiểm tra')).toBe('Kiểm tra: 1 lỗi và 12.345 cảnh báo.');
  expect(described('Phiếu')).toBe('Phiếu: không còn việc chờ.');
  expect(described('Đề nghị')).toBe('Đề nghị: kết quả chưa ghi vào sổ.');
  expect(screen.getByRole('tab', { name: 'Kiểm tra' }).textContent).toContain('12.346');
  // A number beside what is one thing to do would say nothing.
  expect(screen.getByRole('tab', { name: 'Đề nghị' }).textContent).not.toMatch(/\d\d|1/);
  expect(await axe(container)).toHaveNoViolations();
});

test('where the workbook has changed, nothing is shown as done: what is told is of the last reading', () => {
  show(NOTHING, { isStale: true });
  for (const step of STEPS) {
    const name = textsOf('vi').steps.names[step];
    expect(described(name)).toBe(`Số của lần đọc trước, sổ nay đã thay đổi. ${name}: không còn việc chờ.`);
  }
});

test('before anything is read no step claims anything', () => {
  show(null);
  expect(screen.getByText('Chưa đọc sổ.')).toBeTruthy();
  expect(screen.getAllByRole('tab').every((tab) => !tab.hasAttribute('aria-describedby'))).toBe(true);
});

test.each(['vi', 'en'] as const)('everything that can wait has its words, in %s', (language) => {
  show({ ...NOTHING, check: WAITING_FOR.map((what) => ({ what, count: 2 })) }, { language });
  const { waits } = textsOf(language).spine;
  const line = described(textsOf(language).steps.names.check);
  for (const what of WAITING_FOR) expect(line).toContain(waits[what](2));
  expect(line).not.toMatch(/undefined|\[object/);
});
