/** @jest-environment jsdom */
/** Whoever works by keyboard is not sent back to the beginning of the page when what had the focus goes. */
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef, useState } from 'react';
import { useFocusKept } from '../../src/taskpane/useFocusKept';

function Work() {
  const root = useRef<HTMLDivElement>(null);
  useFocusKept(root);
  const [view, setView] = useState<'unread' | 'read' | 'beside'>('unread');
  return (
    <>
      <div ref={root}>
        {view === 'beside' ? (
          <button key="back" onClick={() => setView('read')}>
            back
          </button>
        ) : (
          <>
            <div role="tabpanel" tabIndex={0} aria-label="panel">
              {view === 'read' && <button onClick={() => setView('beside')}>aside</button>}
            </div>
            <footer>
              {view === 'unread' ? (
                <button key="read" onClick={() => setView('read')}>
                  read
                </button>
              ) : (
                <>
                  <button key="again">again</button>
                  <button key="next">next</button>
                </>
              )}
            </footer>
          </>
        )}
      </div>
      <button>elsewhere</button>
    </>
  );
}

/** What comes after two drawings of the page. */
const settled = () =>
  act(
    () =>
      new Promise<void>((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
      ),
  );
const focusedName = () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent;

test('the next main action, and the view that is come back to, get the focus of what is gone', async () => {
  const user = userEvent.setup();
  render(<Work />);
  await user.click(screen.getByRole('button', { name: 'read' }));
  await settled();
  expect(focusedName()).toBe('next');
  await user.click(screen.getByRole('button', { name: 'aside' }));
  await settled();
  expect(focusedName()).toBe('back');
  await user.click(screen.getByRole('button', { name: 'back' }));
  await settled();
  expect(focusedName()).toBe('panel');
});

test('who has gone elsewhere is not called back', async () => {
  const user = userEvent.setup();
  render(<Work />);
  const read = screen.getByRole('button', { name: 'read' });
  read.focus();
  screen.getByRole('button', { name: 'elsewhere' }).focus();
  act(() => read.click());
  await settled();
  expect(focusedName()).toBe('elsewhere');
  await user.click(document.body);
  await settled();
  expect(document.activeElement).toBe(document.body);
});
