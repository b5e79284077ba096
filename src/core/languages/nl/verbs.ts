import type { VerbFacts } from '../from-tables/tables'
import type { ReportingFrame, ReportingVerb } from '../pack'
import { phrases } from '../word-list'
import { conjugate } from './conjugate'

/** Reporting verbs, a group a line: the frames that they take, then the verbs, as `conjugate` takes them; a particle before a stroke. */
const REPORTING: readonly [frames: string, verbs: string][] = [
  [
    'clause quote',
    `zeggen zegt zei/zeiden gezegd, verklaren, vertellen, melden, meedelen, mee|delen, berichten, schrijven schrijft
     schreef/schreven geschreven, benadrukken, beweren, bevestigen, erkennen, menen, vinden vindt vond/vonden gevonden,
     uitleggen, uit|leggen legt legde gelegd, toelichten, toe|lichten, weten|laten laat liet/lieten gelaten, aan|geven geeft gaf/gaven gegeven,
     toe|voegen, aan|vullen, toe|geven geeft gaf/gaven gegeven, op|merken, stellen, vast|stellen, voor|spellen,
     aan|kondigen, bekend|maken, aan|tonen, antwoorden, reageren, waarschuwen, herhalen, onderstrepen, concluderen,
     constateren, argumenteren, betogen betoogt betoogde betoogd, beargumenteren, suggereren, vermoeden, vermelden,
     beklemtonen, nuanceren, preciseren, verduidelijken, verzekeren, garanderen, twitteren twitter, tweeten,
     citeren, luiden, klinken klinkt klonk/klonken geklonken, roepen roept riep/riepen geroepen, schreeuwen, fluisteren
     fluister, snauwen, grappen, lachen lacht lachte gelachen, zuchten, mopperen mopper, klagen, beklagen, besluiten besluit
     besloot/besloten besloten, vervolgen, resumeren, samen|vatten, analyseren, oordelen oordeel, speculeren,
     onthullen, verraden verraadt verried/verrieden verraden, bekennen, getuigen, beschrijven beschrijft beschreef/beschreven
     beschreven, schetsen, rapporteren, informeren, communiceren, signaleren, noteren, posten, delen, adviseren,
     pleiten, vragen vraagt vroeg/vroegen gevraagd, af|vragen vraagt vroeg/vroegen gevraagd, bezweren bezweert bezwoer/bezwoeren bezworen, ontkennen, tegen|spreken spreekt sprak/spraken gesproken, weerleggen,
     bekritiseren, hekelen hekel, betreuren, prijzen prijst prees/prezen geprezen, verwijten verwijt verweet/verweten
     verweten, verwijzen verwijst verwees/verwezen verwezen, wijzen wijst wees/wezen gewezen, door|geven geeft gaf/gaven
     gegeven, terug|blikken, vooruit|blikken, toe|juichen, filosoferen, mijmeren mijmer, in|brengen brengt bracht
     gebracht, opperen opper, herinneren herinner, declareren, verkondigen, stipuleren, poneren, memoreren, aan|kaarten,
     repliceren, kaatsen, sneren, fulmineren, tieren, brommen, glunderen glunder, juichen, jubelen jubel,
     relativeren, aan|stippen, uit|wijzen wijst wees/wezen gewezen, door|schemeren schemer,
     aan|voeren, hameren hamer, op|roepen roept riep/riepen geroepen, motiveren, verantwoorden, rechtvaardigen,
     verdedigen, uit|roepen roept riep/riepen geroepen, op|biechten, voor|houden houdt hield/hielden
     gehouden, tippen, vaststellen, aangeven geeft gaf/gaven gegeven, opmerken, toevoegen, aanvullen, benoemen`,
  ],
  [
    'clause',
    `snappen, begrijpen begrijpt begreep/begrepen begrepen, denken denkt dacht gedacht, geloven, hopen, vrezen, verwachten, weten weet wist geweten, aan|nemen neemt nam/namen genomen,
     schatten, berekenen, blijken blijkt bleek/bleken gebleken, concluderen, tonen, bewijzen bewijst bewees/bewezen bewezen,
     betwijfelen, oordelen, ontdekken, uit|gaan gaat ging gegaan, beseffen, inzien, leren, becijferen becijfer, ramen,
     uit|sluiten sluit sloot/sloten gesloten, bepalen, beslissen, vernemen verneemt vernam/vernamen vernomen`,
  ],
  [
    'clause quote infinitive',
    `eisen, beloven, toe|zeggen zegt zei/zeiden gezegd, dreigen, bevelen beveelt beval/bevalen bevolen, vorderen vorder,
     aan|bevelen beveelt beval/bevalen bevolen, aan|raden raadt raadde/ried geraden, voor|stellen, zweren zweert
     zwoer/zwoeren gezworen, verzoeken verzoekt verzocht verzocht, weigeren weiger, overwegen overweegt overwoog/overwogen
     overwogen, aan|sporen, op|dragen draagt droeg/droegen gedragen, beschuldigen, betichten, hopen`,
  ],
  [
    'label',
    `noemen, bestempelen, omschrijven omschrijft omschreef/omschreven omschreven, typeren, betitelen betitel, kwalificeren,
     veroordelen veroordeel, verwerpen verwerpt verwierp/verwierpen verworpen, spreken spreekt sprak/spraken
     gesproken, afdoen, af|doen doet deed/deden gedaan, af|wijzen wijst wees/wezen gewezen, af|schilderen schilder`,
  ],
]

/** Verbs of which no passive reports. */
const NO_PASSIVE_REPORT = new Set(['noemen', 'vinden', 'klinken', 'luiden', 'delen', 'tonen', 'blijken', 'lachen'])
/** Verbs whose subject stands for nobody: *uit onderzoek blijkt dat*, *het heet dat*. */
const IMPERSONAL = new Set(['blijken', 'heten', 'verluiden'])

/** Auxiliaries in the third person; what they wait for. Behind a stroke: forms of a mood by which words are hearsay. */
const AUXILIARIES: readonly [lemma: string, auxiliary: VerbFacts['auxiliary'], forms: string][] = [
  ['hebben', 'perfect', 'heeft hebben had hadden heb'],
  ['zijn', 'passive', 'is zijn was waren ben'],
  ['worden', 'passive', 'wordt worden werd werden'],
  ['zullen', 'future', 'zal zullen zult'],
  ['zou', 'modal', '| zou zouden'],
  ['kunnen', 'modal', 'kan kunnen kon konden kunt'],
  ['moeten', 'modal', 'moet moeten moest moesten'],
  ['mogen', 'modal', 'mag mogen mocht mochten'],
  ['willen', 'modal', 'wil willen wilde wilden wou'],
  ['hoeven', 'modal', 'hoeft hoeven hoefde hoefden'],
  ['gaan', 'future', 'gaat gaan ging gingen'],
  ['durven', 'modal', 'durft durven durfde durfden'],
]

/** Common verbs that report nothing, so that their clauses have a predicate. */
const OTHERS = `bekijken bekijkt bekeek/bekeken bekeken, onderschatten, overschatten, maken, komen komt kwam/kwamen gekomen, doen doet deed/deden gedaan, staan staat stond/stonden gestaan, liggen ligt
  lag/lagen gelegen, zitten zit zat/zaten gezeten, blijven blijft bleef/bleven gebleven, krijgen krijgt kreeg/kregen
  gekregen, geven geeft gaf/gaven gegeven, nemen neemt nam/namen genomen, zien ziet zag/zagen gezien, houden houdt
  hield/hielden gehouden, laten laat liet/lieten gelaten, lopen loopt liep/liepen gelopen, vallen valt viel/vielen gevallen,
  brengen brengt bracht/brachten gebracht, trekken trekt trok/trokken getrokken, beginnen begint begon/begonnen begonnen,
  sluiten sluit sloot/sloten gesloten, openen open, winnen wint won/wonnen gewonnen, verliezen verliest verloor/verloren
  verloren, sterven sterft stierf/stierven gestorven, overlijden overlijdt overleed/overleden overleden, leven, wonen,
  werken, spelen, leiden, zoeken zoekt zocht/zochten gezocht, kopen koopt kocht/kochten gekocht, verkopen verkoopt
  verkocht/verkochten verkocht, stijgen stijgt steeg/stegen gestegen, dalen, groeien, zorgen, helpen helpt hielp/hielpen
  geholpen, duren, kosten, betalen, betekenen, gebeuren gebeur, gebruiken, voeren, keren, leggen legt legde gelegd, zetten,
  treffen treft trof/troffen getroffen, raken, redden, vluchten, vertrekken vertrekt vertrok/vertrokken vertrokken,
  verdwijnen verdwijnt verdween/verdwenen verdwenen, verschijnen verschijnt verscheen/verschenen verschenen, ontstaan
  ontstaat ontstond/ontstonden ontstaan, bestaan bestaat bestond/bestonden bestaan, volgen, lijken lijkt leek/leken
  geleken, schijnen schijnt scheen/schenen geschenen, horen hoort hoorde gehoord, kijken kijkt keek/keken gekeken, lezen
  leest las/lazen gelezen, rijden rijdt reed/reden gereden, varen vaart voer/voeren gevaren, vliegen vliegt vloog/vlogen
  gevlogen, slaan slaat sloeg/sloegen geslagen, schieten schiet schoot/schoten geschoten, breken breekt brak/braken
  gebroken, snijden snijdt sneed/sneden gesneden, dragen draagt droeg/droegen gedragen, stemmen, kiezen kiest koos/kozen
  gekozen, besteden, stoppen, starten, eindigen, wachten, dienen, gelden geldt gold/golden gegolden, bereiken, behalen,
  ontvangen ontvangt ontving/ontvingen ontvangen, verbieden verbiedt verbood/verboden verboden, bieden biedt bood/boden
  geboden, schaden, steunen, arresteren, ontslaan ontslaat ontsloeg/ontsloegen ontslagen, bouwen, slopen, verhuizen,
  vernielen, verwonden, doden, bezoeken bezoekt bezocht/bezochten bezocht, ontmoeten, praten, overleggen, kampen, passen,
  scoren, trainen, draaien, stromen, branden, redden, veranderen verander, verhogen, verlagen, verbeteren verbeter,
  behandelen behandel, handelen handel, ondertekenen, tekenen, organiseren, produceren, investeren, onderzoeken onderzoekt
  onderzocht/onderzochten onderzocht, voorkomen, ontbreken ontbreekt ontbrak/ontbraken ontbroken, zakken, stappen,
  noodzaken, lukken, missen, kennen, hangen hangt hing/hingen gehangen, vormen, gooien, duwen, hopen, reizen, delen, eten
  eet at/aten gegeten, drinken drinkt dronk/dronken gedronken, slapen slaapt sliep/sliepen geslapen, groeten, nodigen,
  voorzien voorziet voorzag/voorzagen voorzien, raadplegen, schorsen, benoemen, vervangen vervangt verving/vervingen
  vervangen, verdienen, vullen, regelen regel, bevatten, tellen, schelen scheel, heten heet heette geheten, verluiden,
  kondigen, lichten, voegen, merken, spellen, juichen, blikken, tonen, raden raadt raadde geraden, stippen, biechten, sporen`

interface Entry {
  /** As `reporting` names it, its particle in front. */
  name: string
  particle: string
  /** As `conjugate` takes it. */
  parts: string
}

function entryOf(written: string): Entry {
  const [base = '', ...others] = written.split(' ')
  const split = base.lastIndexOf('|')
  const particle = split < 0 ? '' : base.slice(0, split)
  const infinitive = base.slice(split + 1)
  return { name: particle + infinitive, particle, parts: [infinitive, ...others].join(' ') }
}

const entries = REPORTING.flatMap(([frames, verbs]) =>
  phrases(verbs).map((written) => ({ ...entryOf(written), frames: frames.split(' ') as ReportingFrame[] })),
)

/** By base form, a particle in front: `meedelen`. */
export const reporting: ReadonlyMap<string, ReportingVerb> = new Map([
  ...entries.map(({ name, frames }): [string, ReportingVerb] => [
    name,
    {
      frames: new Set(frames),
      passiveReports: !NO_PASSIVE_REPORT.has(name) && !frames.includes('label'),
      isImpersonal: IMPERSONAL.has(name),
      ...(name === 'blijken' && { tells: new Set(['uit']) }),
    },
  ]),
  ...['heten', 'verluiden'].map((name): [string, ReportingVerb] => [
    name,
    { frames: new Set<ReportingFrame>(['clause', 'quote']), passiveReports: false, isImpersonal: true },
  ]),
])

/** Particles that may stand apart from their verb; an infinitive that does as they do, too: *liet … weten*. */
export const particles: ReadonlySet<string> = new Set(
  entries.map(({ particle }) => particle).filter((particle) => particle !== ''),
)

/** The known forms of verbs. The first entry of a form counts: auxiliaries, then reporting verbs. */
export const verbs: ReadonlyMap<string, VerbFacts> = knownForms()

function knownForms(): Map<string, VerbFacts> {
  const forms = new Map<string, VerbFacts>()
  const add = (form: string, facts: VerbFacts) => {
    if (form !== '' && !forms.has(form)) forms.set(form, facts)
  }
  for (const [lemma, auxiliary, written] of AUXILIARIES) {
    written.split('|').forEach((list, k) => {
      for (const form of list.trim().split(' ')) {
        const number = /(?:en|aan)$/.test(form) ? 'plural' : 'singular'
        const mood = k === 1 ? 'conditional' : 'indicative'
        const isInfinitive = form === lemma
        add(form, {
          lemma,
          form: 'finite',
          mood,
          number,
          auxiliary,
          ...(isInfinitive && { besideAuxiliary: 'infinitive' }),
        })
      }
    })
  }
  const participles = { gehad: 'hebben', geweest: 'zijn', geworden: 'worden', gekund: 'kunnen', gegaan: 'gaan' }
  for (const [form, lemma] of Object.entries(participles))
    add(form, { lemma, form: 'participle', mood: 'indicative', number: null, auxiliary: null })
  for (const { parts, particle } of [...entries, ...phrases(OTHERS).map(entryOf)]) {
    for (const [form, facts] of conjugate(parts)) {
      add(form, facts)
      if (particle === '') continue
      // Behind its own clause a separable verb is one word: *zoals hij aangaf*, *heeft meegedeeld*, *aan te geven*.
      add(particle + form, { ...facts, lemma: particle + facts.lemma })
    }
  }
  return forms
}

/** What an unknown word is by its ending: *bombardeerde*, *bombardeert*, *gebombardeerd*. */
export function guessVerb(word: string): VerbFacts | null {
  if (word.length < 7) return null
  const facts = { lemma: word, mood: 'indicative', auxiliary: null } as const
  if (/[^e]eerd$/.test(word)) return { ...facts, form: 'participle', number: null }
  if (/[^e]eerde$/.test(word) && !word.startsWith('ge')) return { ...facts, form: 'finite', number: 'singular' }
  if (/[^e]eerden$/.test(word)) return { ...facts, form: 'finite', number: 'plural' }
  if (/[^e]eert$/.test(word)) return { ...facts, form: 'finite', number: 'singular' }
  return null
}
