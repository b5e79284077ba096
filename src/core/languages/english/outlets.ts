/**
 * Outlets, agencies and journals by name, with the hosts of their links. `Name | other names | hosts`, a line each; the
 * other names and hosts apart by commas. Add a line to teach a new one.
 */
const table = `
Associated Press | AP | apnews.com
Reuters | | reuters.com
Agence France-Presse | AFP | afp.com
Bloomberg | Bloomberg News | bloomberg.com
TASS | Tass | tass.com,tass.ru
Interfax | | interfax.com,interfax.ru
RIA Novosti | | ria.ru
Xinhua | | xinhuanet.com
Kyodo News | Kyodo | kyodonews.net
Yonhap | Yonhap News Agency | yna.co.kr
Anadolu Agency | Anadolu | aa.com.tr
Ukrinform | | ukrinform.net
dpa | DPA | dpa.com
ANSA | | ansa.it
EFE | | efe.com
New York Times | NYT | nytimes.com
Washington Post | | washingtonpost.com
Wall Street Journal | WSJ | wsj.com
USA Today | USA TODAY | usatoday.com
Los Angeles Times | LA Times | latimes.com
Chicago Tribune | | chicagotribune.com
Boston Globe | | bostonglobe.com
Miami Herald | | miamiherald.com
Philadelphia Inquirer | | inquirer.com
San Francisco Chronicle | | sfchronicle.com
Houston Chronicle | | houstonchronicle.com
Dallas Morning News | | dallasnews.com
Seattle Times | | seattletimes.com
Denver Post | | denverpost.com
New York Post | | nypost.com
New York Daily News | Daily News | nydailynews.com
Politico | POLITICO | politico.com,politico.eu
Axios | | axios.com
The Hill | | thehill.com
Roll Call | | rollcall.com
ProPublica | | propublica.org
The Intercept | | theintercept.com
Vox | | vox.com
Slate | | slate.com
Salon | | salon.com
Mother Jones | | motherjones.com
The Nation | | thenation.com
National Review | | nationalreview.com
Breitbart | Breitbart News | breitbart.com
Daily Beast | | thedailybeast.com
HuffPost | Huffington Post | huffpost.com,huffingtonpost.com
BuzzFeed News | BuzzFeed | buzzfeednews.com,buzzfeed.com
Business Insider | Insider | businessinsider.com
Forbes | | forbes.com
Fortune | | fortune.com
Newsweek | | newsweek.com
Time | TIME | time.com
The Atlantic | | theatlantic.com
The New Yorker | | newyorker.com
Vanity Fair | | vanityfair.com
Rolling Stone | | rollingstone.com
People | People magazine | people.com
Variety | | variety.com
The Hollywood Reporter | | hollywoodreporter.com
Deadline | | deadline.com
Billboard | | billboard.com
Wired | WIRED | wired.com
The Verge | | theverge.com
TechCrunch | | techcrunch.com
Ars Technica | | arstechnica.com
Engadget | | engadget.com
Gizmodo | | gizmodo.com
CNN | | cnn.com
Fox News | Fox News Digital,Fox Business | foxnews.com,foxbusiness.com
MSNBC | | msnbc.com
NBC News | NBC | nbcnews.com
ABC News | ABC | abcnews.go.com
CBS News | CBS | cbsnews.com
CNBC | | cnbc.com
NPR | National Public Radio | npr.org
PBS | PBS NewsHour | pbs.org
C-SPAN | | c-span.org
Univision | | univision.com
Telemundo | | telemundo.com
Voice of America | VOA | voanews.com
Radio Free Europe/Radio Liberty | RFE/RL,Radio Free Europe | rferl.org
BBC | BBC News | bbc.com,bbc.co.uk
Sky News | Sky | news.sky.com
Sky Sports | | skysports.com
ITV News | ITV | itv.com
Channel 4 News | Channel 4 | channel4.com
Guardian | The Guardian | theguardian.com
The Times | Times of London,Sunday Times | thetimes.co.uk,thetimes.com
Daily Telegraph | Telegraph,The Telegraph | telegraph.co.uk
Financial Times | FT | ft.com
Independent | The Independent | independent.co.uk
Daily Mail | MailOnline | dailymail.co.uk
Daily Mirror | | mirror.co.uk
The Sun | | thesun.co.uk
Evening Standard | | standard.co.uk
The Economist | Economist | economist.com
New Statesman | | newstatesman.com
The Spectator | | spectator.co.uk
The Observer | | observer.co.uk
Irish Times | | irishtimes.com
Irish Independent | | independent.ie
RTE | RTÉ | rte.ie
CBC | CBC News | cbc.ca
CTV News | CTV | ctvnews.ca
Globe and Mail | | theglobeandmail.com
Toronto Star | | thestar.com
National Post | | nationalpost.com
Sydney Morning Herald | | smh.com.au
The Age | | theage.com.au
The Australian | | theaustralian.com.au
Stuff | | stuff.co.nz
New Zealand Herald | NZ Herald | nzherald.co.nz
Der Spiegel | Spiegel | spiegel.de
Die Zeit | | zeit.de
Die Welt | | welt.de
Bild | | bild.de
Süddeutsche Zeitung | SZ | sueddeutsche.de
Frankfurter Allgemeine Zeitung | FAZ | faz.net
Handelsblatt | | handelsblatt.com
Deutsche Welle | DW | dw.com
ARD | | ard.de,tagesschau.de
ZDF | | zdf.de
Le Monde | | lemonde.fr
Le Figaro | | lefigaro.fr
Libération | | liberation.fr
Le Parisien | | leparisien.fr
France 24 | | france24.com
Mediapart | | mediapart.fr
El País | El Pais | elpais.com
El Mundo | | elmundo.es
La Vanguardia | | lavanguardia.com
Corriere della Sera | | corriere.it
La Repubblica | | repubblica.it
La Stampa | | lastampa.it
Kyiv Independent | The Kyiv Independent | kyivindependent.com
Kyiv Post | | kyivpost.com
Ukrainska Pravda | | pravda.com.ua
Moscow Times | The Moscow Times | themoscowtimes.com
Meduza | | meduza.io
Novaya Gazeta | | novayagazeta.eu
Kommersant | | kommersant.ru
Vedomosti | | vedomosti.ru
Izvestia | | iz.ru
RT | Russia Today | rt.com
Sputnik | | sputnikglobe.com
Haaretz | | haaretz.com
Jerusalem Post | | jpost.com
Times of Israel | | timesofisrael.com
Al Jazeera | | aljazeera.com
Al Arabiya | Al-Arabiya | alarabiya.net
Arab News | | arabnews.com
Hürriyet | | hurriyet.com.tr
Times of India | | timesofindia.indiatimes.com
The Hindu | | thehindu.com
Hindustan Times | | hindustantimes.com
Indian Express | | indianexpress.com
NDTV | | ndtv.com
Dawn | | dawn.com
South China Morning Post | SCMP | scmp.com
Global Times | | globaltimes.cn
People's Daily | | people.cn
China Daily | | chinadaily.com.cn
Nikkei | Nikkei Asia | nikkei.com
Asahi Shimbun | | asahi.com
Yomiuri Shimbun | | yomiuri.co.jp
Mainichi Shimbun | Mainichi | mainichi.jp
Japan Times | | japantimes.co.jp
NHK | | nhk.or.jp
Korea Herald | | koreaherald.com
Straits Times | | straitstimes.com
Folha de S.Paulo | Folha | folha.uol.com.br
O Globo | Globo | globo.com
Clarín | Clarin | clarin.com
La Nación | La Nacion | lanacion.com.ar
El Universal | | eluniversal.com.mx
Reforma | | reforma.com
Euronews | euronews | euronews.com
ESPN | | espn.com
The Athletic | | nytimes.com/athletic
Sports Illustrated | | si.com
Nature | | nature.com
Science | | science.org
Lancet | The Lancet | thelancet.com
New England Journal of Medicine | NEJM | nejm.org
British Medical Journal | BMJ | bmj.com
JAMA | JAMA Psychiatry,JAMA Network Open,JAMA Internal Medicine | jamanetwork.com
PLOS One | PLoS One | plos.org
Cell | | cell.com
New Scientist | | newscientist.com
Scientific American | | scientificamerican.com
Psychology Today | | psychologytoday.com
Snopes | | snopes.com
PolitiFact | | politifact.com
FactCheck.org | | factcheck.org
Polygraph.info | | polygraph.info
Bellingcat | | bellingcat.com
`

/** An outlet as a fact: its usual name, the other names it goes by, and the hosts its pages stand on. */
export interface Outlet {
  name: string
  others: string[]
  hosts: string[]
}

const list = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')

export const outlets: readonly Outlet[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [name = '', others, hosts] = line.split('|')
    return { name: name.trim(), others: list(others), hosts: list(hosts) }
  })

const key = (name: string): string => name.replace(/^the\s+/iu, '').replace(/’/gu, "'")

const byName: ReadonlyMap<string, Outlet> = new Map(
  outlets.flatMap((outlet) => [outlet.name, ...outlet.others].map((name) => [key(name), outlet] as const)),
)

/** The outlet that goes by a name, with or without *the*; case counts, since *time* and *people* are words too. */
export function outletNamed(name: string): Outlet | undefined {
  return byName.get(key(name))
}

const byHost: ReadonlyMap<string, Outlet> = new Map(
  outlets.flatMap((outlet) => outlet.hosts.map((host) => [host, outlet] as const)),
)

/** The outlet whose page an address is. */
export function outletAt(href: string): Outlet | undefined {
  if (!URL.canParse(href)) return undefined
  const labels = new URL(href).hostname.split('.')
  for (let i = 0; i < labels.length - 1; i++) {
    const outlet = byHost.get(labels.slice(i).join('.'))
    if (outlet) return outlet
  }
  return undefined
}
