import type { VerbFacts } from '../from-tables/tables'
import type { VerbLists } from '../scandinavian/verbs'

/** Norwegian verbs (*Norsk referansegrammatikk*, ch. 6): class 1 *kaste*, 2 *lese*, 3 *leve*, 4 *bo*; others with their parts. */
export const verbLists: VerbLists = {
  classes: { one: 'er et et', two: 'er te t', three: 'er de d' },
  reporting: [
    [
      'clause quote',
      {
        one: `hevde, påpeke, varsle, konstatere, opplyste, svare, bekrefte, antyde, avvise, erkjenne, avdekke, melde, kommentere, rapportere, argumentere, presisere, poengtere, nyansere,
          notere, garantere, advare, spørre, skrike, rope, hviske, sukke, fleipe, spøke, klage, tvitre, poste, dele, formidle, signalisere, antyde, kritisere, informere, orientere, forsikre, oppsummere,
          spekulere, resonnere, reflektere, analysere, innvende, understreke, utdype, gjenta, fortsette, medgi, forklare, dementere, smile, juble, humre, undre, gratulere, utrope, referere, protestere, sitere,
          konkludere, skandere, tippe, mane, minne, rose, avsløre, deklarere, annonsere, kunngjøre, uttrykke, replisere, kontre, parere, fnyse, tordne, rase, åpenbare, sverge, appellere, orakle, fastholde`,
        two: `opplyse, uttale, fortelle, mene, forklare, svare, beklage, erklære, påstå, tilføye, bemerke, synes, love, true, lyse, bedyre, opplyse, vise, utlyse, uttale, rose, prise, smile, erklære, klargjøre, uttrykke, utbryte`,
        parts: `minnes minnes mintes mintes, si sier sa sagt, stå står sto/stod stått, fortelle forteller fortalte fortalt, skrive skriver skrev skrevet, oppgi oppgir oppga/oppgav oppgitt, melde melder meldte meldt, hevde hevder hevdet/hevda hevdet/hevda,
          mene mener mente ment, forklare forklarer forklarte forklart, svare svarer svarte svart, til|legge legger la lagt, til|føye føyer føyde føyd, tilføye tilføyer tilføyde tilføyd, slå slår slo slått,
          fast|slå slår slo slått, fastslå fastslår fastslo fastslått, understreke understreker understreket/understreka understreket/understreka, på|peke peker pekte pekt, påpeke påpeker påpekte påpekt, peke peker
          pekte pekt, erkjenne erkjenner erkjente erkjent, innrømme innrømmer innrømmet/innrømte innrømmet/innrømt, medgi medgir medga medgitt, vedgå vedgår vedgikk vedgått, bekjenne bekjenner bekjente bekjent, angi angir anga
          angitt, fremholde fremholder fremholdt fremholdt, framholde framholder framholdt framholdt, fastholde fastholder fastholdt fastholdt, opprettholde opprettholder opprettholdt opprettholdt, påstå påstår påsto/påstod påstått, nekte nekter
          nektet nektet, benekte benekter benektet benektet, avkrefte avkrefter avkreftet avkreftet, utbryte utbryter utbrøt utbrutt, spørre spør/spørr spurte spurt, fortsette fortsetter fortsatte fortsatt, gjenta gjentar gjentok gjentatt, rope
          roper ropte ropt, skrike skriker skrek/skreik skreket, le ler lo ledd, smile smiler smilte smilt, føle føler følte følt, synes synes syntes syntes, se ser så sett, minne minner minnet/minte minnet/mint, uttale uttaler uttalte uttalt,
          love lover lovet/lovte lovet/lovt, kunngjøre kunngjør kunngjorde kunngjort, klargjøre klargjør klargjorde klargjort, redegjøre redegjør redegjorde redegjort, skildre skildrer skildret skildret, beskrive beskriver beskrev beskrevet,
          tilstå tilstår tilsto/tilstod tilstått, vitne vitner vitnet vitnet, avgjøre avgjør avgjorde avgjort, lyde lyder lød lydt, hete heter het/hette hett, fremgå fremgår fremgikk fremgått, framgå framgår framgikk framgått,
          konstatere konstaterer konstaterte konstatert, kommentere kommenterer kommenterte kommentert, rapportere rapporterer rapporterte rapportert, argumentere argumenterer argumenterte argumentert, presisere presiserer presiserte presisert,
          poengtere poengterer poengterte poengtert, garantere garanterer garanterte garantert, signalisere signaliserer signaliserte signalisert, kritisere kritiserer kritiserte kritisert, informere informerer informerte informert, orientere orienterer
          orienterte orientert, oppsummere oppsummerer oppsummerte oppsummert, spekulere spekulerer spekulerte spekulert, reflektere reflekterer reflekterte reflektert, analysere analyserer analyserte analysert, gratulere gratulerer gratulerte gratulert,
          konkludere konkluderer konkluderte konkludert, referere refererer refererte referert, sitere siterer siterte sitert, dementere dementerer dementerte dementert, annonsere annonserer annonserte annonsert, nyansere nyanserer nyanserte nyansert,
          notere noterer noterte notert, resonnere resonnerer resonnerte resonnert, be ber ba/bad bedt, tro tror trodde trodd, uttrykke uttrykker uttrykte uttrykt, avgi avgir avga avgitt, meddele meddeler meddelte meddelt, innvende innvender innvendte innvendt,
          varsle varsler varslet/varsla varslet/varsla, slå slår slo slått, forsikre forsikrer forsikret/forsikra forsikret/forsikra, fram|holde holder holdt holdt, ut|dype dyper dypet dypet, berette beretter berettet berettet, tenke tenker tenkte tenkt, fortelle fortel fortalde fortalt`,
      },
    ],
    [
      'clause',
      {
        one: 'vente, håpe, frykte, mistenke, anslå, vurdere',
        parts: `tro tror trodde trodd, vite vet visste visst, anta antar antok antatt, anslå anslår anslo anslått, vise viser viste vist, dømme dømmer dømte dømt, bestemme bestemmer bestemte bestemt, vedta vedtar vedtok vedtatt,
          frykte frykter fryktet fryktet, håpe håper håpet håpet, mistenke mistenker mistenkte mistenkt, bevise beviser beviste bevist, innse innser innså innsett, oppdage oppdager oppdaget oppdaget, forvente forventer forventet forventet, tvile tviler tvilte tvilt`,
      },
    ],
    [
      'clause quote infinitive',
      {
        one: 'true, nekte, oppfordre, anbefale, planlegge',
        parts: `kreve krever krevde krevd, be ber ba/bad bedt, foreslå foreslår foreslo foreslått, råde råder rådet rådet, anmode anmoder anmodet anmodet, tilby tilbyr tilbød tilbudt, oppfordre oppfordrer oppfordret/oppfordra oppfordret/oppfordra,
          anbefale anbefaler anbefalte anbefalt, true truer truet/trua truet/trua, love lover lovet/lovte lovet, beordre beordrer beordret beordret, forlange forlanger forlangte forlangt, etterlyse etterlyser etterlyste etterlyst`,
      },
    ],
    [
      'clause quote infinitive label',
      { parts: 'anklage anklager anklaget/anklaga anklaget/anklaga, beskylde beskylder beskyldte beskyldt' },
    ],
    [
      'label',
      {
        one: 'kalle, stemple, fordømme',
        parts: `kalle kaller kalte/kalla kalt, betegne betegner betegnet betegnet, karakterisere karakteriserer karakteriserte karakterisert, omtale omtaler omtalte omtalt, stemple stempler stemplet stemplet, fordømme fordømmer fordømte fordømt, døpe døper døpte døpt, avvise avviser avviste avvist`,
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
    'være tydelig på',
    'være klar på',
    'legge til grunn',
    'finne det bevist',
  ],
  others: {
    one: `jobbe, arbeide, starte, åpne, ende, lande, vente, skade, redde, havne, koste, miste, øke, snakke, handle, kaste, satse, trene, gripe, virke, passe, stanse, samle, bruke, flytte, huske, elske, hente, lete, drepe, ramme, takke, slutte, mangle, ønske, endre, utvikle, kjempe`,
    two: `reise, lese, spise, spille, kjøre, kjøpe, begynne, øke, lyse, rase, møte, tape, bruke, dømme, sikte, tiltale, føre, styre, høre, lære, tenke, sende, kjenne, føle, lede, skape, utnevne, utlyse, stenge, hjelpe, søke, påvirke, avslutte, tjene, låne, tale, snu, fremme, undersøke`,
    three: 'leve, prøve, bygge, eie, kreve, pleie, overleve, utøve, oppleve, behøve',
    parts: `lyve lyver løy løyet, være er var vært, bli blir ble/blei blitt, finnes finnes fantes finnes, gjøre gjør gjorde gjort, gå går gikk gått, stå står sto/stod stått, ta tar tok tatt, komme kommer kom kommet, se ser så sett, gi gir ga/gav gitt, holde holder holdt holdt, ligge
      ligger lå ligget, sitte sitter satt sittet, dra drar dro/drog dratt, falle faller falt falt, vinne vinner vant vunnet, selge selger solgte solgt, dø dør døde dødd, vokse vokser vokste vokst, synke synker sank sunket, stige stiger steg steget, drive driver drev
      drevet, stille stiller stilte stilt, sette setter satte satt, legge legger la lagt, nå når nådde nådd, bo bor bodde bodd, gjelde gjelder gjaldt gjeldt, skje skjer skjedde skjedd, forsvinne forsvinner forsvant forsvunnet, flykte flykter flyktet flyktet, bryte bryter
      brøt brutt, pågripe pågriper pågrep pågrepet, skyte skyter skjøt skutt, velge velger valgte valgt, bære bærer bar båret, følge følger fulgte fulgt, få får fikk fått, bety betyr betydde betydd, bestå består besto/bestod bestått, oppstå oppstår oppsto oppstått, pågå
      pågår pågikk pågått, delta deltar deltok deltatt, innføre innfører innførte innført, forstå forstår forsto/forstod forstått, slippe slipper slapp sluppet, forlate forlater forlot forlatt, la lar lot latt, handle handler handlet handlet, etterforske etterforsker etterforsket etterforsket,
      anmelde anmelder anmeldte anmeldt, stenge stenger stengte stengt, tape taper tapte tapt, øke øker økte økt, starte starter startet startet, drepe dreper drepte drept, finne finner fant funnet, sende sender sendte sendt, tre trer trådte trådt, skrive skriver skrev skrevet, trekke trekker
      trakk trukket, hjelpe hjelper hjalp hjulpet, treffe treffer traff truffet, bidra bidrar bidro bidratt, foregå foregår foregikk foregått, inneholde inneholder inneholdt inneholdt, avhøre avhører avhørte avhørt, utgjøre utgjør utgjorde utgjort, innebære innebærer innebar innebåret, ha har hadde hatt`,
  },
  auxiliaries: [
    ['perfect', 'ha har hadde hatt'],
    ['passive', 'bli blir/bli ble/blei blitt'],
    ['passive', 'være er var vært'],
    ['future', 'skulle skal - -'],
    ['modal', 'skulle skulle - -'],
    ['future', 'ville vil - villet'],
    ['modal', 'ville ville - villet'],
    ['modal', 'kunne kan kunne kunnet'],
    ['modal', 'måtte må måtte måttet'],
    ['modal', 'burde bør burde burdet'],
  ],
  impersonal: [
    ['fremgå', 'av i'],
    ['framgå', 'av i'],
    ['hete', 'i'],
    ['stå', 'i'],
    ['lyde', 'fra i'],
  ],
}

/** What an unknown word is by its ending: *bombarderer*, *bombarderte*. */
export function guessVerb(word: string): VerbFacts | null {
  const facts = { lemma: word, mood: 'indicative', auxiliary: null, number: null } as const
  return word.length >= 8 && /erer$|[^s]erte$/.test(word) ? { ...facts, form: 'finite' } : null
}
