/** Waits until Office is ready, and tells whether Excel opened this page; outside Office, or where office.js could not be loaded, nothing did. */
export async function isInsideExcel(): Promise<boolean> {
  if (typeof Office === 'undefined') return false;
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
}
