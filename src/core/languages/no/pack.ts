import { makePack } from '../from-tables/make-pack'
import type { LanguagePack } from '../pack'
import { scandinavianTables } from '../scandinavian/make-tables'
import { kinRoles } from './kin-roles'
import { nounLists } from './nouns'
import { guessVerb, verbLists } from './verbs'

/** Norwegian (bokmål). */
export const norwegian: LanguagePack = makePack(
  scandinavianTables({
    tag: 'no',
    determiners: {
      definite: 'den det de denne dette disse samme begge selve',
      indefinite:
        'en ei et noen noe ingen intet hver hvert flere mange alle all alt visse enkelte to tre fire fem seks sju syv åtte ni ti ytterligere flertallet',
      possessive: 'min mitt mine din ditt dine sin sitt sine vår vårt våre deres hans hennes dens dets',
    },
    he: 'han',
    she: 'hun',
    they: 'de',
    him: 'ham',
    her: 'henne',
    them: 'dem',
    others: 'noen ingen flere mange andre alle begge enkelte',
    dummies: 'det man',
    backReferences: 'det dette',
    reflexives: 'seg',
    speakersOwn: 'jeg vi du dere',
    prepositions: `i på av til fra for med om ved hos under over etter før mellom mot gjennom uten blant bak foran innen innenfor utenfor rundt langs siden via per
      angående vedrørende overfor ut opp ned inn unntatt inklusive som nær utover ifra unna à bortsett`,
    tying: 'fra av',
    tyingToRoles: 'på for hos ved i til',
    audiences: 'journalist reporter presse domstol rett',
    occasionPrepositions: 'i på ved til for med under via etter overfor hos',
    sourcePhrases:
      'ifølge, i følge, etter opplysninger fra, ifølge opplysninger fra, ifølge kilder i, å dømme etter, skal vi tro',
    agentAdpositions: 'av',
    that: 'at',
    infinitiveMarks: 'å',
    openers: {
      relative: 'som, hvis, der',
      question: 'hvordan, hvorfor, hvorvidt, hvem, hva, hvor, hvilken, hvilket, hvilke, hvor mange, hvor mye',
      adverbial:
        'fordi, ettersom, mens, når, da, hvis, dersom, selv om, slik at, for at, så lenge, til tross for at, før, siden, inntil, ved at, uten at, etter at, med mindre, samtidig som, idet, enda, om',
      manner: 'slik som, slik, likesom',
    },
    additive: 'og samt eller',
    adversative: 'men',
    negations: 'ikke aldri neppe ei',
    adverbs: `å alltid altså annet bare blant~annet borte både likevel dermed derfor deretter derfra dessuten dit direkte delvis egentlig alene enda imidlertid ganske gjerne heller helt hjem hjemme hit her hittil iblant
      igjen idag igår imorgen inne istedet jo kanskje knapt også omgående helst eventuelt faktisk fortsatt fremdeles framover sannsynligvis først naturligvis nede ned nei nok nå nylig noensinne nesten oftest dessverre plutselig akkurat
      allerede riktig samtidig trolig senere sist snart sterkt sjelden spesielt særlig således tidligere tilbake tilstrekkelig sammen tydelig oppe ut ute uttrykkelig vanligvis verken videre vel veldig ytterst igjen enten ennå overalt
      åpent derimot cirka omtrent drøyt minst høyst jeg vi du dere meg oss deg hverandre selv så frem fram bort inn opp da nettopp stadig svært mye mer mest mindre langt lenge lenger her ja blant annet dog dels også der altfor`,
    abbreviations:
      'bl.a f.eks dvs ca kl nr osv m.m m.fl pga mill mrd kr jf ev evt resp inkl ekskl fvt st dr prof tlf fv',
    femaleTitles: 'fru frøken prinsesse dronning kronprinsesse',
    maleTitles: 'herr kong prins kronprins',
    titles: 'dr prof',
    nouns: nounLists,
    kinRoles,
    verbs: verbLists,
    guessVerb,
    infinitiveEnding: /e$/u,
    finiteEnding: /(?:er|[^aeiou]et|[^aeiouåøæ][td]e|dde)s?$/u,
    takesBareClause: false,
  }),
)
