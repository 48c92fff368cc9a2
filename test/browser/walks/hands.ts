import type { Locator, Page } from 'playwright-core';
import { typePaper } from '../counting-pane';
import type { Sent } from './office';

/** What somebody can do with the page, by one way of working alone. */
export interface Hand {
  /** Presses a button, a link, a tab of the pane's steps, or a box to tick, by its name. */
  readonly press: (name: string | RegExp) => Promise<void>;
  /** Presses what lets files be chosen, and chooses them in the system's own window. */
  readonly choose: (name: string, files: Sent | readonly Sent[]) => Promise<void>;
  /** Puts a small whole number into an empty field. */
  readonly count: (field: string, value: number) => Promise<void>;
  /** Goes down by one in a list to choose from. */
  readonly next: (list: string) => Promise<void>;
  /** Types one paper (`x` yes, `0` no) and takes it. */
  readonly paper: (marks: string) => Promise<void>;
  /** Says that the stack is at its end. */
  readonly endStack: () => Promise<void>;
}

const chosen = (files: Sent | readonly Sent[]): Sent[] => ('name' in files ? [files] : [...files]);

/** Presses nothing but buttons of a mouse. The lists of a browser's own are windows of the system: what is chosen there is given to the page as it gives it. */
export function mouseHand(page: Page): Hand {
  const target = (name: string | RegExp): Locator =>
    page
      .locator('button, [role=tab], input[type=checkbox], a')
      .and(
        page
          .getByRole('button', { name })
          .or(page.getByRole('tab', { name }))
          .or(page.getByRole('checkbox', { name }))
          .or(page.getByRole('link', { name })),
      )
      .and(page.locator(':not([aria-disabled=true])'))
      .first();
  const pad = (name: string): Locator => page.locator('aside button[title]').filter({ hasText: name }).first();
  const press = (name: string | RegExp): Promise<void> => target(name).click();
  return {
    press,
    choose: async (name, files) => {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(name)]);
      await chooser.setFiles(chosen(files));
    },
    count: async (field, value) => {
      for (let done = 0; done < value; done += 1) await page.getByRole('button', { name: `Thêm 1: ${field}` }).click();
    },
    next: async (list) => {
      const box = page.getByRole('combobox', { name: list });
      await box.click();
      await box.selectOption({ index: 1 });
    },
    paper: async (marks) => {
      for (const mark of marks) await pad(mark === 'x' ? 'Đồng ý' : 'Không đồng ý').click();
      await pad('Tờ sau').click();
    },
    endStack: async () => {
      await pad('Tờ sau').click();
      await pad('Tờ sau').click();
    },
  };
}

/** What has the focus, as a screen reader tells it. */
interface Focused {
  readonly role: string;
  readonly name: string;
  readonly isDisabled: boolean;
}

function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const labelled = (element.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' ')
      .trim();
    const labels =
      element instanceof HTMLInputElement || element instanceof HTMLSelectElement
        ? [...(element.labels ?? [])].map((label) => label.textContent).join(' ')
        : '';
    const name = [element.getAttribute('aria-label') ?? '', labelled, labels, element.textContent].find(
      (text) => text.trim() !== '',
    );
    return {
      role: element.getAttribute('role') ?? element.getAttribute('type') ?? element.tagName.toLowerCase(),
      name: (name ?? '').trim(),
      isDisabled: element.getAttribute('aria-disabled') === 'true',
    };
  });
}

/** More stops than any view has. */
const MOST_STOPS = 250;

/** Presses nothing but keys. */
export function keyboardHand(page: Page): Hand {
  const { keyboard } = page;
  const fits = (name: string | RegExp, told: string): boolean =>
    typeof name === 'string' ? told.includes(name) : name.test(told);

  /** Goes on with Tab until what is named has the focus; within a row of tabs, with the arrow. */
  async function goTo(name: string | RegExp): Promise<Focused> {
    const seen: string[] = [];
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      const at = await focused(page);
      if (!at.isDisabled && at.role !== 'body' && fits(name, at.name)) return at;
      if (at.role === 'tab') {
        const first = at.name;
        for (let tab = 0; tab < 12; tab += 1) {
          await keyboard.press('ArrowRight');
          const other = await focused(page);
          if (fits(name, other.name)) return other;
          if (other.name === first) break;
        }
      }
      seen.push(`${at.role} ${at.name.slice(0, 40)}`);
      await keyboard.press('Tab');
    }
    throw new Error(`no way by keyboard to ${String(name)}: ${[...new Set(seen)].join(' · ')}`);
  }

  async function press(name: string | RegExp): Promise<void> {
    const { role } = await goTo(name);
    await keyboard.press(role === 'checkbox' ? 'Space' : 'Enter');
  }

  return {
    press,
    choose: async (name, files) => {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(name)]);
      await chooser.setFiles(chosen(files));
    },
    count: async (field, value) => {
      await goTo(field);
      await keyboard.type(String(value));
    },
    next: async (list) => {
      await goTo(list);
      await keyboard.press('ArrowDown');
    },
    paper: (marks) => typePaper(page, marks),
    endStack: async () => {
      await keyboard.press('NumpadEnter');
      await keyboard.press('NumpadEnter');
    },
  };
}
