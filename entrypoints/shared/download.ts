/** Milliseconds until the browser has surely begun to write the file. */
const begun = 60_000;

/** Gives the user a file, without asking for the permission to manage downloads. */
export function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), begun);
}
