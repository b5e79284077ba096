/**
 * What the lines around and between an article's paragraphs say, in the languages of many papers. Class names tell
 * more, so these are for lines that carry none. All are written in lower case and asked of texts in lower case: a
 * pattern that leaves case open, in all of Unicode, takes the browser milliseconds to make ready.
 */

/** Letters and digits of the scripts in which phrases are known, as a class of characters. */
const LETTERS = '0-9a-z\\u00df-\\u064a\\u3041-\\ud7a3'

/** What may stand before a phrase: no letter of any of these scripts. */
const BEFORE = `^[^${LETTERS}_]*`

/** A line that sends the reader elsewhere begins with one of these. */
const TEASER = opening([
  'read (?:more|also|next|the full|our)|also read|related|see (?:also|more)|watch|listen|more (?:on|from)',
  'don.t miss|recommended|click here|subscribe|sign up|download our|follow us|got a tip',
  'lesen sie|lesen:|lies auch|mehr zum thema|mehr dazu|auch interessant|zum thema|hier geht es|weiterlesen|siehe auch',
  'lire (?:aussi|également)|[àa] lire|voir aussi|sur le même sujet',
  'le[ae] también|leer más|[lt]e puede interesar|ver también|más información|para saber más',
  'leggi anche|ti potrebbe|lees ook|leia (?:também|mais)|l[äæe]s o.{1,2}så|czytaj też',
  'читайте та(?:кже|кож)|関連記事|관련기사',
])

/** A plea to register, to pay or to subscribe holds one of these. */
const PLEA = new RegExp(
  [
    'reserved for subscribers|subscribe (?:now|today) to|(?:sign|log) in to (?:continue|unlock|read)|create an account',
    'already a (?:subscriber|member)|to continue reading|become a (?:member|subscriber)|unlimited (?:online access|access to (?:all|our|this))',
    'この記事は(?:会員|有料)|会員登録|続きを読む|réservée? (?:à nos|aux) abonnés|abonnez-vous|jetzt abonnieren|suscríbete|abbonati',
    'start your (?:free )?trial|cancel any ?time|support (?:our|independent|local) journalism',
  ].join('|'),
)

/** Labels of things around the text, alone in their block. */
const LABEL = new RegExp(
  `${BEFORE}(?:${[
    'advertise?ment|ad|anzeige|werbung|publicité|publicidad|pubblicità|reklama?|annons|реклама',
    'share|teilen|partager|print|copy link|comments?|save|image source|play video|follow',
    'getty images|reuters|ap photo|afp',
  ].join('|')})\\W*$`,
)

/** What begins one, and goes on to the end of its line. */
const LABEL_OPENING = new RegExp(
  `${BEFORE}(?:loading|story continues below|article continues|continue reading|scroll to continue).*(?:[\\n\\r]\\W*)?$`,
)

/** Who took or gave a picture, in words that stand under no text; how long a film runs. */
const CREDIT = new RegExp(
  [
    '\\((?:image|photo|picture|pic|foto|bild|credit|source|quelle)s?(?: credit)?\\s*:[^()]{1,80}\\)$',
    '\\((?:afp|ap|reuters|dpa|epa|getty)[^()a-z]{0,3}[/|][^()]{1,60}\\)$',
    '(?:^|[.!?]\\s+)(?:image|photo|picture|foto|bild|fotó|zdjęcie|credit|quelle|写真|фото)s?(?: credits?| by)?\\s*[:©][^.!?]{1,100}$',
    '^©|©\\s*[^.!?]{2,60}$',
    '\\|\\s*\\d{1,2}:\\d{2}\\s*min\\W*$',
    '^[^.!?]{2,80}(?:/|\\bvia )\\s*(?:getty images|reuters|ap|afp|epa|dpa|shutterstock|imago\\w*|wireimage)\\W*$',
  ].join('|'),
)

/** What each of them has: few texts do, and it is found at once. */
const CREDIT_SIGN = /[©:/|]|\bvia /i

/** Who wrote and edited, and where else to find the paper: lines of service behind the last paragraph. */
const SERVICE = new RegExp(
  [
    '^\\(?(?:additional )?reporting by .{0,200}(?:editing|writing|reporting) by ',
    '^follow .{1,60} on (?:twitter|facebook|instagram|google news|x\\b)',
    '^(?:e-?mail|contact) .{1,60}@|\\bget in touch (?:at|by)\\b',
    'sign up (?:for|to) (?:our|the|his|her)(?: [\\w-]+){0,3} newsletters?',
  ].join('|'),
)

/** Shorter lines that open like a teaser are one, though they link nowhere. UTF-16 units. */
const SHORT_TEASER = 60
/** A longer text that ends in a credit is no caption. UTF-16 units. */
const LONG_CAPTION = 400

/** Whether a line sends the reader elsewhere. `linked` is the share of it that stands in links. */
export function isTeaser(text: string, linked: number): boolean {
  return (linked > 0.3 || text.length < SHORT_TEASER) && TEASER.test(text.toLowerCase())
}

/** Whether a text asks the reader to register, to pay or to subscribe. */
export function isPlea(text: string): boolean {
  return PLEA.test(text.toLowerCase())
}

/** Whether a line, in lower case, tells who wrote, or where else to find the paper. */
export function isService(lower: string): boolean {
  return lower.length < LONG_CAPTION && SERVICE.test(lower)
}

/** Whether a line, in lower case, names something around the text: an advertisement, a button. */
export function isLabel(lower: string): boolean {
  return LABEL.test(lower) || LABEL_OPENING.test(lower)
}

/** Whether a text stands under a picture. */
export function isCredit(text: string): boolean {
  return text.length < LONG_CAPTION && CREDIT_SIGN.test(text) && CREDIT.test(text.toLowerCase())
}

function opening(phrases: string[]): RegExp {
  return new RegExp(`${BEFORE}(?:${phrases.join('|')})(?![${LETTERS}])`)
}
