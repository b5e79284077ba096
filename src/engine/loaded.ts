import type { SourceText } from '../core/trace/model'
import type { Unreadable } from '../core/trace/source/unreadable'

/** A source's text, or why it could not be read. */
export type Loaded = { outcome: 'read'; source: SourceText } | Unreadable
