/** Whether Office itself is light or dark now; `null` where it does not tell, as on the web. */
export function officeScheme(): 'light' | 'dark' | null {
  if (typeof Office === 'undefined') return null;
  // Declared as always there; before Office is ready, and on the web, it is not.
  const { context } = Office as { readonly context?: { readonly officeTheme?: Partial<Office.OfficeTheme> } };
  const theme = context?.officeTheme;
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme ? 'dark' : 'light';
  const light = lightness(theme?.bodyBackgroundColor ?? '');
  if (light === null) return null;
  return light < 128 ? 'dark' : 'light';
}

/** How light a colour such as `#262626` is, from 0 to 255; `null` where it is none. */
function lightness(colour: string): number | null {
  const match = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(colour);
  if (match === null) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => Number.parseInt(part, 16));
  return (299 * red + 587 * green + 114 * blue) / 1000;
}
