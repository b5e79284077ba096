const WORD = /[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060\ufeff]+/gu

/** Folded words and the numbers that stand for them. */
export class Vocabulary {
  private readonly ids = new Map<string, number>()
  idOf(word: string): number {
    const known = this.ids.get(word)
    if (known !== undefined) return known
    const id = this.ids.size
    this.ids.set(word, id)
    return id
  }
}

/** The words of a text. Offsets are UTF-16 units. */
export interface Words {
  count: number
  starts: Int32Array
  ends: Int32Array
  ids: Int32Array
}

export function readWords(text: string, vocabulary: Vocabulary): Words {
  const found = Array.from(text.matchAll(WORD), (match) => ({ start: match.index, text: match[0] }))
  return {
    count: found.length,
    starts: Int32Array.from(found, ({ start }) => start),
    ends: Int32Array.from(found, (word) => word.start + word.text.length),
    ids: Int32Array.from(found, (word) => vocabulary.idOf(word.text.normalize('NFKC').toLowerCase())),
  }
}
