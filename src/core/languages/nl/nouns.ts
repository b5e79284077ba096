import type { NounClass } from '../../attribution/chunks/chunk'
import { withCompounds } from '../from-tables/compounds'
import type { NounFacts } from '../from-tables/tables'

/**
 * Dutch nouns by what they stand for, as the heads of compounds: *woordvoerder* is *politiewoordvoerder*, too. The plural
 * follows from the ending, or stands behind a stroke; what women are called stands behind an equals sign.
 */
const CLASSES: readonly [nounClass: Exclude<NounClass, null>, nouns: string][] = [
  [
    'person',
    `jarige/jarigen caissière kapper=kapster metselaar loodgieter verkoper=verkoopster onderwijzer=onderwijzeres gepensioneerde/gepensioneerden bakker slager postbode ober=serveerster schoonmaker=schoonmaakster timmerman/timmerlui elektricien visser cafébaas/cafébazen horecaondernemer winkelier vrijwilliger cabaretier danser=danseres pianist violist rapper woordvoerder=woordvoerster minister premier president=presidente vicepremier staatssecretaris/staatssecretarissen
     burgemeester wethouder schepen/schepenen gouverneur koning=koningin prins=prinses directeur=directrice
     voorzitter=voorzitster bestuurder chef hoofd baas/bazen leider=leidster leidinggevende/leidinggevenden topman/topmannen=topvrouw
     bestuursvoorzitter voorvrouw voorman/voormannen lijsttrekker kamerlid/kamerleden fractievoorzitter fractieleider
     parlementslid/parlementsleden raadslid/raadsleden lid/leden senator politicus/politici=politica kandidaat/kandidaten
     commissaris/commissarissen ambassadeur=ambassadrice diplomaat/diplomaten secretaris/secretarissen generaal/generaals
     commandant kolonel kapitein officier/officieren militair/militairen soldaat/soldaten rechter advocaat/advocaten=advocate
     aanvoerder oefenmeester raadsman/raadslieden=raadsvrouw aanklager procureur jurist notaris/notarissen deskundige/deskundigen expert/experts
     kenner onderzoeker=onderzoekster wetenschapper hoogleraar professor docent=docente lector econoom/economen historicus/historici
     socioloog/sociologen psycholoog/psychologen bioloog/biologen viroloog/virologen epidemioloog/epidemiologen
     criminoloog/criminologen politicoloog/politicologen klimatoloog/klimatologen ecoloog/ecologen psychiater filosoof/filosofen
     analist arts dokter huisarts chirurg verpleegkundige/verpleegkundigen journalist=journaliste verslaggever=verslaggeefster
     correspondent=correspondente redacteur=redactrice hoofdredacteur presentator=presentatrice commentator columnist=columniste
     auteur schrijver=schrijfster dichter kunstenaar=kunstenares acteur=actrice regisseur=regisseuse zanger=zangeres muzikant
     coach/coaches trainer bondscoach speler=speelster keeper/keepers spits verdediger middenvelder wielrenner renner
     schaatser=schaatsster zwemmer=zwemster atleet/atleten=atlete kampioen/kampioenen=kampioene scheidsrechter voetballer=voetbalster
     teammanager manager ploegleider bondsvoorzitter paus/pausen bisschop kardinaal/kardinalen priester pastoor/pastoors dominee imam/imams rabbijn
     agent=agente politieman/politiemannen=politievrouw rechercheur brandweerman/brandweerlieden commissaris piloot/piloten
     chauffeur bestuurder getuige/getuigen=getuige ooggetuige/ooggetuigen slachtoffer verdachte/verdachten dader eiser klager
     nabestaande/nabestaanden ouder moeder vader zoon/zonen/zoons dochter broer zus/zussen zuster vrouw man/mannen jongen meisje
     kind/kinderen echtgenoot/echtgenoten=echtgenote weduwe weduwnaar buurman/buurmannen=buurvrouw vriend=vriendin collega/collega's bewoner=bewoonster
     omwonende/omwonenden inwoner=inwoonster burger buurtbewoner ondernemer=onderneemster eigenaar/eigenaren/eigenaars=eigenares oprichter=oprichtster winkelier boer=boerin visser
     uitbater kok/koks leraar/leraren/leraars=lerares leerling student=studente schooldirecteur rector decaan/decanen klant/klanten
     patiënt=patiënte reiziger toerist passagier huurder activist=activiste demonstrant betoger organisator initiatiefnemer
     vakbondsman/vakbondslieden=vakbondsvrouw vakbondsleider voorzitster adviseur consultant/consultants opvolger voorganger
     medewerker=medewerkster werknemer=werkneemster werkgever vrijwilliger vertegenwoordiger=vertegenwoordigster onderhandelaar
     gezant bemiddelaar informateur formateur ombudsman/ombudsmannen=ombudsvrouw inspecteur toezichthouder meteoroloog/meteorologen
     weerman/weermannen=weervrouw astronaut/astronauten boswachter conservator museumdirecteur partijleider oppositieleider criticus/critici
     tegenstander voorstander zakenman/zakenlieden=zakenvrouw miljardair/miljardairs ontwerper architect/architecten ingenieur partner
     zwager topvrouw vennoot/vennoten ceo/ceo's fractiegenoot/fractiegenoten partijgenoot/partijgenoten topambtenaar ambtenaar/ambtenaren`,
  ],
  [
    'group',
    `mensen ouders experts nabestaanden critici media bronnen autoriteiten rebellen troepen taliban inwoners bewoners omwonenden
     demonstranten betogers buren kijkers kiezers supporters fans medewerkers collega's familie gezin meerderheid minderheid groep
     ingewijden kringen vrienden burgers deskundigen wetenschappers onderzoekers artsen vakbonden milieuorganisaties`,
  ],
  [
    'organization',
    `ministerie kabinet regering politie justitie partij fractie vakbond bond organisatie bedrijf/bedrijven concern onderneming
     bank commissie raad/raden gemeente provincie rechtbank gerechtshof hof openbaar~ministerie parket universiteit hogeschool
     instituut/instituten school/scholen ziekenhuis/ziekenhuizen vereniging stichting club ploeg team federatie coalitie oppositie parlement kamer senaat
     dienst inspectie brandweer leger luchtmacht marine defensie agentschap autoriteit waakhond toezichthouder directie bestuur
     redactie rijkswaterstaat kerk bisdom vaticaan maatschappij luchtvaartmaatschappij fabrikant koepel werkgeversorganisatie
     belangenorganisatie hulporganisatie milieuorganisatie brancheorganisatie planbureau statistiekbureau onderzoeksbureau bureau kantoor
     advocatenkantoor museum/musea festival kremlin pentagon witte~huis unie alliantie navo veiligheidsdienst inlichtingendienst
     platform beweging college comité consortium stadsbestuur stadhuis delegatie ambassade consulaat centrum/centra winkelketen keten
     supermarkt spoorwegmaatschappij vervoerder netbeheerder provider afdeling staf schoolbestuur korps veiligheidsregio`,
  ],
  [
    'outlet',
    `krant dagblad weekblad tijdschrift persbureau/persbureaus omroep zender nieuwssite blad/bladen magazine nieuwsdienst site/sites
     website/websites zakenkrant`,
  ],
  [
    'document',
    `rapport onderzoek/onderzoeken studie brief/brieven verslag document dossier vonnis/vonnissen arrest uitspraak/uitspraken aanklacht aangifte
     nota wet/wetten wetsvoorstel resolutie peiling enquête artikel/artikelen boek/boeken biografie memoires analyse cijfers statistieken
     gegevens advies/adviezen jaarverslag persbericht e-mail/e-mails mail/mails contract akkoord/akkoorden notulen handleiding
     dagvaarding evaluatie raming prognose column interviewboek roman`,
  ],
  [
    'statement',
    `verklaring mededeling bericht reactie toelichting uitspraak commentaar boodschap mening opvatting getuigenis/getuigenissen woorden
     informatie bron beschuldiging bewering aankondiging toespraak/toespraken speech/speeches antwoord waarschuwing`,
  ],
  [
    'post',
    `tweet/tweets post/posts bericht video/video's filmpje instagrampost facebookbericht blog/blogs vlog/vlogs x facebook instagram twitter linkedin tiktok telegram`,
  ],
  [
    'interview',
    `interview/interviews gesprek/gesprekken vraaggesprek/vraaggesprekken telefoongesprek/telefoongesprekken`,
  ],
  [
    'event',
    `persconferentie persmoment vergadering zitting hoorzitting proces/processen rechtszaak/rechtszaken congres/congressen conferentie top bijeenkomst debat/debatten kamerdebat
     vragenuur overleg ministerraad briefing/briefings herdenking demonstratie betoging ceremonie lezing presentatie commissievergadering
     gemeenteraad coronapersconferentie verhoor/verhoren rondetafelgesprek`,
  ],
  [
    'broadcast',
    `programma/programma's talkshow/talkshows podcast/podcasts journaal/journaals uitzending documentaire radio televisie tv radioprogramma
     radiozender nieuwsuur`,
  ],
  [
    'time',
    `maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september
     oktober november december dag/dagen week/weken maand/maanden jaar/jaren uur/uren minuut/minuten ochtend middag avond nacht weekend/weekends
     zomer winter herfst lente voorjaar/voorjaren najaar/najaren eeuw/eeuwen kwartaal/kwartalen decennium/decennia moment`,
  ],
]

/** Nouns with *het*. */
const NEUTER = new Set(
  `ministerie kabinet bedrijf concern gerechtshof hof parket instituut ziekenhuis team parlement leger agentschap bestuur bisdom planbureau
   bureau kantoor museum kremlin pentagon dagblad weekblad tijdschrift persbureau blad rapport onderzoek verslag document dossier vonnis
   arrest wetsvoorstel artikel boek advies persbericht contract akkoord commentaar antwoord bericht filmpje interview gesprek proces
   congres debat overleg verhoor programma journaal college comité platform centrum jaar uur slachtoffer kind meisje lid`.split(
    /\s+/,
  ),
)

/** The plural of a noun, by its ending. */
function pluralOf(noun: string): string {
  if (/(?:er|or|ar|eur|el|em|en|aard|ie|e|je|ster)$/.test(noun)) return `${noun}s`
  if (/[aiouy]$/.test(noun)) return `${noun}'s`
  return `${noun.replace(/([^aeiou][aeiou])([bdfgklmnprst])$/, '$1$2$2')}en`
}

/** The forms of a noun as the lists write it. */
function formsOf(written: string, nounClass: Exclude<NounClass, null>): [string, NounFacts][] {
  const [own = '', woman] = written.replace('~', ' ').split('=')
  const [lemma = '', ...given] = own.split('/')
  const base = { lemma, nounClass }
  const gender = NEUTER.has(lemma) && nounClass !== 'person' ? 'neuter' : null
  if (nounClass === 'group')
    return [[lemma, { ...base, gender, number: /(?:s|en|a|ici)$/.test(lemma) ? 'plural' : 'singular' }]]
  const plurals = given.length > 0 ? given : [pluralOf(lemma)]
  const forms: [string, NounFacts][] = [[lemma, { ...base, gender, number: 'singular' }]]
  for (const plural of plurals) forms.push([plural, { ...base, gender: null, number: 'plural' }])
  if (!woman) return forms
  const women = woman.endsWith('in') ? `${woman}nen` : `${woman}s`
  forms.push([woman, { ...base, gender: 'female', number: 'singular' }])
  forms.push([women, { ...base, gender: 'female', number: 'plural' }])
  return forms
}

function nounForms(): Map<string, NounFacts> {
  const forms = new Map<string, NounFacts>()
  const add = (form: string, facts: NounFacts) => {
    if (!forms.has(form)) forms.set(form, facts)
  }
  for (const [nounClass, list] of CLASSES)
    for (const written of list.trim().split(/\s+/))
      for (const [form, facts] of formsOf(written, nounClass)) add(form, facts)
  for (const woman of 'vrouw moeder dochter zus zuster meisje weduwe voorvrouw'.split(' ')) {
    const facts = forms.get(woman)
    if (facts) forms.set(woman, { ...facts, gender: 'female' })
  }
  for (const man of 'man vader zoon broer jongen weduwnaar voorman zwager paus'.split(' ')) {
    const facts = forms.get(man)
    if (facts) forms.set(man, { ...facts, gender: 'male' })
  }
  return forms
}

/** By every form, heads of compounds among them. */
export const nouns: ReadonlyMap<string, NounFacts> = withCompounds(nounForms())
