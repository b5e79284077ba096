/** The language of a tag (BCP 47) without region and script, in lower case: *pt-BR* → *pt*. */
export const primaryOf = (tag: string): string => tag.toLowerCase().split(/[-_]/u)[0] ?? ''
