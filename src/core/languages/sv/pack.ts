import { makePack } from '../from-tables/make-pack'
import type { LanguagePack } from '../pack'
import { scandinavianTables } from '../scandinavian/make-tables'
import { kinRoles } from './kin-roles'
import { nounLists } from './nouns'
import { guessVerb, verbLists } from './verbs'

/** Swedish. */
export const swedish: LanguagePack = makePack(
  scandinavianTables({
    tag: 'sv',
    determiners: {
      definite: 'den det de denna detta dessa samma båda bägge förre dåvarande nuvarande',
      indefinite:
        'en ett någon något några ingen inget inga varje flera många alla all allt vissa två tre fyra fem sex sju åtta nio tio ytterligare flertalet',
      possessive: 'min mitt mina din ditt dina sin sitt sina vår vårt våra er ert era hans hennes dess deras',
    },
    he: 'han',
    she: 'hon',
    they: 'de dom',
    him: 'honom',
    her: 'henne',
    them: 'dem',
    others: 'hen någon ingen flera många vissa andra alla båda ena',
    dummies: 'det man',
    backReferences: 'det detta',
    reflexives: 'sig',
    speakersOwn: 'jag vi du ni',
    prepositions: `i på av till från för med om vid hos under över efter före mellan mot genom utan bland bakom bredvid inför inom innanför innan utanför utom kring
      omkring runt längs enligt sedan trots via per angående beträffande gällande mitt ur åt emot tack~vare exklusive inklusive som nära`,
    tying: 'från av',
    tyingToRoles: 'på för hos vid i till',
    audiences: 'journalist reporter press domstol',
    occasionPrepositions: 'i på vid till för med under inför via efter hos mot',
    sourcePhrases:
      'enligt, i enlighet med uppgifter från, av att döma, enligt uppgifter från, enligt uppgift från, enligt uppgifter till, enligt uppgifter i, att döma av',
    agentAdpositions: 'av',
    that: 'att',
    infinitiveMarks: 'att',
    openers: {
      'that or infinitive': 'om att, för att',
      relative: 'som, vilken, vilket, vilka, vars, där',
      question: 'hur, varför, huruvida, vem, vad, vart, var, hur många, hur mycket',
      adverbial:
        'eftersom, därför att, fastän, medan, när, då, om, även om, så att, trots att, innan, sedan, tills, genom att, utan att, efter att, ifall, såvida, såvitt, i och med att, samtidigt som, så länge, så snart, som om',
      manner: 'såsom, liksom, precis som, så som',
    },
    additive: 'och samt eller',
    adversative: 'men utan',
    negations: 'inte aldrig ej icke knappast',
    adverbs: `alltid alltså annars bara bland~annat borta både dock där därefter därför därmed då därifrån dessutom dit direkt delvis egentligen ensam ens emellertid ej ganska
      gärna hellre helt hem hemma hit här härifrån hittills ibland idag igen igår imorgon imorse ikväll inatt inne inte istället ju just kanske knappt kvar ofta också omedelbart
      helst eventuellt faktiskt fortfarande framför framåt förmodligen först förstås förr genast givetvis heller långt länge längre mer mest mindre mycket möjligen naturligtvis nere ner nej nog nu
      nyligen någonsin någonstans nästan oftast olyckligtvis plötsligt precis redan rent rätt samtidigt sannolikt senare senast sist ske snabbt snart starkt sällan särskilt så således sålunda
      tidigare till~exempel tillbaka tillräckligt tillsammans troligen tyvärr tydligen upp uppe ut ute uttryckligen vanligtvis varken vidare visserligen väl väldigt ytterst åter återigen även ännu
      överallt öppet dessvärre därav däremot någorlunda runtom minst högst cirka ungefär drygt knappt därtill jag vi du ni mig oss dig er vad varandra själv själva först sedan fram bort in`,
    abbreviations:
      'bl.a bl t.ex t.o.m m.m m.fl d.v.s dvs ca kl nr s.k f.d fd st tf tel milj mdr kr resp inkl exkl fr.o.m o.s.v osv p.g.a pga eg ev jur fil med dr prof',
    femaleTitles: 'fru fröken prinsessan prinsessa drottning',
    maleTitles: 'herr kung prins prinsen',
    titles: 'dr doktor prof',
    nouns: nounLists,
    kinRoles,
    verbs: verbLists,
    guessVerb,
    infinitiveEnding: /a$/u,
    finiteEnding: /(?:[^aeiou]ar|er|ade|[^aeiouåäö][td]e|dde|tte)s?$/u,
    takesBareClause: false,
  }),
)
