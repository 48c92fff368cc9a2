import type { Method } from '../wire/played';

/** The library asks Excel to send events; here all are sent, and the library passes on those that somebody listens to. */
const EVENTS = [
  ...['ActivatedEvent', 'AddedEvent', 'CalculatedEvent', 'ColumnSortedEvent', 'DataChangedEvent'],
  ...['DeactivatedEvent', 'DeletedEvent', 'EventMoved', 'EventNameChanged', 'EventVisibilityChanged'],
  ...['FormatChangedEvent', 'FormulaChangedEvent', 'ProtectionChangedEvent', 'RowHiddenChangedEvent', 'RowSortedEvent'],
  ...['SelectionChangedEvent', 'SingleClickedEvent'],
];

/** The methods with which the library registers for events. */
export function registering<State>(): Record<string, Method<State>> {
  const nothing: Method<State> = () => undefined;
  return Object.fromEntries(
    EVENTS.flatMap((event) => [`_Register${event}`, `_Unregister${event}`].map((name) => [name, nothing])),
  );
}
