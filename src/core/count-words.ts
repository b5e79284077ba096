/** Runs of letters and digits in a text: its words, near enough for limits and shares, in scripts that part words. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}
