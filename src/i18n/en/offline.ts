import type { Texts } from '../texts';

/** What the workbench says of its own versions. */
export const offline: Texts['offline'] = {
  updated: 'There is a new version of Bình Xét',
  updatedBody: 'It is ready. Reload when it suits you; until then the version in use goes on as before.',
  reload: 'Reload',
  later: 'Later',
  othersOpen: 'Another Bình Xét window is open. Close it, then reload.',
};
