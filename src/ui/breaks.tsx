/** Where a host or a path may part without a word being broken: after a dot, a slash, a colon, at a hyphen. */
const AFTER = /(?<=[./:@_-])(?=[^./:@_-])/u

/** An address, or a name that may be one, which a narrow line breaks between its parts and not within them. */
export function Breaks({ text }: { text: string }) {
  return text.split(AFTER).map((part, at) => (
    <>
      {at > 0 && <wbr />}
      {part}
    </>
  ))
}
