import {
  type ReactNode,
  createContext,
  useCallback,
  useContext,
  useId,
  useLayoutEffect,
  useMemo,
  useState,
} from 'react';

/** Which forms are open, the last one opened at the end, and the way to join them. */
interface MainActions {
  readonly open: readonly string[];
  readonly isElsewhere: boolean;
  readonly join: (form: string) => () => void;
}

const MainActionContext = createContext<MainActions>({ open: [], isElsewhere: false, join: () => () => undefined });

/** Sees to it that one thing alone is offered as the main one: that of the form opened last, else that of the footer. */
export function MainActionProvider({
  isFooterFirst,
  isElsewhere = false,
  children,
}: {
  /** Whether nothing goes before the footer's action, such as reading a workbook that has changed. */
  readonly isFooterFirst: boolean;
  /** Whether the page around offers the main thing, such as saving what was written: then nothing here is. */
  readonly isElsewhere?: boolean;
  readonly children: ReactNode;
}) {
  const [open, setOpen] = useState<readonly string[]>([]);
  const join = useCallback((form: string) => {
    setOpen((others) => [...others, form]);
    return () => setOpen((all) => all.filter((one) => one !== form));
  }, []);
  const actions = useMemo(
    () => ({ open: isFooterFirst ? [] : open, isElsewhere, join }),
    [isElsewhere, isFooterFirst, join, open],
  );
  return <MainActionContext.Provider value={actions}>{children}</MainActionContext.Provider>;
}

/** How the action of a form looks: as the main one where no other form was opened after it. */
export function useMainAction(isOpen = true): 'primary' | 'secondary' {
  const form = useId();
  const { open, isElsewhere, join } = useContext(MainActionContext);
  // Before anything is painted: two main actions are never seen.
  useLayoutEffect(() => (isOpen ? join(form) : undefined), [form, isOpen, join]);
  return !isElsewhere && open.at(-1) === form ? 'primary' : 'secondary';
}

/** How the footer's action looks: as the main one where no form is open. */
export function useFooterAction(): 'primary' | 'secondary' {
  const { open, isElsewhere } = useContext(MainActionContext);
  return !isElsewhere && open.length === 0 ? 'primary' : 'secondary';
}
