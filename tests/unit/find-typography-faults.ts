/*
 * How each language of the interface sets signs: spaces before them, quotation marks, ellipses. What is set otherwise
 * everywhere, an address or a command, is left out first.
 */

/** What stands as it is in every language. */
const LITERAL = /https?:\/\/\S*|about:addons|before:/gu

interface Rule {
  /** What breaks it. */
  breach: RegExp
  fault: string
}

const STRAIGHT: Rule = { breach: /["']/u, fault: 'has a straight quotation mark or apostrophe' }
const DOUBLE: Rule = { breach: / {2}/u, fault: 'has two spaces in a row' }
const DOTS: Rule = { breach: /\.\.\./u, fault: 'has three dots for an ellipsis' }
const CLOSE: Rule = { breach: /\s[:;?!,.]/u, fault: 'has a space before a sign' }
const CLOSE_ELLIPSIS: Rule = { breach: /\s…/u, fault: 'has a space before an ellipsis' }

const curly: Rule = { breach: /[«»„]/u, fault: 'has quotation marks of another language' }

/** By language, BCP 47. */
const RULES: Readonly<Record<string, readonly Rule[]>> = {
  en: [CLOSE, CLOSE_ELLIPSIS, curly],
  de: [
    CLOSE,
    { breach: /[^\u00a0]…/u, fault: 'lacks a no-break space before an ellipsis' },
    { breach: /[«»”]|“(?=\p{L})/u, fault: 'has quotation marks of another language' },
  ],
  fr: [
    { breach: /[^\u00a0]:/u, fault: 'lacks a no-break space before a colon' },
    { breach: /[^\u202f][;?!»]/u, fault: 'lacks a narrow no-break space before a sign' },
    { breach: /«[^\u202f]/u, fault: 'lacks a narrow no-break space after a quotation mark' },
    { breach: /\s[,.…]/u, fault: 'has a space before a sign' },
    { breach: /[“”„]/u, fault: 'has quotation marks of another language' },
  ],
  es: [
    CLOSE,
    CLOSE_ELLIPSIS,
    { breach: /[“”„]/u, fault: 'has quotation marks of another language' },
    { breach: /^[^¿]*\?|^[^¡]*!/u, fault: 'lacks the sign that opens a question or a call' },
  ],
  'pt-BR': [CLOSE, CLOSE_ELLIPSIS, curly],
  ja: [
    { breach: /(?<=[\p{Lo}ー])[,.:;?!()]|[,.:;?!()](?=[\p{Lo}ー])/u, fault: 'has a half-width sign' },
    { breach: /(?<=[\p{Lo}ー。、]) | (?=[\p{Lo}ー])/u, fault: 'has a space beside a letter' },
    { breach: /[？！](?![\u3000」）]|$)/u, fault: 'lacks a full-width space after a question or a call' },
    { breach: /[«»“”„]/u, fault: 'has quotation marks of another language' },
  ],
}

/**
 * What of the signs of a message is not set as its language sets them.
 * @param language BCP 47, one of those of the interface
 * @returns a few words for each fault
 */
export function findTypographyFaults(language: string, message: string): string[] {
  const text = message.replace(LITERAL, 'x')
  return [STRAIGHT, DOUBLE, DOTS, ...(RULES[language] ?? [{ breach: /^/u, fault: 'is of a language without rules' }])]
    .filter(({ breach }) => breach.test(text))
    .map(({ fault }) => fault)
}
