import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { Texts } from '../../i18n/texts';

/** Asks what becomes of changes before something takes the workbook's place. */
export function SaveFirst({
  name,
  onSave,
  onDiscard,
  onStay,
  texts,
}: {
  readonly name: string;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
  readonly onStay: () => void;
  readonly texts: Texts;
}) {
  const words = texts.unsaved.ask;
  return (
    <Dialog open modalType="alert" onOpenChange={(_event, { open }) => !open && onStay()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.title}</DialogTitle>
          <DialogContent>{words.body(name)}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={onSave}>
              {words.save}
            </Button>
            <Button onClick={onDiscard}>{words.discard}</Button>
            <Button onClick={onStay}>{words.stay}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
