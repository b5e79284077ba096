/** Outlets of other countries, journals, and checkers of facts. `Name | other names | hosts`, as `outlets.ts` reads them. */
export const outletsElsewhere = `
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
i newspaper | | inews.co.uk
Daily Express | | express.co.uk
Daily Star | | dailystar.co.uk
Daily Record | | dailyrecord.co.uk
The Scotsman | Scotsman | scotsman.com
Belfast Telegraph | | belfasttelegraph.co.uk
Manchester Evening News | | manchestereveningnews.co.uk
Liverpool Echo | | liverpoolecho.co.uk
Yorkshire Post | | yorkshirepost.co.uk
Western Mail | | walesonline.co.uk
Private Eye | | private-eye.co.uk
openDemocracy | | opendemocracy.net
GB News | | gbnews.com
LBC | | lbc.co.uk
TalkTV | | talk.tv
Irish Examiner | | irishexaminer.com
TheJournal.ie | | thejournal.ie
Global News | | globalnews.ca
Toronto Sun | | torontosun.com
Montreal Gazette | | montrealgazette.com
Ottawa Citizen | | ottawacitizen.com
Vancouver Sun | | vancouversun.com
Le Devoir | | ledevoir.com
ABC Australia | | abc.net.au
SBS News | SBS | sbs.com.au
Nine News | 9News | 9news.com.au
Seven News | 7News | 7news.com.au
Herald Sun | | heraldsun.com.au
Australian Financial Review | | afr.com
West Australian | | thewest.com.au
Radio New Zealand | RNZ | rnz.co.nz
Politiken | | politiken.dk
Dagens Nyheter | | dn.se
Svenska Dagbladet | | svd.se
Aftonbladet | | aftonbladet.se
Expressen | | expressen.se
SVT | | svt.se
Aftenposten | | aftenposten.no
NRK | | nrk.no
VG | | vg.no
Helsingin Sanomat | | hs.fi
NOS | | nos.nl
NRC | | nrc.nl
De Telegraaf | | telegraaf.nl
de Volkskrant | | volkskrant.nl
Het Laatste Nieuws | | hln.be
De Standaard | | standaard.be
Le Soir | | lesoir.be
EUobserver | | euobserver.com
Euractiv | EURACTIV | euractiv.com
Neue Zürcher Zeitung | NZZ | nzz.ch
Tages-Anzeiger | | tagesanzeiger.ch
Swissinfo | | swissinfo.ch
Der Standard | | derstandard.at
Die Presse | | diepresse.com
Kronen Zeitung | | krone.at
ORF | | orf.at
taz | | taz.de
Tagesspiegel | | tagesspiegel.de
Correctiv | CORRECTIV | correctiv.org
Les Echos | | lesechos.fr
L'Express | | lexpress.fr
Franceinfo | | francetvinfo.fr
RFI | Radio France Internationale | rfi.fr
ABC de España | | abc.es
El Confidencial | | elconfidencial.com
RTVE | | rtve.es
Público | | publico.pt
Expresso | | expresso.pt
Il Sole 24 Ore | | ilsole24ore.com
Il Fatto Quotidiano | | ilfattoquotidiano.it
RAI | Rai News | rainews.it
Gazeta Wyborcza | | wyborcza.pl
Rzeczpospolita | | rp.pl
TVN24 | | tvn24.pl
Notes from Poland | | notesfrompoland.com
Index.hu | | index.hu
Novinky | | novinky.cz
Balkan Insight | BIRN | balkaninsight.com
Kathimerini | | ekathimerini.com
Bianet | | bianet.org
Daily Sabah | | dailysabah.com
Hromadske | | hromadske.ua
Suspilne | | suspilne.media
New Voice of Ukraine | | nv.ua
Novaya Gazeta Europe | | novayagazeta.ru
Current Time | | currenttime.tv
Mediazona | | zona.media
iStories | Important Stories | istories.media
Dozhd | TV Rain | tvrain.tv
RBK | | rbc.ru
Rossiyskaya Gazeta | | rg.ru
Channel 12 | | mako.co.il
Ynet | | ynetnews.com
Channel 13 | | 13tv.co.il
i24NEWS | i24 | i24news.tv
Middle East Eye | | middleeasteye.net
Asharq Al-Awsat | | aawsat.com
Gulf News | | gulfnews.com
Iran International | | iranintl.com
Press TV | | presstv.ir
Al-Monitor | | al-monitor.com
L'Orient-Le Jour | L'Orient Today | lorientlejour.com
Al-Ahram | | ahram.org.eg
Mada Masr | | madamasr.com
Daily Maverick | | dailymaverick.co.za
News24 | | news24.com
Mail & Guardian | | mg.co.za
IOL | | iol.co.za
Premium Times | | premiumtimesng.com
The East African | | theeastafrican.co.ke
AllAfrica | | allafrica.com
Scroll.in | | scroll.in
The Print | ThePrint | theprint.in
India Today | | indiatoday.in
Economic Times | The Economic Times | economictimes.indiatimes.com
Express Tribune | | tribune.com.pk
Daily Star Bangladesh | | thedailystar.net
Kathmandu Post | | kathmandupost.com
Caixin | | caixinglobal.com
Sixth Tone | | sixthtone.com
CGTN | | cgtn.com
Hong Kong Free Press | HKFP | hongkongfp.com
Taipei Times | | taipeitimes.com
Focus Taiwan | | focustaiwan.tw
Korea Times | | koreatimes.co.kr
Hankyoreh | | hani.co.kr
Channel NewsAsia | CNA | channelnewsasia.com
Bangkok Post | | bangkokpost.com
Jakarta Post | | thejakartapost.com
Rappler | | rappler.com
Philippine Daily Inquirer | | inquirer.net
VnExpress | | vnexpress.net
The Irrawaddy | Irrawaddy | irrawaddy.com
The Diplomat | | thediplomat.com
Rest of World | | restofworld.org
Estadão | O Estado de S. Paulo | estadao.com.br
Animal Político | | animalpolitico.com
Infobae | | infobae.com
El Tiempo | | eltiempo.com
El Comercio | | elcomercio.pe
La Tercera | | latercera.com
Página 12 | | pagina12.com.ar
El Faro | | elfaro.net
Mexico News Daily | | mexiconewsdaily.com
PNAS | Proceedings of the National Academy of Sciences | pnas.org
Nature Medicine | Nature Communications,Nature Climate Change |
Science Advances | | advances.sciencemag.org
Annals of Internal Medicine | | acpjournals.org
arXiv | | arxiv.org
bioRxiv | | biorxiv.org
medRxiv | | medrxiv.org
Full Fact | | fullfact.org
AFP Fact Check | | factcheck.afp.com
Lead Stories | | leadstories.com
رويترز | |
فرانس برس | |
أسوشيتد برس | |
الأناضول | |
سكاي نيوز عربية | |
بي بي سي | |
سي إن إن | سي ان ان |
اليوم السابع | |
القدس العربي | |
هسبريس | |
نيويورك تايمز | |
واشنطن بوست | |
الغارديان | |
دير شبيغل | |
لوموند | |
Habertürk | | haberturk.com
Milliyet | | milliyet.com.tr
Cumhuriyet | | cumhuriyet.com.tr
BirGün | | birgun.net
Yeni Şafak | | yenisafak.com
NTV | | ntv.com.tr
CNN Türk | CNN TÜRK | cnnturk.com
T24 | | t24.com.tr
`
