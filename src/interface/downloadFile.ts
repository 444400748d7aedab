/** Hands a file that was made in the page to the browser to be kept, under a name. */

/** A browser may look for the file some time after the click. */
const KEPT_MS = 60_000;

export function downloadFile(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
