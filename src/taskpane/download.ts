/** Hands bytes to the browser as a file to keep. */
export function download(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the blob over by the next turn.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
