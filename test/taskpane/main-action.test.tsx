/**
 * @jest-environment jsdom
 */
import './set-up';
import { render, screen } from '@testing-library/react';
import { MainActionProvider, useFooterAction, useMainAction } from '../../src/taskpane/main-action';

function Form({ name, isOpen = true }: { readonly name: string; readonly isOpen?: boolean }) {
  return <p>{`${name}: ${useMainAction(isOpen)}`}</p>;
}

function Footer() {
  return <p>{`footer: ${useFooterAction()}`}</p>;
}

/** What is offered as the main thing with these forms open, beside a footer. */
function mains(
  view: ReturnType<typeof render> | null,
  forms: readonly string[],
  { isFooterFirst = false, isElsewhere = false } = {},
) {
  const shown = (
    <MainActionProvider isFooterFirst={isFooterFirst} isElsewhere={isElsewhere}>
      {forms.map((name) => (
        <Form key={name} name={name} />
      ))}
      <Form name="closed" isOpen={false} />
      <Footer />
    </MainActionProvider>
  );
  const next = view ?? render(shown);
  if (view !== null) view.rerender(shown);
  return { view: next, main: screen.queryAllByText(/: primary$/).map(({ textContent }) => textContent.split(':')[0]) };
}

test('one thing alone is the main one: of the form opened last, of the footer where none is, and reading again before all', () => {
  const { view, main } = mains(null, []);
  expect(main).toEqual(['footer']);
  expect(mains(view, ['trial']).main).toEqual(['trial']);
  expect(mains(view, ['value', 'trial']).main).toEqual(['value']);
  expect(mains(view, ['value', 'trial'], { isFooterFirst: true }).main).toEqual(['footer']);
  expect(mains(view, ['trial']).main).toEqual(['trial']);
  expect(mains(view, []).main).toEqual(['footer']);
  // Where the page around offers it, such as saving what was written, nothing in the pane is.
  expect(mains(view, ['trial'], { isElsewhere: true }).main).toEqual([]);
  expect(mains(view, [], { isElsewhere: true }).main).toEqual([]);
});
