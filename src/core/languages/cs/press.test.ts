import { describe, expect, it } from 'vitest'
import { direct, indirect, mixed, type Row, statementsOf, type Told } from '../testing/statements-of'
import { czech } from './pack'

/** Passages of agencies, courts, sport, politics, science and portraits, and what they give to whom. */
const PASSAGES: readonly Row[] = [
  [
    '„Stížnost jsme podali už na jaře, ale odpověď nemáme,“ řekla Olmským novinám advokátka Marie Lobecká.',
    direct('Marie Lobecká', 'Stížnost jsme podali už na jaře, ale odpověď nemáme,'),
  ],
  ['Peníze prý předali v hotovosti.'],
  ['Jak uvedl hejtman Oldřich Drozd, nikdo nebyl zraněn.', indirect('Oldřich Drozd', 'nikdo nebyl zraněn')],
  ['Nikdo nebyl zraněn, uvedl hejtman Oldřich Drozd.', indirect('Oldřich Drozd', 'Nikdo nebyl zraněn')],
  ['Mluvčí policie Adam Vlk ČTK řekl, že podezřelý byl zadržen.', indirect('Adam Vlk', 'podezřelý byl zadržen')],
  [
    '„Podezřelý se k činu nepřiznal,“ sdělila ČTK mluvčí policie Anna Zálesá.',
    direct('Anna Zálesá', 'Podezřelý se k činu nepřiznal,'),
  ],
  ['Podle Kolečka je trh přehřátý.', indirect('Koleček', 'je trh přehřátý')],
  ['Trh je podle experta Dušana Kolečka přehřátý.', indirect('Dušan Koleček', 'Trh je … přehřátý')],
  [
    'Trenér Ondřej Kovář nebyl spokojený. „Druhý poločas jsme nezvládli,“ přiznal.',
    direct('Ondřej Kovář', 'Druhý poločas jsme nezvládli,'),
  ],
  ['Anna Bílá vede kliniku od května. Podle ní je vybavení zastaralé.', indirect('Anna Bílá', 'je vybavení zastaralé')],
  [
    'Starostka Irena Světlá slíbila postavit školu do konce roku.',
    indirect('Irena Světlá', 'postavit školu do konce roku'),
  ],
  ['Ministerstvo ujišťuje, že propouštět nebude.', indirect('Ministerstvo', 'propouštět nebude')],
  ['Prezident Marek Veden uvedl, že zákon „škodí občanům“.', mixed('Marek Veden', 'zákon „škodí občanům“')],
  [
    'Vědci z Olmské univerzity zjistili, že ledovec taje dvakrát rychleji.',
    indirect('Vědci', 'ledovec taje dvakrát rychleji'),
  ],
  ['Ze zprávy NKÚ vyplývá, že obec most přeplatila.', indirect('zpráva NKÚ', 'obec most přeplatila')],
  ['Vyplývá to ze zprávy Nejvyššího kontrolního úřadu.'],
  ['Poslanec Petr Zimný požadoval, aby ministr odstoupil.', indirect('Petr Zimný', 'ministr odstoupil')],
  [
    'Vanda Sokolová žije na vsi sama.\n\n„Obchod zavřeli už v devadesátých letech,“ vypráví.',
    direct('Vanda Sokolová', 'Obchod zavřeli už v devadesátých letech,'),
  ],
  [
    'Vanda Sokolová žije na vsi sama. Říká, že obchod zavřeli dávno.',
    indirect('Vanda Sokolová', 'obchod zavřeli dávno'),
  ],
  ['O uzavření mostu informoval starosta Sergej Lunín.'],
  ['Není jasné, kdo opravu zaplatí.'],
  ['Ve vsi otevřeli kino „Rodina“.'],
  ['Odborníci varují: ceny do zimy vzrostou.', indirect('Odborníci', 'ceny do zimy vzrostou')],
  [
    '„Věc nekomentujeme,“ odmítl mluvčí ministerstva zahraničí Antonín Rybář.',
    direct('Antonín Rybář', 'Věc nekomentujeme,'),
  ],
  ['Dívka se našla v pořádku, informovala policie.', indirect('policie', 'Dívka se našla v pořádku')],
  [
    'Premiérka Julie Svirská v úterý ve Sněmovně prohlásila, že rozpočet je vyrovnaný. Dodala, že schodek klesne.',
    indirect('Julie Svirská', 'rozpočet je vyrovnaný'),
    indirect('Julie Svirská', 'schodek klesne'),
  ],
  ['„Je to konec,“ napsala na síti X poslankyně Eva Lesná.', direct('Eva Lesná', 'Je to konec,')],
  ['Řidič měl překročit rychlost.'],
  ['Soud uznal, že obžalovaný jednal v afektu.', indirect('Soud', 'obžalovaný jednal v afektu')],
  ['Obhájce Jan Rolský oznámil, že se odvolá.', indirect('Jan Rolský', 'se odvolá')],
  ['Schodek bude podle něj dál růst.', indirect(null, 'Schodek bude … dál růst')],
  ['Ekonom Jiří Bor čeká horší rok. Schodek bude podle něj dál růst.', indirect('Jiří Bor', 'Schodek bude … dál růst')],
  [
    'Lékařka Nina Krylová připomíná: „Myjte si ruce a nesahejte si na obličej.“',
    direct('Nina Krylová', 'Myjte si ruce a nesahejte si na obličej.'),
  ],
  [
    '„Chci poděkovat fanouškům. Je to pro mě velký den,“ řekl po zápase útočník Olmska Kašpar Zich.',
    direct('Kašpar Zich', 'Chci poděkovat fanouškům. Je to pro mě velký den,'),
  ],
  ['Zich neskrýval radost: „Je to pro mě velký den.“', direct('Zich', 'Je to pro mě velký den.')],
  ['Na dotaz, zda v klubu zůstane, Zich odpověděl, že ano.', indirect('Zich', 'ano')],
  ['Svědek vypověděl, že obžalovaného viděl u skladu.', indirect('Svědek', 'obžalovaného viděl u skladu')],
  ['Policie nesdělila, co svědek vypověděl.'],
  ['Obraz Zima v Olmsku byl ukraden v noci.'],
  [
    '„To je nesmysl. Nic takového jsme neslíbili,“ reagoval na kritiku Zimný.',
    direct('Zimný', 'To je nesmysl. Nic takového jsme neslíbili,'),
  ],
  ['„My,“ dodal s úsměvem Zimný, „jsme nic neslíbili.“', direct('Zimný', 'My, … jsme nic neslíbili.')],
  [
    'Podle obžaloby Sýkora prodával informace z databází.',
    indirect('obžaloba', 'Sýkora prodával informace z databází'),
  ],
  [
    'Starosta Marek Sýkora vinu popírá. „Nikdy jsem si nevzal ani korunu,“ hájil se před soudem.',
    direct('Marek Sýkora', 'Nikdy jsem si nevzal ani korunu,'),
  ],
  ['Opozice mu vyčítá, že o nálezu věděl už loni.', indirect('Opozice', 'o nálezu věděl už loni')],
  [
    'Vláda podpoří stavbu nové nemocnice. Oznámil to po pondělním jednání ministr Marek Havlík.',
    indirect('Marek Havlík', 'Vláda podpoří stavbu nové nemocnice'),
  ],
  [
    'Ministerstvo financí odhaduje náklady na osm miliard korun. Úřad upozornil, že termín je nejistý.',
    indirect('Ministerstvo financí', 'termín je nejistý'),
  ],
  [
    '„Jednal vědomě,“ odůvodnila rozsudek předsedkyně senátu Jana Cibulková.',
    direct('Jana Cibulková', 'Jednal vědomě,'),
  ],
  ['Ekonomka Lornex Banky Julie Májová očekává, že zdražování skončí.', indirect('Julie Májová', 'zdražování skončí')],
  ['Ministr kultury Pavel Hrad uvedl, že peníze jsou.', indirect('Pavel Hrad', 'peníze jsou')],
  ['Analytici se shodují, že koruna posílí.', indirect('Analytici', 'koruna posílí')],
  ['Zoolog Martin Sůva považuje nález za „mimořádný“.', direct('Martin Sůva', 'mimořádný')],
  ['Guvernérka Jana Malá nevyloučila, že sazby vzrostou.', indirect('Jana Malá', 'sazby vzrostou')],
  ['Bývalý ministr dopravy Zachar Lím označil vyšetřování za „pomstu“.', direct('Zachar Lím', 'pomstu')],
]

describe('statements of the press, in Czech', () => {
  it.each(PASSAGES)('%s', (text: string, ...told: Told[]) => expect(statementsOf(text, czech)).toEqual(told))
})
