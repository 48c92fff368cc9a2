/** An error that Excel answers with: its code is what add-ins branch on. */
export class HostError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'HostError';
    this.code = code;
  }
}

/** The argument isn't what the member takes. */
export function invalidArgument(message: string): HostError {
  return new HostError('InvalidArgument', message);
}

/** What was asked for is not there. */
export function itemNotFound(what: string): HostError {
  return new HostError('ItemNotFound', `The requested resource doesn't exist: ${what}.`);
}

/** A protected sheet or workbook. */
export function accessDenied(what: string): HostError {
  return new HostError('AccessDenied', `You cannot perform the requested operation: ${what} is protected.`);
}

/** The object does not allow this now. */
export function invalidOperation(message: string): HostError {
  return new HostError('InvalidOperation', message);
}

/** What the real Excel does and this one does not: no code of Excel's, so that no test passes by it. */
export function notPlayed(member: string): HostError {
  return new HostError(
    'HostDoesNotPlay',
    `The Excel for tests does not play ${member} (see test/excel-host/PARITY.md).`,
  );
}
