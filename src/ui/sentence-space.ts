import { own, words } from '../words/messages'

const joins = words('join')

/** What stands between two sentences: a space; nothing in Japanese. */
export const sentenceSpace = (): string => joins.sentences({ before: own(''), next: own('') })
