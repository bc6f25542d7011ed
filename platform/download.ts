/** Hands a file to the user through the browser's own download; needs no permission. */
export function download(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the bytes over once the click was dispatched; later is soon enough to let go.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
