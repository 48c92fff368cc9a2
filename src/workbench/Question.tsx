import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** Something that lies over the page until it is answered, or closed by Escape. */
export function Question({
  title,
  isAlert = false,
  isOpen = true,
  isFluid = true,
  onClose,
  actions,
  children,
}: {
  readonly title: string;
  /** Whether it has to be answered: a click beside it does not close it. */
  readonly isAlert?: boolean;
  readonly isOpen?: boolean;
  /** Whether the actions have the whole width. */
  readonly isFluid?: boolean;
  readonly onClose: () => void;
  readonly actions: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <Dialog
      open={isOpen}
      modalType={isAlert ? 'alert' : 'modal'}
      onOpenChange={(_event, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{children}</DialogContent>
          <DialogActions fluid={isFluid}>{actions}</DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
