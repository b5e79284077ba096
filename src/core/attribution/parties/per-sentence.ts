/** What is told of each sentence, worked out once, when it is first asked for: most sentences stand before no pronoun. */
export function perSentence<S, T>(
  sentences: readonly S[],
  read: (sentence: S, at: number) => readonly T[],
): (at: number) => readonly T[] {
  const known = new Map<number, readonly T[]>()
  return (at) => {
    const sentence = sentences[at]
    const found = known.get(at) ?? (sentence ? read(sentence, at) : [])
    known.set(at, found)
    return found
  }
}
