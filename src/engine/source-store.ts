import type { SourceText } from '../core/trace/source/source-text'

/** Bytes of text that are kept at most: some hundred articles. */
const BUDGET = 30 * 1024 * 1024
/** Ms after which a source is fetched anew: pages of the news change. */
const FRESH = 5 * 60_000
/** Bytes that a block or a link takes beside its text, roughly. */
const BYTES_PER_SPAN = 64

interface Kept {
  source: SourceText
  bytes: number
  /** When it was fetched, ms. */
  at: number
}

/** The sources that were read in this session, within a budget: the least recently used go first. */
export class SourceStore {
  readonly #kept = new Map<string, Kept>()
  #bytes = 0

  /** @param now the time, ms */
  constructor(
    private readonly now: () => number = Date.now,
    private readonly budget = BUDGET,
  ) {}

  /**
   * The source under this key; null where it is not kept, or no longer fresh.
   * @param since what was read before this moment, ms, is not fresh either
   */
  get(key: string, since = 0): SourceText | null {
    const kept = this.#kept.get(key)
    if (!kept) return null
    this.#drop(key, kept)
    if (this.now() - kept.at > FRESH || kept.at < since) return null
    this.#put(key, kept)
    return kept.source
  }

  /** The first source for which this holds, fresh or not: for what was read, and not for what may be read anew. */
  find(isIt: (source: SourceText) => boolean): SourceText | null {
    for (const { source } of this.#kept.values()) if (isIt(source)) return source
    return null
  }

  set(key: string, source: SourceText): void {
    const old = this.#kept.get(key)
    if (old) this.#drop(key, old)
    this.#put(key, { source, bytes: bytesOf(source), at: this.now() })
    for (const [other, kept] of this.#kept) {
      if (this.#bytes <= this.budget) break
      this.#drop(other, kept)
    }
  }

  #put(key: string, kept: Kept): void {
    this.#kept.set(key, kept)
    this.#bytes += kept.bytes
  }

  #drop(key: string, kept: Kept): void {
    this.#kept.delete(key)
    this.#bytes -= kept.bytes
  }
}

function bytesOf({ text, blocks, article }: SourceText): number {
  const spans = blocks.length + (article ? article.blocks.length + article.links.length : 0)
  return 2 * (text.length + (article?.text.length ?? 0)) + BYTES_PER_SPAN * spans
}
