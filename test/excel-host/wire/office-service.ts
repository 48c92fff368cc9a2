import { play, type PlayedObject } from './played';

/** Services of Office beside the workbook: the library tells them that the pane is ready, and wants no answer. */
export function officeService(name: string): PlayedObject {
  return play({ name, scalars: {}, methods: { NotifyActionHandlerReady: () => undefined } }, null);
}
