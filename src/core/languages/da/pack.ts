import { makePack } from '../from-tables/make-pack'
import type { LanguagePack } from '../pack'
import { scandinavianTables } from '../scandinavian/make-tables'
import { kinRoles } from './kin-roles'
import { nounLists } from './nouns'
import { guessVerb, verbLists } from './verbs'

/** Danish. */
export const danish: LanguagePack = makePack(
  scandinavianTables({
    tag: 'da',
    determiners: {
      definite: 'den det de denne dette disse samme begge selve',
      indefinite:
        'en et nogen noget nogle ingen intet hver hvert flere mange alle al alt visse enkelte to tre fire fem seks syv otte ni ti yderligere flertallet',
      possessive: 'min mit mine din dit dine sin sit sine vor vort vores jeres deres hans hendes dens dets',
    },
    he: 'han',
    she: 'hun',
    they: 'de',
    him: 'ham',
    her: 'hende',
    them: 'dem',
    others: 'nogen ingen flere mange andre alle begge enkelte',
    dummies: 'det man der',
    backReferences: 'det dette',
    reflexives: 'sig',
    speakersOwn: 'jeg vi du',
    prepositions: `i på af til fra for med om ved hos under over efter før mellem mod gennem uden blandt bag foran inden indenfor udenfor rundt langs siden via per pr
      angående vedrørende overfor ud op ned ind undtagen inklusive som nær imod ifølge omkring`,
    tying: 'fra af',
    tyingToRoles: 'på for hos ved i til',
    audiences: 'journalist reporter presse domstol ret',
    occasionPrepositions: 'i på ved til for med under via efter overfor hos',
    sourcePhrases: 'ifølge, i følge, efter oplysninger fra, ifølge oplysninger fra, at dømme efter, skal man tro',
    agentAdpositions: 'af',
    that: 'at',
    infinitiveMarks: 'at',
    openers: {
      relative: 'som, hvis, der, hvor',
      question: 'hvordan, hvorfor, hvorvidt, hvem, hvad, hvilken, hvilket, hvilke, hvor mange, hvor meget',
      adverbial:
        'fordi, eftersom, mens, når, da, såfremt, selv om, selvom, så at, for at, så længe, til trods for at, før, siden, indtil, ved at, uden at, efter at, medmindre, samtidig med at, idet, om',
      manner: 'sådan som, ligesom',
    },
    additive: 'og samt eller',
    adversative: 'men',
    negations: 'ikke aldrig næppe ej',
    adverbs: `altid altså andet bare blandt~andet væk både dog dermed derfor derefter derfra desuden dertil direkte delvist egentlig alene endda imidlertid ganske gerne hellere helt hjem hjemme hid her hidtil iblandt
      igen jo måske næsten også omgående helst eventuelt faktisk fortsat stadig fremover sandsynligvis først naturligvis nede ned nej nok nu nylig nogensinde oftest desværre pludselig netop præcis
      allerede rigtig samtidig formentlig senere senest snart stærkt sjældent især særligt således tidligere tilbage tilstrækkeligt sammen tydeligt oppe ude udtrykkeligt sædvanligvis hverken videre vel meget yderst enten endnu overalt
      åbent derimod cirka omtrent godt mindst højst jeg vi du mig os dig hinanden selv så frem bort ind op da lige derudover mere mest mindre langt længe længere ja dels der alt meget ellers heller kun bl.a dengang`,
    abbreviations:
      'bl.a f.eks dvs ca kl nr osv m.m m.fl mio mia kr jf ev evt resp inkl ekskl skt st dr prof tlf pct ph.d cand',
    femaleTitles: 'fru frøken prinsesse dronning kronprinsesse',
    maleTitles: 'hr kong prins kronprins',
    titles: 'dr prof',
    nouns: nounLists,
    kinRoles,
    verbs: verbLists,
    guessVerb,
    infinitiveEnding: /e$/u,
    finiteEnding: /(?:er|ede|[^aeiouåøæ][td]e)s?$/u,
    takesBareClause: true,
  }),
)
