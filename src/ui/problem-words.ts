import { words } from '../words/messages'

/** What is said where something of Whence itself went wrong. */
export const problemWords = words('problem')
