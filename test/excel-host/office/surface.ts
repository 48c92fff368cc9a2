/** What of the library's inner parts this host uses; the library itself has no types for them. */

/** A request as the library hands it to an executor. */
export interface LibraryRequest {
  readonly Url: string;
  readonly Headers: Readonly<Record<string, string>> | null;
  readonly Body: unknown;
}

/** What an executor gives back. */
export interface LibraryResponse {
  readonly HttpStatusCode: number;
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
  readonly Headers: Readonly<Record<string, string>>;
  readonly Body: unknown;
}

/** What sends batches. */
export interface RequestExecutor {
  executeAsync(customData: string, flags: number, request: LibraryRequest): Promise<LibraryResponse>;
}

/** The library's idea of a connection to a workbook. */
export interface Session {
  _resolveRequestUrlAndHeaderInfo(): Promise<null>;
  _createRequestExecutorOrNull(): RequestExecutor;
  getEventRegistration(controlId: string): unknown;
}

/** A message about an event, as Excel sends it to the library. */
export interface EventMessage {
  readonly entries: readonly {
    readonly messageCategory: 65536;
    readonly messageType: number;
    readonly targetId: string;
    readonly message: string;
  }[];
}

/** The parts of `OfficeExtension` that are not in its types. */
export interface InnerOfficeExtension {
  readonly SessionBase: new () => Session;
  readonly GenericEventRegistration: {
    getGenericEventRegistration(controlId: string): { _handleRichApiMessage(message: EventMessage): void };
  };
  /** Whether a member that the level does not have is refused: the library means to set it, but sets a copy. */
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  readonly _testSetRichApiMessageReadyImpl: (ready: () => Promise<void>) => void;
}

/** A context made by hand, over a session. */
export interface InnerRequestContext extends Excel.RequestContext {
  readonly m_customRequestHeaders: Record<string, string>;
}

/** Asks whether a requirement set is there. */
export interface Requirements {
  readonly isSetSupported: (name: string, version?: string | number) => boolean;
}

/** What the library defines once it has run. */
export interface OfficeLibrary {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly inner: InnerOfficeExtension;
  readonly newContext: (session: Session) => InnerRequestContext;
}
