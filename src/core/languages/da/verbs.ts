import type { VerbFacts } from '../from-tables/tables'
import type { VerbLists } from '../scandinavian/verbs'

/** Danish verbs (*Grammatik over det danske sprog*, § 3): class 1 *kaste*, 2 *læse*; others with their parts. */
export const verbLists: VerbLists = {
  classes: { one: 'er ede et', two: 'er te t' },
  reporting: [
    [
      'clause quote',
      {
        one: `påpege, varsle, svare, antyde, afvise, melde, opfordre, advare, råbe, hviske, sukke, spøge, klage, tweete, poste, dele, formidle, pointere, vurdere, gentage, tilkendegive, bebude, uddybe, afsløre, undre, juble, tordne, grine,
          minde, rose, mane, prale, forsikre, skildre, vidne, erindre, tilstå, berolige, indskyde, åbenbare, konstatere, understrege, forudse, afkræfte, bekræfte, orientere, opsummere, skandere, konkludere, spå, hævde, besvare`,
        two: `oplyse, udtale, fortælle, mene, beklage, erklære, tilføje, påstå, bemærke, forklare, love, true, berette, kritisere, kommentere, rapportere, argumentere, præcisere, informere, garantere, indrømme, indvende, udbryde, bedyre, betone, begrunde, ytre, tale`,
        parts: `mindes mindes mindedes mindedes, sige siger sagde sagt, stå står stod stået, fortælle fortæller fortalte fortalt, skrive skriver skrev skrevet, oplyse oplyser oplyste oplyst, udtale udtaler udtalte udtalt, mene mener mente ment, forklare forklarer forklarede forklaret, svare svarer svarede svaret,
          til|føje føjer føjede føjet, tilføje tilføjer tilføjede tilføjet, lægge lægger lagde lagt, til|lægge lægger lagde lagt, slå slår slog slået, fast|slå slår slog slået, fastslå fastslår fastslog fastslået, erkende erkender erkendte erkendt, indrømme indrømmer indrømmede
          indrømmet, bekræfte bekræfter bekræftede bekræftet, benægte benægter benægtede benægtet, hævde hævder hævdede hævdet, påstå påstår påstod påstået, på|pege peger pegede peget, pege peger pegede peget, meddele meddeler meddelte meddelt, angive angiver angav angivet,
          medgive medgiver medgav medgivet, fremhæve fremhæver fremhævede fremhævet, fastholde fastholder fastholdt fastholdt, understrege understreger understregede understreget, spørge spørger spurgte spurgt, fortsætte fortsætter fortsatte fortsat, gentage gentager
          gentog gentaget, råbe råber råbte råbt, le ler lo leet, grine griner grinede grinet, smile smiler smilede smilet, udbryde udbryder udbrød udbrudt, føle føler følte følt, synes synes syntes syntes, beskrive beskriver beskrev beskrevet, tilstå tilstår tilstod tilstået,
          redegøre redegør redegjorde redegjort, kundgøre kundgør kundgjorde kundgjort, afgive afgiver afgav afgivet, lyde lyder lød lydt, hedde hedder hed heddet, fremgå fremgår fremgik fremgået, skønne skønner skønnede skønnet, konstatere konstaterer konstaterede konstateret,
          kommentere kommenterer kommenterede kommenteret, rapportere rapporterer rapporterede rapporteret, argumentere argumenterer argumenterede argumenteret, præcisere præciserer præciserede præciseret, kritisere kritiserer kritiserede kritiseret, informere informerer
          informerede informeret, garantere garanterer garanterede garanteret, signalere signalerer signalerede signaleret, citere citerer citerede citeret, analysere analyserer analyserede analyseret, spekulere spekulerer spekulerede spekuleret, referere refererer refererede
          refereret, reflektere reflekterer reflekterede reflekteret, ræsonnere ræsonnerer ræsonnerede ræsonneret, anføre anfører anførte anført, hilse hilser hilste hilst, slutte slutter sluttede sluttet, opklare opklarer opklarede opklaret,
          love lover lovede lovet, tro tror troede troet, bede beder bad bedt, berette beretter berettede berettet, tænke tænker tænkte tænkt, indvende indvender indvendte indvendt, bebude bebuder bebudede bebudet, udtrykke udtrykker udtrykte udtrykt, bemærke bemærker bemærkede bemærket,
          erklære erklærer erklærede erklæret, beklage beklager beklagede beklaget, vise viser viste vist, tilkendegive tilkendegiver tilkendegav tilkendegivet, sige siger sagde sagt, formulere formulerer formulerede formuleret, supplere supplerer supplerede suppleret,
          tale taler talte talt, ud|dybe dyber dybede dybet, minde minder mindede mindet, sammenfatte sammenfatter sammenfattede sammenfattet, opsummere opsummerer opsummerede opsummeret, konkludere konkluderer konkluderede konkluderet, postulere postulerer postulerede postuleret`,
      },
    ],
    [
      'clause',
      {
        one: 'vente, håbe, frygte, mistænke, anslå, regne, tvivle',
        parts: `tro tror troede troet, vide ved vidste vidst, antage antager antog antaget, anslå anslår anslog anslået, dømme dømmer dømte dømt, bestemme bestemmer bestemte bestemt, vedtage vedtager vedtog vedtaget, formode formoder formodede formodet,
          håbe håber håbede håbet, frygte frygter frygtede frygtet, mistænke mistænker mistænkte mistænkt, bevise beviser beviste bevist, indse indser indså indset, opdage opdager opdagede opdaget, forvente forventer forventede forventet, afgøre afgør afgjorde afgjort, beslutte beslutter besluttede besluttet`,
      },
    ],
    [
      'clause quote infinitive',
      {
        one: 'true, nægte, opfordre, anbefale, planlægge',
        parts: `kræve kræver krævede krævet, bede beder bad bedt, foreslå foreslår foreslog foreslået, råde råder rådede rådet, anmode anmoder anmodede anmodet, tilbyde tilbyder tilbød tilbudt, opfordre opfordrer opfordrede opfordret, anbefale anbefaler anbefalede anbefalet,
          true truer truede truet, love lover lovede lovet, beordre beordrer beordrede beordret, forlange forlanger forlangte forlangt, efterlyse efterlyser efterlyste efterlyst`,
      },
    ],
    [
      'clause quote infinitive label',
      { parts: 'anklage anklager anklagede anklaget, beskylde beskylder beskyldte beskyldt' },
    ],
    [
      'label',
      {
        one: 'kalde, stemple, fordømme',
        parts: `kalde kalder kaldte kaldt, betegne betegner betegnede betegnet, karakterisere karakteriserer karakteriserede karakteriseret, omtale omtaler omtalte omtalt, stemple stempler stemplede stemplet, fordømme fordømmer fordømte fordømt, døbe døber døbte døbt, afvise afviser afviste afvist`,
      },
    ],
  ],
  phrases: [
    'være enig',
    'være enige',
    'være overbevist',
    'være overbeviste',
    'være sikker',
    'være sikre',
    'lægge til grund',
    'finde det bevist',
    'finde det godtgjort',
  ],
  others: {
    one: `arbejde, starte, åbne, ende, lande, vente, skade, redde, havne, koste, miste, øge, snakke, handle, kaste, satse, træne, gribe, virke, passe, standse, samle, flytte, huske, elske, hente, dræbe, ramme, takke, slutte, mangle, ønske, ændre, udvikle, kæmpe, leve, prøve, bygge, eje, kræve, pleje,
      opleve, påvirke, stoppe, lukke, betale, deltage, undersøge, anholde, sigte, tiltale, lette, kontakte, efterforske, vække, stemme, danne, tjene, støtte, spille, kigge`,
    two: `rejse, læse, spise, køre, bruge, tabe, føre, høre, lære, tænke, sende, kende, lede, søge, tale, låne, vise, møde, begynde, dømme, behøve, følge, kræve, hente, vokse, tilbringe, udnævne, evakuere`,
    parts: `lyve lyver løj løjet, være er var været, blive bliver blev blevet, findes findes fandtes fandtes, gøre gør gjorde gjort, gå går gik gået, stå står stod stået, tage tager tog taget, komme kommer kom kommet, se ser så set, give giver gav givet, holde holder holdt holdt, ligge ligger lå ligget, sidde
      sidder sad siddet, drage drager drog draget, falde falder faldt faldet, vinde vinder vandt vundet, sælge sælger solgte solgt, dø dør døde død, vokse vokser voksede vokset, synke synker sank sunket, stige stiger steg steget, drive driver drev drevet, stille stiller stillede stillet, sætte
      sætter satte sat, lægge lægger lagde lagt, nå når nåede nået, bo bor boede boet, gælde gælder gjaldt gældt, ske sker skete sket, forsvinde forsvinder forsvandt forsvundet, flygte flygter flygtede flygtet, bryde bryder brød brudt, anholde anholder anholdt anholdt, skyde skyder skød
      skudt, vælge vælger valgte valgt, bære bærer bar båret, få får fik fået, betyde betyder betød betydet, bestå består bestod bestået, opstå opstår opstod opstået, deltage deltager deltog deltaget, indføre indfører indførte indført, forstå forstår forstod forstået, slippe slipper slap
      sluppet, forlade forlader forlod forladt, lade lader lod ladet, finde finder fandt fundet, trække trækker trak trukket, hjælpe hjælper hjalp hjulpet, træffe træffer traf truffet, bidrage bidrager bidrog bidraget, foregå foregår foregik foregået, indeholde indeholder indeholdt indeholdt, gribe griber greb grebet,
      udgøre udgør udgjorde udgjort, købe køber købte købt, ringe ringer ringede ringet, spille spiller spillede spillet, have har havde haft, hænge hænger hang hængt, skrive skriver skrev skrevet, opfylde opfylder opfyldte opfyldt, kende kender kendte kendt, synge synger sang sunget, løbe løber løb løbet, ændre ændrer ændrede ændret`,
  },
  auxiliaries: [
    ['perfect', 'have har havde haft'],
    ['passive', 'blive bliver blev blevet'],
    ['passive', 'være er var været'],
    ['future', 'skulle skal - skullet'],
    ['modal', 'skulle skulle - skullet'],
    ['future', 'ville vil - villet'],
    ['modal', 'ville ville - villet'],
    ['modal', 'kunne kan kunne kunnet'],
    ['modal', 'måtte må måtte måttet'],
    ['modal', 'burde bør burde burdet'],
    ['modal', 'turde tør turde turdet'],
  ],
  impersonal: [
    ['fremgå', 'af i'],
    ['hedde', 'i'],
    ['stå', 'i'],
    ['lyde', 'fra i'],
  ],
}

/** What an unknown word is by its ending: *bombarderer*, *bombarderede*. */
export function guessVerb(word: string): VerbFacts | null {
  const facts = { lemma: word, mood: 'indicative', auxiliary: null, number: null } as const
  return word.length >= 8 && /erer$|erede$/.test(word) ? { ...facts, form: 'finite' } : null
}
