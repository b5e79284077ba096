import type { VerbFacts } from '../from-tables/tables'
import type { VerbLists } from '../scandinavian/verbs'

/** Swedish verbs (*Svenska Akademiens språklära*, §§ 160 ff.): class 1 *kalla*, 2 *köpa*, 3 *ringa*; others with their parts. */
export const verbLists: VerbLists = {
  classes: { one: 'ar ade at', two: 'er te t', three: 'er de t' },
  reporting: [
    [
      'clause quote',
      {
        one: `berätta, försäkra, bedyra, hävda, påpeka, betona, förklara, kommentera, mena, varna, konstatera, tycka, svara, rapportera,
          poängtera, argumentera, resonera, reflektera, klargöra, meddela, informera, upprepa, avslöja, bekräfta, avfärda,
          antyda, varsla, notera, observera, protokollföra, inflika, sucka, skoja, skämta, ropa, viska, utropa, jubla, klaga, undra,
          fråga, tala, prata, chatta, twittra, posta, deklarera, tillkännage, garantera, intyga, vittna, förtydliga, nyansera,
          precisera, specificera, sammanfatta, summera, analysera, bedöma, spekulera, gissa, kritisera, larma, flagga, signalera,
          citera, motivera, rättfärdiga, försvara, förutspå, gnälla, rasa, dundra, fnysa, svära, minnas, fortsätta, formulera, replikera,
          kontra, slå, läsa, lyda, låta, räkna, understryka, vädja, skandera, dementera, erinra, deklamera, upplysa, utveckla,
          efterlysa, redovisa, redogöra, återberätta, uppmärksamma, parera, yttra, beklaga, hylla, rekommendera, gratulera, konkludera`,
        parts: `säga säger sa/sade sagt, stå står stod stått, skriva skriver skrev skrivit, uppge uppger uppgav uppgett/uppgivit, tillägga tillägger tillade tillagt,
          till|lägga lägger lade/la lagt, anse anser ansåg ansett, medge medger medgav medgett/medgivit, ange anger angav angett/angivit, framhålla framhåller
          framhöll framhållit, understryka understryker underströk understrukit, vidhålla vidhåller vidhöll vidhållit, påstå påstår påstod
          påstått, förneka förnekar förnekade förnekat, erkänna erkänner erkände erkänt, beskriva beskriver beskrev beskrivit, fortsätta fortsätter
          fortsatte fortsatt, påminna påminner påminde påmint, fastslå fastslår fastslog fastslagit, fast|slå slår slog slagit, på|peka pekar
          pekade pekat, utbrista utbrister utbrast utbrustit, tycka tycker tyckte tyckt, känna känner kände känt, hoppas hoppas hoppades
          hoppats, inse inser insåg insett, avslöja avslöjar avslöjade avslöjat, invända invänder invände invänt, framföra framför framförde framfört, fram|föra för förde fört,
          fram|hålla håller höll hållit, framgå framgår framgick framgått, heta heter hette hetat, hälsa hälsar hälsade hälsat, klargöra klargör klargjorde klargjort,
          tillkännage tillkännager tillkännagav tillkännagett, lyda lyder löd/lydde lytt, låta låter lät låtit, förutspå förutspår förutspådde förutspått,
          skrika skriker skrek skrikit, le ler log lett, skratta skrattar skrattade skrattat, svära svär svor svurit, fnysa fnyser fnös fnyst,
          medge medger medgav medgivit, bemöta bemöter bemötte bemött, besvara besvarar besvarade besvarat, redogöra redogör redogjorde redogjort,
          upplysa upplyser upplyste upplyst, utlåta utlåter utlät utlåtit, minnas minns mindes mints, läsa läser läste läst, på|stå står stod stått,
          förkunna förkunnar förkunnade förkunnat, återge återger återgav återgett, tipsa tipsar tipsade tipsat, bekänna bekänner bekände bekänt,
          slå slår slog slagit, berömma berömmer berömde berömt, undra undrar undrade undrat, ut|veckla vecklar vecklade vecklat`,
      },
    ],
    [
      'clause',
      {
        one: `misstänka, uppskatta, visa, förvänta, räkna, frukta, befara, ifrågasätta, lova, besluta, avgöra, bevisa, konstatera, döma, fastställa`,
        parts: `tro tror trodde trott, tänka tänker tänkte tänkt, veta vet visste vetat, bedöma bedömer bedömde bedömt, visa visar visade visat, förmoda förmodar
          förmodade förmodat, misstänka misstänker misstänkte misstänkt, upptäcka upptäcker upptäckte upptäckt, anta antar antog antagit`,
      },
    ],
    [
      'clause quote infinitive',
      {
        one: `lova, hota, uppmana, rekommendera, planera, vägra, utlova, varna, begära, avråda, beordra, överväga`,
        parts: `kräva kräver krävde krävt, be ber bad bett, föreslå föreslår föreslog föreslagit, råda råder rådde rått, erbjuda erbjuder erbjöd erbjudit,
          hävda hävdar hävdade hävdat, säga säger sa sagt, uppge uppger uppgav uppgett, påstå påstår påstod påstått, anse anser ansåg ansett, begära begär begärde begärt`,
      },
    ],
    [
      'clause quote infinitive label',
      { parts: 'anklaga anklagar anklagade anklagat, beskylla beskyller beskyllde beskyllt' },
    ],
    [
      'label',
      {
        one: 'kalla, beteckna, karakterisera, stämpla, fördöma, klassa, avfärda, likna, döpa',
        parts:
          'benämna benämner benämnde benämnt, fördöma fördömer fördömde fördömt, beskylla beskyller beskyllde beskyllt',
      },
    ],
  ],
  phrases: [
    'vara överens',
    'vara enig',
    'vara eniga',
    'vara övertygad',
    'vara övertygade',
    'vara säker',
    'lägga till grund',
    'finna det bevisat',
  ],
  others: {
    one: `arbeta, jobba, börja, sluta, spela, vänta, handla, stanna, starta, landa, öka, minska, öppna, leda, orsaka, skada, rädda, hjälpa, bygga, köra, samla, använda, skapa, betala,
      kosta, fungera, pågå, larma, utreda, anmäla, polisanmäla, åtala, döda, skjuta, drabba, påverka, hamna, lyckas, misslyckas, satsa, träna, träffa, förlora, passera, stötta, kontakta, granska, behandla,
      diskutera, hantera, lämna, flytta, hitta, leta, titta, lyssna, stoppa, rösta, ändra, planera, investera, producera, kontrollera, organisera, ersätta, undersöka, delta, anhålla, häkta, evakuera`,
    parts: `ljuga ljuger ljög ljugit, vara är var varit, finnas finns fanns funnits, bli blir blev blivit, göra gör gjorde gjort, gå går gick gått, stå står stod stått, ta tar tog tagit, finna finner fann funnit, avsluta avslutar avslutade avslutat, inleda inleder inledde inlett, komma kommer kom
      kommit, se ser såg sett, ge ger gav gett/givit, hålla håller höll hållit, ligga ligger låg legat, sitta sitter satt suttit, dra drar drog dragit, falla faller föll fallit, vinna vinner vann
      vunnit, sälja säljer sålde sålt, köpa köper köpte köpt, leva lever levde levt, dö dör dog dött, växa växer växte växt, sjunka sjunker sjönk sjunkit, stiga stiger steg stigit,
      bygga bygger byggde byggt, hjälpa hjälper hjälpte hjälpt, leda leder ledde lett, driva driver drev drivit, föra för förde fört, ställa ställer ställde ställt, sätta sätter satte
      satt, lägga lägger lade/la lagt, nå når nådde nått, bo bor bodde bott, behöva behöver behövde behövt, gälla gäller gällde gällt, hända händer hände hänt, ske sker skedde skett,
      inträffa inträffar inträffade inträffat, stänga stänger stängde stängt, resa reser reste rest, åka åker åkte åkt, köra kör körde kört, försvinna försvinner försvann försvunnit,
      fly flyr flydde flytt, bryta bryter bröt brutit, gripa griper grep gripit, skjuta skjuter sköt skjutit, utreda utreder utredde utrett, söka söker sökte sökt, välja väljer valde valt,
      använda använder använde använt, bära bär bar burit, följa följer följde följt, möta möter mötte mött, förlora förlorar förlorade förlorat, få får fick fått, handla handlar handlade handlat,
      innebära innebär innebar inneburit, betyda betyder betydde betytt, bestå består bestod bestått, uppstå uppstår uppstod uppstått, pågå pågår pågick pågått, delta deltar deltog deltagit,
      åtala åtalar åtalade åtalat, sända sänder sände sänt, peka pekar pekade pekat, vända vänder vände vänt, röra rör rörde rört, höra hör hörde hört, avgå avgår avgick avgått, införa inför
      införde infört, köra kör körde kört, lära lär lärde lärt, förstå förstår förstod förstått, låsa låser låste låst, slippa slipper slapp sluppit, döma dömer dömde dömt, ha har hade haft`,
  },
  auxiliaries: [
    ['perfect', 'ha har hade haft'],
    ['passive', 'bli blir/blivit blev blivit'],
    ['passive', 'vara är var varit'],
    ['future', 'skola ska/skall - -'],
    ['modal', 'skulle skulle - -'],
    ['modal', 'kunna kan kunde kunnat'],
    ['modal', 'vilja vill ville velat'],
    ['modal', 'böra bör borde bort'],
    ['modal', 'måste måste - -'],
    ['modal', 'få får fick fått'],
    ['modal', 'torde torde - -'],
  ],
  impersonal: [
    ['framgå', 'av i'],
    ['heta', 'i'],
    ['stå', 'i på'],
    ['lyda', 'från i'],
  ],
}

/** What an unknown word is by its ending: *bombarderar*, *bombarderade*, *bombarderat*. */
export function guessVerb(word: string): VerbFacts | null {
  const facts = { lemma: word, mood: 'indicative', auxiliary: null, number: null } as const
  if (word.length >= 7 && /erar$|erade(?:s)?$/.test(word)) return { ...facts, form: 'finite' }
  return word.length >= 7 && /[^k]erat$/.test(word) ? { ...facts, form: 'participle' } : null
}
