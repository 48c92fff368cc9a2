import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { Texts } from '../../i18n/texts';
import type { Offline } from './useOffline';

/** Says calmly that a new version waits. */
export function UpdateNotice({
  offline: { othersOpen, later },
  onUpdate,
  texts,
}: {
  readonly offline: Offline;
  readonly onUpdate: () => void;
  readonly texts: Texts;
}) {
  const words = texts.offline;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{words.updated}</MessageBarTitle>
        {othersOpen ? words.othersOpen : words.updatedBody}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={onUpdate}>{words.reload}</Button>
        <Button appearance="transparent" onClick={later}>
          {words.later}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
