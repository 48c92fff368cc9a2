/** Where the page of the task pane has been opened. */
export type Place =
  /** In an Excel that has all that is needed. `displayLanguage` is the interface's, as `vi-VN`. */
  | { readonly kind: 'excel'; readonly displayLanguage: string }
  /** In an Excel that is too old; `has` is its highest `ExcelApi` set. */
  | { readonly kind: 'too-old'; readonly has: string; readonly needs: string; readonly displayLanguage: string }
  /** In a browser. */
  | { readonly kind: 'outside' }
  /** Microsoft's library did not come, or Excel does not answer it. */
  | { readonly kind: 'unreachable' };
