/** Time after which the browser has surely begun to write. @unit milliseconds */
const WRITTEN_MS = 60_000;

/** Hands a file to the person at the device, under a name. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  window.setTimeout(() => {
    URL.revokeObjectURL(address);
  }, WRITTEN_MS);
}
