/**
 * A line that is but a page's number, in lower case with `#` for digits: *#*, *– # –*, *page # of #*, *vii*. Those with
 * words of other languages are found by their return.
 */
export const PAGE_NUMBER = /^[\s–—|·-]*(?:page\s|p\.\s?)?(?:#|[ivxl]{1,7})(?:\s*(?:of|\/)\s*#)?[\s–—|·-]*$/
