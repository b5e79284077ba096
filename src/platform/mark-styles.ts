/**
 * How statements are marked on pages: as little as can be, so that nobody overlooks it, by lines alone, and by light and
 * dark rather than by hue.
 */
export const MARK_STYLES = ['quiet', 'strong', 'underline', 'hueless'] as const
export type MarkStyle = (typeof MARK_STYLES)[number]

export const isMarkStyle = (value: unknown): value is MarkStyle => (MARK_STYLES as readonly unknown[]).includes(value)
