import { type BrandVariants, type Theme, createDarkTheme, createLightTheme } from '@fluentui/react-components';

/** The red of the seal in the icon, from dark to light. */
const BRAND: BrandVariants = {
  10: '#1a0304',
  20: '#2c0609',
  30: '#3d090e',
  40: '#4c0b11',
  50: '#5c0e15',
  60: '#6c1219',
  70: '#7c171e',
  80: '#8c1d24',
  90: '#b1484d',
  100: '#e2868a',
  110: '#e9999c',
  120: '#efadaf',
  130: '#f4c1c2',
  140: '#f8d5d5',
  150: '#fbe6e6',
  160: '#fdf4f3',
};

const dark = createDarkTheme(BRAND);

/** What is light or dark, as the system asks for it. */
export const THEMES: Readonly<Record<'light' | 'dark', Theme>> = {
  light: createLightTheme(BRAND),
  dark: {
    ...dark,
    // Fluent's own red falls just short of 4.5:1 on a dark page.
    colorStatusDangerForeground1: '#ee8a92',
    // The ramp's own backgrounds are too close to a dark page to be seen as buttons.
    colorBrandBackground: '#a8323a',
    colorBrandBackgroundHover: '#b93d45',
    colorBrandBackgroundPressed: '#8c1d24',
    colorBrandBackgroundSelected: '#a8323a',
  },
};
