import type { Link } from '../../../model'

/** A post as its network tells it. */
export interface Post {
  /** Display name: the speaker of all that stands in it. */
  author: string
  /** Heading, for a video; `''` for what has none. */
  title: string
  /** Its words: paragraphs apart by a blank line. */
  text: string
  /** Into `text`. */
  links: Pick<Link, 'start' | 'end' | 'href'>[]
  /** ISO 8601, `''` where unknown. */
  published: string
  /** ISO 8601, `''` where unknown, or never changed. */
  modified: string
  /** BCP 47, `''` where unknown. */
  language: string
  /** Whether the network tells only a part of it: a long post cut short, a video without its spoken words. */
  isCut: boolean
}

/** What an answer holds: the post; or why it has none; null where it is no answer of this network. */
export type PostReading = Post | 'not-found' | 'refused' | null

/** What an adapter reads: the body of one answer. */
export interface PostAnswer {
  /** Which of the adapter's addresses gave it. */
  address: string
  text: string
}

/** Makes a document of markup, scripts not run and nothing loaded. */
export type Parse = (html: string) => Document

/** How the posts of one network are read. Pure: who asks the addresses, and how, is the engine's affair. */
export interface PostAdapter {
  /** The name of the network; `''` where each site of it has its own name. */
  network: string
  /**
   * Addresses that give the post at `url`, the best first: the next is for where one fails.
   * Throws nothing, however malformed the address is.
   * @returns null where `url` is no post of this network
   */
  addresses(url: URL): [string, ...string[]] | null
  /**
   * Whether any site could be meant by such an address. What cannot be read as a post is then read as a page;
   * elsewhere the page is a shell, and not asked.
   */
  isGuess: boolean
  /** Throws nothing, whatever comes. */
  read(answer: PostAnswer, parse: Parse): PostReading
}
