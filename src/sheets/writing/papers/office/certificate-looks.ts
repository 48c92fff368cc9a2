import type { CertificateLook } from './certificates';

/** How the lines of certificates look: sizes in points, and the room above in points. */
export const CERTIFICATE_LOOKS: Readonly<
  Record<
    CertificateLook,
    { readonly size: number; readonly bold: boolean; readonly above: number; readonly color?: string }
  >
> = {
  draft: { size: 14, bold: true, above: 0, color: '9C1C1C' },
  nation: { size: 14, bold: true, above: 0 },
  motto: { size: 14, bold: true, above: 0 },
  issuer: { size: 16, bold: true, above: 18 },
  gives: { size: 16, bold: false, above: 6 },
  kind: { size: 36, bold: true, above: 4, color: '9C1C1C' },
  who: { size: 24, bold: true, above: 12 },
  position: { size: 16, bold: false, above: 2 },
  reason: { size: 16, bold: false, above: 8 },
};

/** The sizes of what stands beside the signature, in points. */
export const CERTIFICATE_END = { notes: 12, placeAndDate: 14, signer: 14, room: 60 } as const;
/** The margins of a certificate in millimetres. */
export const CERTIFICATE_MARGINS_MM = { top: 20, bottom: 15, left: 25, right: 25 } as const;
