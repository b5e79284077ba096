/** Where an address may part without a word being broken: after a dot, a slash, a colon, at a hyphen, between what is asked. */
const AFTER = /(?<=[./:@_?&=-])(?=[^./:@_?&=-])/u
/**
 * What stands between words: spaces, and all letters and signs of Chinese and Japanese, which are written without any, but
 * brackets: no line ends with one that opens, and none begins with one that closes.
 */
const BETWEEN = /((?:(?!\p{Ps}|\p{Pe})[\s\u3000-\u9fff\uff00-\uffef])+)/u

/**
 * A host, or words with one among them: where a line has no room for it, it goes to the next as a whole, and where that
 * has none either, it parts between its labels and not within them.
 */
export function Breaks({ text }: { text: string }) {
  return text.split(BETWEEN).map((word) =>
    AFTER.test(word) ? (
      <span class="breaks">
        <AddressParts text={word} />
      </span>
    ) : (
      word
    ),
  )
}

/** An address that may part between its labels, its folders and the words of these. */
export function AddressParts({ text }: { text: string }) {
  return text.split(AFTER).map((part, at) => (
    <>
      {at > 0 && <wbr />}
      {part}
    </>
  ))
}
