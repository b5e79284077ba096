/** What is used of citation-js, which comes without types. */
declare module '@citation-js/core' {
  export class Cite<Item = unknown> {
    constructor(input: unknown, options?: { forceType: string })
    data: Item[]
  }
  export const plugins: { list(): string[] }
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
