import type { GrammaticalGender, NounClass } from '../../attribution/chunks/chunk'

/**
 * German nouns by what they stand for, as the heads of compounds: *Sprecher* is *Regierungssprecher*, too. Base forms of
 * the masculine; the feminine in *-in* and the plural follow (`formsOf`). `f:` and `n:` give another gender.
 */
const CLASSES: readonly [nounClass: Exclude<NounClass, null>, nouns: string][] = [
  [
    'person',
    `sprecher präsident minister kanzler chef vorsitzender vorsitzende leiter direktor bürgermeister richter anwalt
     rechtsanwalt staatsanwalt experte politiker professor forscher wissenschaftler arzt mediziner journalist reporter
     korrespondent redakteur autor schriftsteller kandidat abgeordneter abgeordnete senator gouverneur general kommissar
     botschafter diplomat sekretär beauftragter beauftragte funktionär gewerkschafter unternehmer manager vorstand
     geschäftsführer inhaber besitzer gründer trainer coach spieler kapitän torhüter stürmer verteidiger sportler sänger
     schauspieler regisseur künstler musiker maler papst bischof kardinal pfarrer priester könig prinz kaiser scheich
     emir imam rabbiner polizist beamter beamte kommandeur oberst leutnant soldat pilot fahrer zeuge augenzeuge täter
     opfer kläger angeklagter angeklagte verdächtiger beschuldigter gutachter analyst ökonom historiker soziologe
     psychologe philosoph biologe physiker chemiker virologe meteorologe ermittler fahnder landrat stadtrat ratsherr
     premier amtskollege kollege nachfolger vorgänger stellvertreter vertreter berater mitarbeiter angestellter
     angehöriger bewohner anwohner bürger einwohner nachbar freund mann n:frau sohn tochter vater mutter bruder schwester
     witwe ehemann ehefrau junge n:mädchen n:kind student schüler lehrer lehrerin rektor dekan händler landwirt bauer
     fischer koch wirt mieter vermieter kunde patient passagier tourist rentner sprecherin moderator kommentator
     kolumnist blogger aktivist demonstrant organisator veranstalter teilnehmer zuschauer fan chefredakteur mitglied
     nobelpreisträger preisträger weltmeister olympiasieger außenpolitiker spitzenkandidat fraktionschef parteichef
     generalstaatsanwalt ombudsmann insider informant sportdirektor intendant präfekt ayatollah monarch astronaut
     beobachter entführer politologe soziologin geologe archäologe theologe kriminologe jähriger politikwissenschaftler
     meister werkmeister hafenmeister wachtmeister stadtpräsident gemeindepräsident bundespräsident regierungsrat
     nationalrat ständerat bundesrätin bundesrat gemeinderat kantonsrat stadträtin obmann obfrau klubobmann landeshauptmann
     landeshauptfrau bezirkshauptmann polizeipräsident kommissariatsleiter pressesprecher mediensprecher bergführer
     gewerkschaftschef betriebsrat betriebsratschef verwaltungsrat aufsichtsratschef rechtsexperte jurist notar verteidiger
     opferanwalt schriftführer kassier quästor chefökonom volkswirt klimaforscher bauunternehmer hotelier gastronom winzer
     förster jäger landwirtin züchter handwerker elektriker tischler bäcker metzger verkäufer kellner friseur pfleger
     pflegekraft krankenschwester hebamme sanitäter rettungssanitäter notarzt feuerwehrkommandant kommandant einsatzleiter
     rettungschef bergretter polizeisprecher lokführer busfahrer taxifahrer pendler radfahrer fußgänger autofahrer läufer
     schwimmer skifahrer rennfahrer radprofi tennisspieler mittelfeldspieler abwehrspieler angreifer goalie nationalspieler
     bundestrainer nationaltrainer cheftrainer teamchef sportchef manager klubchef vereinspräsident ehrenpräsident
     dissident oppositionspolitiker rebellenführer oppositionsführer oppositioneller oppositionelle militärexperte geheimdienstchef staatssekretär
     staatschef regierungschef ministerpräsident vizepräsident vizekanzler altkanzler innenminister außenminister
     finanzminister kardinal abt äbtissin nonne mönch dompfarrer superintendent bischöfin gemeindevorsteher ortsvorsteher
     vorsteher schulleiter kitaleiter hochschullehrer dozent doktorand postdoc studienleiter erstautor mitautor herausgeber
     verleger buchhändler kurator museumsdirektor galerist dirigent pianist komponist tänzer choreograf dramaturg
     drehbuchautor filmemacher fotograf designer architekt ingenieur techniker informatiker entwickler programmierer
     hacker investor aktionär anleger banker händler makler spekulant chefvolkswirt finanzvorstand vorstandschef
     vorstandsvorsitzender vorstandsvorsitzende konzernchef firmenchef personalchef eigentümer erbe miteigentümer
     flüchtling migrant asylbewerber geflüchteter geflüchtete häftling gefangener gefangene geisel entführter überlebender
     überlebende verletzter verletzte betroffener betroffene hinterbliebener vermisster urlauber wanderer besucher gast
     schiedsrichter feuerwehrmann kritiker befürworter gegner anhänger unterhändler verhandlungsführer verteidigungsexperte
     astronom astrophysiker klimatologe ökologe epidemiologe infektiologe ethnologe pädagoge linguist chirurg psychiater
     wahlbeobachter friedensforscher rapper dichter lyriker romancier regisseurin intendantin torwart trainerin mediator
     ärztin sachverständiger offizier profi sieger sprinter influencer passant therapeut mäzen milliardär kenner wähler
     stratege referent dezernent kämmerer staatsrat glaziologe ethiker völkerrechtler verfassungsrechtler imker prinzessin
     rabbi ceo österreicher franzose amerikaner italiener spanier russe ukrainer türke grieche brite`,
  ],
  [
    'group',
    `f:leute f:kreise f:eltern f:medien f:behörden f:truppen f:streitkräfte f:rebellen f:taliban f:grünen f:republikaner f:demokraten
     f:liberalen f:sozialdemokraten f:christdemokraten f:kanadier f:amerikaner f:deutschen f:briten f:franzosen f:russen
     f:israelis f:palästinenser f:ärzte f:staatsanwälte f:anwälte f:rechtsanwälte f:vorstände f:generäle`,
  ],
  [
    'organization',
    `f:nationen f:friedensmission f:mission n:ministerium n:amt f:behörde f:regierung f:polizei f:partei f:fraktion f:gewerkschaft verband f:organisation
     f:gesellschaft n:unternehmen konzern f:firma f:bank f:kommission ausschuss rat n:gericht gerichtshof
     f:staatsanwaltschaft f:bundesanwaltschaft n:parlament f:kammer senat bundestag bundesrat landtag kongress
     f:opposition f:koalition f:verwaltung f:hausverwaltung f:botschaft f:feuerwehr f:armee n:militär n:kommando f:bundeswehr f:marine
     geheimdienst nachrichtendienst verein club klub f:stiftung n:institut f:universität f:hochschule f:klinik
     n:krankenhaus f:kirche f:gemeinde f:stadt n:land staat bund n:bündnis f:union f:allianz f:initiative f:gruppe
     forschungsgruppe f:mannschaft hersteller betreiber anbieter f:fluggesellschaft f:airline f:börse f:notenbank
     f:zentralbank f:agentur f:zentrale f:direktion f:leitung vorstand aufsichtsrat betriebsrat n:kabinett n:präsidium
     f:miliz f:bewegung f:front f:delegation dienst wetterdienst flughafen f:bahn n:werk f:vereinigung kreml vatikan
     f:administration f:bundesregierung f:liga f:föderation f:industrie f:genossenschaft n:komitee f:werft f:reederei f:redaktion n:start-up f:staatskanzlei n:rathaus f:gemeindeverwaltung
     f:stadtverwaltung kanton magistrat f:kantonspolizei f:gendarmerie f:justiz f:notrufzentrale f:leitstelle f:rettung
     f:bergrettung f:bergwacht f:wasserwacht n:rotes f:hilfsorganisation f:krankenkasse f:versicherung f:ärztekammer
     f:handelskammer f:wirtschaftskammer f:arbeiterkammer gewerkschaftsbund dachverband n:bundesamt n:landratsamt
     n:landesamt n:kriminalamt n:bundeskriminalamt n:landeskriminalamt n:statistikamt f:nationalbank f:sparkasse
     n:forschungszentrum f:akademie n:theater n:museum n:orchester f:gesamtschule f:schule f:pfarrei f:diözese n:bistum
     f:moschee f:synagoge n:parlamentspräsidium n:plenum f:jury f:verteidigung f:anklagebehörde f:nationalmannschaft
     n:internationale f:nato f:uno f:eu f:who f:cdu f:csu f:spd f:fdp f:afd f:övp f:spö f:fpö f:svp n:lager f:linke
     f:linkspartei f:linksfraktion n:hilfswerk n:kinderhilfswerk f:denkfabrik f:fluglinie f:bundesnetzagentur f:fakultät n:zentrum
     n:netzwerk n:präsidialamt n:weißehaus f:warte n:team n:label f:behördenleitung f:einrichtung f:kanzlei
     landkreis f:luftwaffe verfassungsschutz staatsschutz zoll dienstleister f:plattform f:ngo vermögensverwalter lieferant
     zulieferer f:handelskette supermarkt rechnungshof n:kartellamt n:jugendamt n:gesundheitsamt n:bauamt n:ordnungsamt
     n:finanzamt n:umweltamt n:sozialamt n:arbeitsamt n:standesamt n:sekretariat n:konsulat f:vereinsführung
     f:klubführung n:management zentralrat f:caritas f:diakonie f:fifa f:uefa n:thw dfb n:ioc kreditvermittler`,
  ],
  [
    'outlet',
    `f:zeitung n:magazin n:blatt sender fernsehsender rundfunk f:agentur f:nachrichtenagentur f:illustrierte n:portal
     f:zeitschrift f:tageszeitung f:wochenzeitung n:nachrichtenmagazin f:fachzeitschrift f:presse internetdienst
     onlinedienst n:nachrichtenportal hörfunk anzeiger n:tageblatt f:rundschau f:boulevardzeitung n:fernsehen n:journal f:nachrichtenseite`,
  ],
  [
    'document',
    `f:studie bericht f:untersuchung f:umfrage n:gutachten n:papier n:dokument f:analyse f:statistik brief n:buch artikel
     f:anklage f:anklageschrift f:akte f:resolution entwurf gesetzentwurf vertrag n:urteil beschluss f:berechnung
     f:prognose f:meldung n:schreiben f:erhebung f:auswertung medienbericht zeitungsbericht agenturbericht n:protokoll
     f:satzung f:bilanz f:liste n:ergebnis f:quelle f:theorie bescheid f:urteilsbegründung f:begründung zensus`,
  ],
  [
    'statement',
    `f:erklärung f:mitteilung pressemitteilung f:stellungnahme f:aussage f:angabe f:äußerung n:statement f:botschaft
     f:meinung f:ansicht f:auffassung f:einschätzung f:darstellung f:überzeugung f:information f:version f:behauptung
     f:ankündigung f:forderung vorwurf f:warnung f:vermutung f:befürchtung hinweis vorschlag appell aufruf f:kritik
     f:drohung f:zusage f:these f:schätzung n:wort n:vernehmen f:bekanntmachung f:bekunden f:nachricht f:erkenntnis
     eindruck f:hoffnung n:argument f:empfehlung n:zitat f:these f:sicht f:worte f:gerücht spruch f:parole f:angabe`,
  ],
  [
    'post',
    `f:webseite f:website f:homepage f:internetseite n:video f:videobotschaft tweet beitrag kommentar eintrag blogeintrag post n:posting`,
  ],
  ['interview', `n:interview n:gespräch f:befragung f:fragestunde telefonat`],
  ['event', `f:pressekonferenz f:rede f:sitzung f:konferenz f:veranstaltung parteitag f:debatte f:kundgebung auftritt`],
  ['broadcast', `f:sendung f:fernsehansprache f:talkshow podcast f:ansprache`],
  [
    'time',
    `montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august
     september oktober november dezember f:woche monat n:jahr tag abend morgen mittag nachmittag vormittag f:nacht f:uhr
     f:stunde f:minute n:wochenende frühjahr sommer herbst winter f:zeit zeitpunkt vortag n:jahrhundert anfang n:ende`,
  ],
]

export interface NounFacts {
  nounClass: Exclude<NounClass, null>
  gender: GrammaticalGender
  number: 'singular' | 'plural' | null
  /** Base form: masculine singular. */
  lemma: string
}

/** A base form counts before an ending of another noun: *Kritiker*, not several of *Kritik*. */
const facts: ReadonlyMap<string, NounFacts> = new Map(
  CLASSES.flatMap(([nounClass, nouns]) => listed(nounClass, nouns)).sort(
    ([a, { lemma: x }], [b, { lemma: y }]) => Number(a === x) - Number(b === y),
  ),
)

function listed(nounClass: Exclude<NounClass, null>, nouns: string): [string, NounFacts][] {
  return nouns
    .trim()
    .split(/\s+/)
    .flatMap((written) => {
      const [, mark, lemma = ''] = /^(?:([fn]):)?(.+)$/.exec(written) ?? []
      const isGroup = nounClass === 'group'
      const gender =
        mark === 'f' || /(?:in|frau|tochter|mutter|schwester|witwe)$/.test(lemma)
          ? 'female'
          : mark === 'n'
            ? 'neuter'
            : 'male'
      return formsOf(lemma, nounClass).map(([form, number, isFeminine]): [string, NounFacts] => [
        form,
        {
          nounClass,
          gender: isGroup ? null : isFeminine ? 'female' : gender,
          number: isGroup ? 'plural' : number,
          lemma,
        },
      ])
    })
}

/** Inflected forms: genitive, plurals, and for persons the feminine. An ending too many does no harm: it stands nowhere. */
function formsOf(
  lemma: string,
  nounClass: NounClass,
): [form: string, number: NounFacts['number'], isFeminine: boolean][] {
  const stem = lemma.replace(/er$/, '')
  const forms: [string, NounFacts['number'], boolean][] = [
    [lemma, null, false],
    ...['s', 'es', 'ns'].map((ending): [string, 'singular', boolean] => [lemma + ending, 'singular', false]),
    ...['en', 'e', 'n', 'er', 'ern'].map((ending): [string, 'plural', boolean] => [lemma + ending, 'plural', false]),
  ]
  if (nounClass !== 'person') return forms
  const feminine = lemma.endsWith('e') ? `${lemma.slice(0, -1)}in` : `${lemma}in`
  forms.push([feminine, 'singular', true], [`${feminine}nen`, 'plural', true])
  // *der Vorsitzende, des Vorsitzenden*: adjectives by their endings.
  if (/[dt]er$/.test(lemma)) forms.push([`${stem}e`, null, false], [`${stem}en`, null, false])
  return forms
}

/** Compounds longer than this are looked up by their last so many letters. */
const LONGEST_HEAD = 24
/** A shorter head stands by chance at the end of many words. Letters. */
const SHORTEST_HEAD = 4

/** What a noun stands for, by itself or by the head of a compound; null where no table knows it. */
export function nounFacts(lower: string): NounFacts | null {
  const whole = facts.get(lower)
  if (whole) return whole
  for (let from = Math.max(1, lower.length - LONGEST_HEAD); from <= lower.length - SHORTEST_HEAD; from++) {
    const head = facts.get(lower.slice(from))
    if (head) return head
  }
  return null
}

/** Endings that no name has, and the gender they give (Duden, *Die Grammatik*, §§ 236 ff.). */
const FEMININE = /(?:ung|heit|keit|schaft|tion|sion|tät|enz|anz|ik|thek)(?:en)?$/
const NEUTER = /(?:chen|lein|tum|ment)s?$/
const OTHER_NOUN =
  /(?:ismus|tag|zeit|land|haus|weg|platz|raum|fall|satz|stand|punkt|wert|preis|markt|bau|gang|schlag|wahl|zahl|kraft|macht|recht|lage|reise|sache|frage|stelle|seite|klasse|rate|quote|steuer|börse|gefahr|flug|zug|schiff|bahn|straße|hafen|bericht|krieg|kampf|spiel|sieg|titel|verletzte|tote|zweifel|kritik|vorwurf|vorwürfe|fehler|bedenken|widerstand|protest|druck|rücktritt|versäumnisse|probleme|konsequenzen|maßnahmen|hilfe|bedauern|verständnis|interesse|menschen|personen|millionen|milliarden|prozent|euro|dollar)(?:e?s|e?n)?$/

/** The gender that a noun's ending gives; null where it gives none. */
export function genderByEnding(lower: string): GrammaticalGender {
  if (FEMININE.test(lower)) return 'female'
  return NEUTER.test(lower) ? 'neuter' : null
}

/** Whether a word is by its ending a common noun, no name. */
export const looksLikeNoun = (lower: string): boolean =>
  FEMININE.test(lower) || NEUTER.test(lower) || OTHER_NOUN.test(lower)
