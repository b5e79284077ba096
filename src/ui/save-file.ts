/** Ms after which the browser has taken a file: its address is let go of then. */
const TAKEN = 60_000

/** Saves a text with the reader's downloads. */
export const saveFile = ({ name, mime, text }: { name: string; mime: string; text: string }): void =>
  saveBlob(name, new Blob([text], { type: mime }))

/** Saves a file with the reader's downloads, as a click on a link does that is one. */
export function saveBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), TAKEN)
}
