import { describe, expect, it } from 'vitest'
import { linesOf } from '../testing/statements-of'
import { swedish } from './pack'

/** Passages of several sentences in the shapes of the press: a text, and what it gives to whom, words | speaker. */
const told: readonly (readonly [text: string, ...statements: string[]])[] = [
  [
    '– Det här är ett misslyckande för hela rättsväsendet, säger åklagaren Maria Hedlund till Lornabladet.\n\nHon vill nu att domen prövas i hovrätten.',
    'Det här är ett misslyckande för hela rättsväsendet | Maria Hedlund',
  ],
  [
    'Statsminister Erik Sandell säger att regeringen inte tänker backa. "Vi står fast", skriver han på X. Enligt finansminister Karin Ågren finns det pengar avsatta.',
    'regeringen inte tänker backa | Erik Sandell',
    'Vi står fast | Erik Sandell',
    'finns det pengar avsatta | Karin Ågren',
  ],
  [
    '– Jag hörde en smäll och sprang ut, berättar grannen Sten Lövgren. Det brann överallt.',
    'Jag hörde en smäll och sprang ut | Sten Lövgren',
  ],
  [
    'Polisen bekräftar att en man i 30-årsåldern har gripits. Han är på sannolika skäl misstänkt för mord, enligt åklagaren. – Vi har säkrat teknisk bevisning, säger Jonas Vik, presstalesperson vid polisen i region Sorna.',
    'en man i 30-årsåldern har gripits | Polisen',
    'Han är på sannolika skäl misstänkt för mord | åklagaren',
    'Vi har säkrat teknisk bevisning | Jonas Vik',
  ],
  [
    'Förbundskaptenen Lars Ekdal var besviken efter förlusten.\n\n– Vi var inte tillräckligt bra, säger han och fortsätter:\n\n– Men det är ingen katastrof.',
    'Vi var inte tillräckligt bra | Lars Ekdal',
    'Men det är ingen katastrof | Lars Ekdal',
  ],
  [
    'En ny studie från Valdors universitet visar att sömnbrist ökar risken för stroke. "Effekten är större än vi trodde", säger forskaren Anna Brodin i ett pressmeddelande.',
    'sömnbrist ökar risken för stroke | En ny studie från Valdors universitet',
    'Effekten är större än vi trodde | Anna Brodin',
  ],
  [
    'Mannens advokat, Peter Norling, menar att bevisen är svaga.\n\n– Min klient nekar till brott, säger han till nyhetsbyrån Norden.',
    'bevisen är svaga | Peter Norling',
    'Min klient nekar till brott | Peter Norling',
  ],
  [
    'Kommunen skriver i ett mejl till Sorna Tidning att skolan hålls stängd. Rektorn Eva Stål vill inte kommentera.',
    'skolan hålls stängd | Kommunen',
  ],
  [
    '– Jag är så glad, utbrast 24-åringen när guldet var klart. Åkaren Linn Forsell har tidigare sagt att hon vill sluta i vår.',
    'Jag är så glad | 24-åringen',
    'hon vill sluta i vår | Linn Forsell',
  ],
  [
    'Oppositionsledaren Ulf Brandt kallar förslaget "ett svek mot landsbygden". Miljöministern svarar att hon är beredd att förhandla. "Men inte till vilket pris som helst", tillägger hon.',
    'ett svek mot landsbygden | Ulf Brandt',
    'hon är beredd att förhandla | Miljöministern',
    'Men inte till vilket pris som helst | Miljöministern',
  ],
  [
    'Det uppger flera källor med insyn för Dagens Lorna. "Det handlar om miljardbelopp", säger en av dem. Bolagets vd Mikael Rask tillbakavisar uppgifterna.',
    'Det handlar om miljardbelopp | nobody',
  ],
  [
    'I rapporten konstaterar Riksrevisionen att myndigheten har brustit. Generaldirektören Åsa Lund medger att det har gått för långsamt.\n\n– Vi tar kritiken på allvar, säger hon.',
    'myndigheten har brustit | Riksrevisionen',
    'det har gått för långsamt | Åsa Lund',
    'Vi tar kritiken på allvar | Åsa Lund',
  ],
  [
    'Flera vittnen har berättat att bilen körde mycket fort. "Han måste ha sett henne", säger en kvinna som bor i närheten och som vill vara anonym.',
    'bilen körde mycket fort | Flera vittnen',
    'Han måste ha sett henne | en kvinna',
  ],
  [
    'USA:s president hotar med nya tullar. "De kommer att ångra sig", sa presidenten enligt nyhetsbyrån Norden.',
    'De kommer att ångra sig | presidenten',
  ],
  [
    'Infrastrukturminister Karin Lund avvisar kritiken. ”Bron kommer att byggas”, säger hon till Lorneposten. Enligt ministern finns pengarna redan i budgeten.',
    'Bron kommer att byggas | Karin Lund',
    'finns pengarna redan i budgeten | Karin Lund',
  ],
  [
    'Hovrätten fäller den tidigare vd:n för grovt bedrägeri. ”Han har handlat med full insikt”, skriver rätten i domen. Mannens advokat, Per Stål, säger att de kommer att överklaga.\n\n– Vi är mycket besvikna, säger han.',
    'Han har handlat med full insikt | rätten',
    'de kommer att överklaga | Per Stål',
    'Vi är mycket besvikna | Per Stål',
  ],
  [
    '– Vi spelade med hjärtat, säger Markus Tegel efter 2–1-segern mot Valdora. Tränaren var nöjd med inställningen.\n\n– Ingen gav upp, säger han och ler.',
    'Vi spelade med hjärtat | Markus Tegel',
    'Ingen gav upp | Markus Tegel',
  ],
  [
    '– Det är som att se himlen för första gången, säger Julia Ferm, astronom vid Sornes universitet.\n\nStudien, som publiceras i tidskriften Orbit, visar att galaxen är äldre än man trott.\n\n– Nu måste vi förstå varför, fortsätter hon.',
    'Det är som att se himlen för första gången | Julia Ferm',
    'galaxen är äldre än man trott | Studien',
    'Nu måste vi förstå varför | Julia Ferm',
  ],
  [
    'Polisen bekräftar att en man i 30-årsåldern har gripits. Han är misstänkt för mord, uppger åklagare Anna Berg. ”Vi har hört flera vittnen under natten”, säger polisens presstalesperson Olle Dahl.',
    'en man i 30-årsåldern har gripits | Polisen',
    'Han är misstänkt för mord | Anna Berg',
    'Vi har hört flera vittnen under natten | Olle Dahl',
  ],
  [
    'Elin Bask, 38, blev av med jobbet i våras.\n\n– När brevet kom rasade allt, berättar hon. Sedan dess har hon sökt över hundra jobb.\n\n– Nästan ingen svarar.',
    'När brevet kom rasade allt | Elin Bask',
    'Nästan ingen svarar | Elin Bask',
  ],
  [
    'Enligt räddningstjänsten har omkring trehundra personer evakuerats. Läget är under kontroll, försäkrar räddningsledaren Frans Ard. Kommunalrådet Alf Prytz (V) talar däremot om ”en katastrof utan motstycke”.',
    'har omkring trehundra personer evakuerats | räddningstjänsten',
    'Läget är under kontroll | Frans Ard',
    'en katastrof utan motstycke | Alf Prytz',
  ],
  [
    '”Jag har inget att dölja”, skriver riksdagsledamoten Bo Karle i ett mejl till TT. Partiledaren Klara Mont vill inte kommentera uppgifterna.',
    'Jag har inget att dölja | Bo Karle',
  ],
  [
    'Bolaget meddelar i ett pressmeddelande att fabrikerna hålls stängda till på måndag. Facket kräver ett möte. ”De anställda ska inte betala för ledningens misstag”, säger ordföranden Inga Sten.',
    'fabrikerna hålls stängda till på måndag | Bolaget',
    'De anställda ska inte betala för ledningens misstag | Inga Sten',
  ],
  [
    'Utrikesminister Pavel Dorn säger i en intervju med Lorneposten att Norlandia är redo att förhandla. Samtidigt varnar han för att tålamodet är på väg att ta slut.\n\n– Vi väntar inte hur länge som helst, säger Dorn.',
    'Norlandia är redo att förhandla | Pavel Dorn',
    'tålamodet är på väg att ta slut | Pavel Dorn',
    'Vi väntar inte hur länge som helst | Pavel Dorn',
  ],
  [
    'Glaciären krymper två meter om året, konstaterar glaciologen Rune Pol. I rapporten framgår att den kan vara borta 2050. Kollegan Sven Noir menar dock att modellerna är osäkra.',
    'Glaciären krymper två meter om året | Rune Pol',
    'den kan vara borta 2050 | rapporten',
    'modellerna är osäkra | Sven Noir',
  ],
  [
    'Mamman Anna Ek har väntat i tre år på besked.\n\n– Ingen har förklarat något för oss, säger hon till SVT Nyheter. Hon anser att myndigheten har svikit familjen.',
    'Ingen har förklarat något för oss | Anna Ek',
    'myndigheten har svikit familjen | Anna Ek',
  ],
  [
    'Socialdemokraterna är kritiska. ”Det här är ett svek mot barnen”, skriver gruppledaren Ulla Krans på X.',
    'Det här är ett svek mot barnen | Ulla Krans',
  ],
  [
    'Låtskrivaren Lisa Sart ger sig ut på turné efter tio år.\n\n– Jag var rädd att inte klara det, erkänner hon. Nu väntar hon på publiken.\n\n– Det är dags.',
    'Jag var rädd att inte klara det | Lisa Sart',
    'Det är dags | Lisa Sart',
  ],
  [
    '– Ingen ska lämnas efter, säger arbetsmarknadsminister Klara Vinter efter mötet. Ministern uppger också att pengarna kommer i januari.',
    'Ingen ska lämnas efter | Klara Vinter',
    'pengarna kommer i januari | Klara Vinter',
  ],
  [
    'Tingsrätten dömde den tidigare kommunalrådet till tre års fängelse. Enligt åklagaren har han förskingrat två miljoner kronor. "Min klient är oskyldig", säger advokat Markus Olin till TT.',
    'har han förskingrat två miljoner kronor | åklagaren',
    'Min klient är oskyldig | Markus Olin',
  ],
  [
    'Polisen bekräftar att en man i 30-årsåldern har gripits. Han misstänks för grov stöld, skriver Lornebladet. – Han har erkänt, säger polisens presstalesperson Ida Sand.',
    'en man i 30-årsåldern har gripits | Polisen',
    'Han misstänks för grov stöld | Lornebladet',
    'Han har erkänt | Ida Sand',
  ],
  [
    'Statsminister Ludvig Gård kallar beslutet för ”ett svek”. Enligt honom kommer lagen att antas före sommaren.',
    'ett svek | Ludvig Gård',
    'kommer lagen att antas före sommaren | Ludvig Gård',
  ],
  [
    'I ett pressmeddelande skriver bolaget att fabriken inte ska stängas. ”Vi kommenterar inte rykten”, svarar pressansvariga Elin Mark när Lornebladet frågar om framtiden.',
    'fabriken inte ska stängas | bolaget',
    'Vi kommenterar inte rykten | Elin Mark',
  ],
  [
    'Elsa Morin är 38 år och bor i Torta. – Den dagen jag fick brevet rasade allt, berättar hon. Hennes son, säger hon, pratar inte längre med henne.',
    'Den dagen jag fick brevet rasade allt | Elsa Morin',
    'Hennes son … pratar inte längre med henne | Elsa Morin',
  ],
  [
    'Oppositionen är kritisk. ”Det här är ett hån mot kommunerna”, säger Nils Berg, gruppledare för Folkalliansen. Han får medhåll av Sara Lind: ”Väljarna kommer inte att glömma.”',
    'Det här är ett hån mot kommunerna | Nils Berg',
    'Väljarna kommer inte att glömma | Sara Lind',
  ],
  [
    'Försvarsdepartementet hävdar att tre drönare har skjutits ner. Uppgifterna har inte kunnat bekräftas. Vittnen berättar om flera explosioner.',
    'tre drönare har skjutits ner | Försvarsdepartementet',
  ],
]

describe('passages of the Swedish press', () => {
  it.each(told)('%s', (text, ...statements) => {
    expect(linesOf(text, swedish)).toEqual(statements.map((each) => each.toLowerCase()))
  })
})
