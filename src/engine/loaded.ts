import type { SourceText } from '../core/trace/source/source-text'
import type { Unreadable } from '../core/trace/source/unreadable'

/** A source's text, or why it could not be read. */
export type Loaded = { outcome: 'read'; source: SourceText } | Unreadable
