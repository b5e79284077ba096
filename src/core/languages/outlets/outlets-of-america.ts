/** Outlets of the United States. `Name | other names | hosts`, as `outlets.ts` reads them. */
export const outletsOfAmerica = `
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
Stateline | | stateline.org
The Conversation | | theconversation.com
Semafor | | semafor.com
Punchbowl News | | punchbowl.news
404 Media | | 404media.co
The 19th | | 19thnews.org
The Marshall Project | | themarshallproject.org
CalMatters | | calmatters.org
Texas Tribune | | texastribune.org
Atlanta Journal-Constitution | AJC | ajc.com
Baltimore Sun | | baltimoresun.com
Arizona Republic | | azcentral.com
Detroit Free Press | | freep.com
Detroit News | | detroitnews.com
Minnesota Star Tribune | Star Tribune | startribune.com
Kansas City Star | | kansascity.com
St. Louis Post-Dispatch | | stltoday.com
Milwaukee Journal Sentinel | | jsonline.com
Indianapolis Star | IndyStar | indystar.com
Tampa Bay Times | | tampabay.com
Orlando Sentinel | | orlandosentinel.com
Sun Sentinel | | sun-sentinel.com
Charlotte Observer | | charlotteobserver.com
Raleigh News & Observer | News & Observer | newsobserver.com
Richmond Times-Dispatch | | richmond.com
Pittsburgh Post-Gazette | | post-gazette.com
Cleveland Plain Dealer | Plain Dealer | cleveland.com
Columbus Dispatch | | dispatch.com
Cincinnati Enquirer | | cincinnati.com
Tennessean | | tennessean.com
Courier Journal | Louisville Courier Journal | courier-journal.com
Des Moines Register | | desmoinesregister.com
Omaha World-Herald | | omaha.com
Salt Lake Tribune | | sltrib.com
Deseret News | | deseret.com
Las Vegas Review-Journal | | reviewjournal.com
Sacramento Bee | | sacbee.com
San Diego Union-Tribune | | sandiegouniontribune.com
Mercury News | | mercurynews.com
The Oregonian | Oregonian | oregonlive.com
Honolulu Star-Advertiser | | staradvertiser.com
Anchorage Daily News | | adn.com
Newsday | | newsday.com
Boston Herald | | bostonherald.com
Hartford Courant | | courant.com
Washington Times | | washingtontimes.com
Washington Examiner | | washingtonexaminer.com
Daily Caller | | dailycaller.com
Daily Wire | | dailywire.com
Newsmax | | newsmax.com
One America News | OAN | oann.com
The Federalist | | thefederalist.com
The Bulwark | | thebulwark.com
New Republic | The New Republic | newrepublic.com
Jacobin | | jacobin.com
Teen Vogue | | teenvogue.com
Esquire | | esquire.com
GQ | | gq.com
Entertainment Weekly | | ew.com
Us Weekly | | usmagazine.com
TMZ | | tmz.com
Page Six | | pagesix.com
Pitchfork | | pitchfork.com
Foreign Policy | | foreignpolicy.com
Foreign Affairs | | foreignaffairs.com
Defense One | | defenseone.com
Military Times | | militarytimes.com
Stars and Stripes | | stripes.com
STAT News | STAT | statnews.com
KFF Health News | | kffhealthnews.org
Medscape | | medscape.com
Inside Climate News | | insideclimatenews.org
Grist | | grist.org
Carbon Brief | | carbonbrief.org
National Geographic | | nationalgeographic.com
Live Science | | livescience.com
MIT Technology Review | | technologyreview.com
CNET | | cnet.com
ZDNET | ZDNet | zdnet.com
Mashable | | mashable.com
TechRadar | | techradar.com
MarketWatch | | marketwatch.com
Barron's | | barrons.com
Fast Company | | fastcompany.com
Harvard Business Review | | hbr.org
Bleacher Report | | bleacherreport.com
The Ringer | | theringer.com
CoinDesk | | coindesk.com
`
