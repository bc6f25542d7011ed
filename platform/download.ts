/** Downloads a file to the user's disk; needs no permission. */
export function download(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Revoked late: the browser may still be reading the blob right after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
