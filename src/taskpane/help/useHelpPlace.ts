import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Help, HelpPlace } from './help-context';

/** What help shows, with the ways to open and to close it. */
export interface HelpWork extends Help {
  /** `null` as long as it is closed. */
  readonly place: HelpPlace | null;
  readonly open: (place: HelpPlace) => void;
  readonly close: () => void;
}

/** Opens help over what somebody is at, and brings the focus back to where it was. */
export function useHelpPlace(): HelpWork {
  const [place, setPlace] = useState<HelpPlace | null>(null);
  const opener = useRef<Element | null>(null);
  const isOpen = place !== null;
  const open = useCallback((wanted: HelpPlace) => {
    opener.current ??= document.activeElement;
    setPlace(wanted);
  }, []);
  const close = useCallback(() => setPlace(null), []);
  // What was under it is there again only once it is drawn.
  useEffect(() => {
    if (isOpen) return;
    if (opener.current instanceof HTMLElement) opener.current.focus();
    opener.current = null;
  }, [isOpen]);
  return useMemo(() => ({ place, isOpen, open, close }), [close, isOpen, open, place]);
}
