/**
 * Reporting verbs of languages that have no grammar here yet, as they stand beside a quotation: third person, present and
 * past. Enough to find who speaks in the plainest sentences; by the two-letter code of the language.
 */
export const foreignCues: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    de: 'sagt sagte erklärt erklärte betont betonte meint meinte schreibt schrieb teilte berichtet berichtete fordert forderte warnt warnte kritisierte urteilte fand erzählt erzählte ergänzte fügte lobte so zitiert',
    fr: 'dit déclare déclaré affirme affirmé explique expliqué souligne souligné ajoute ajouté confie confié juge jugé estime estimé écrit assure assuré annonce annoncé précise précisé prévient argumente raconte regrette martèle lance insiste résume selon',
    es: 'dice dijo afirma afirmó declara declaró explica explicó señala señaló añade añadió asegura aseguró escribe escribió insiste insistió remarca remarcó advierte advirtió subraya subrayó sostiene sostuvo apunta apuntó comenta comentó según',
    it: 'dice disse detto dichiara dichiarato afferma affermato spiega spiegato sottolinea sottolineato aggiunge aggiunto scrive scritto racconta raccontato commenta commentato conclude secondo',
    pt: 'disse diz afirma afirmou declarou explica explicou acrescentou escreveu destacou segundo',
    nl: 'zegt zei verklaarde schrijft schreef vertelt vertelde meldt volgens',
    pl: 'powiedział powiedziała mówi stwierdził stwierdziła dodał dodała napisał napisała podkreślił podkreśliła ocenił wyjaśnił',
    sv: 'säger sade sa skriver skrev berättar menar enligt',
    ru: 'сказал сказала говорит заявил заявила сообщил сообщила отметил отметила добавил добавила подчеркнул подчеркнула пояснил пояснила рассказал рассказала считает написал написала объяснил объяснила ответил ответила признался признался попросил уточнил уточнила начал продолжил продолжал закончил уверен',
    uk: 'сказав сказала каже заявив заявила повідомив повідомила зазначив зазначила додав додала підкреслив підкреслила пояснив розповів розповіла вважає написав написала',
  }).map(([language, verbs]) => [language, new Set(verbs.split(' '))]),
)
