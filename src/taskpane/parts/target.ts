/** A link that stands by itself is at least as high and as wide as a finger needs (WCAG 2.5.8), in whatever line it stands. */
export const TARGET = { display: 'inline-flex', alignItems: 'center', minHeight: '24px', minWidth: '24px' } as const;
