/** Words of transcripts: what is noted in brackets between the words that are said, and what such a record is called. */

/** Of noises, of what cannot be heard, and of what is shown. In lower case. */
export const ASIDES = new Set(
  (
    'laughter laughs laughing laugh chuckles chuckling chuckle applause applauds cheers cheering cheer boos booing ' +
    'crosstalk cross-talk inaudible unintelligible indiscernible indistinct pause pauses silence sighs sigh coughs ' +
    'coughing cough sobs sobbing crying weeps gasps gasping whispers whispering music clapping interruption ' +
    'interrupting overlapping foreign ph phonetic off-mike off-mic static beep bleep video videotape audio clip ' +
    'beifall heiterkeit lachen lacht gelächter zuruf zurufe zwischenruf unruhe unverständlich pause ' +
    'rires rire applaudissements inaudible exclamations brouhaha silence ' +
    'risas risa aplausos inaudible ininteligible abucheos risos palmas inaudível ' +
    'risate applausi incomprensibile inudibile gelach applaus onverstaanbaar skratt applåder ohörbart latter ' +
    'смех аплодисменты неразборчиво сміх оплески śmiech oklaski niesłyszalne smích potlesk'
  ).split(' '),
)

/** Noted by single characters, as Japanese and Chinese transcripts do. */
export const SHORT_ASIDES = /^[笑掌拍]+$/u

/** Words that stand with them. */
export const BESIDE_ASIDES = new Set(
  (
    'and in the a of from at on off by with begin end ends begins plays playing played continues speaking speaks language ' +
    'audience room crowd speaker microphone mic mike loud long brief general und im beim bei der die von et dans la les y en e'
  ).split(' '),
)

/** Names of such a record, in a title. */
export const NAMES_TRANSCRIPT =
  /transcri|trascri|hearing|deposition|testimony|proceedings|minutes|protokoll|anhörung|compte[- ]rendu|verbale|acta\b|стенограмм|протокол|議事録|笔录/iu

/** What opens a letter, and no turn: *DEAR ABBY: …*. */
export const ADDRESSES = /^(?:dear|liebe[rs]?|cher|chère|querid[oa]|car[oa]|beste|kära|drogi|дорог(?:ой|ая))\s/iu

/** What joins the words of a label: *Minister of the Interior: …*. */
export const WITHIN_LABEL = /^(?:of|the|de|van|von|der|al|and)$/u
