import { describe, expect, it } from 'vitest'
import { direct, indirect, mixed, type Row, statementsOf, type Told } from '../testing/statements-of'
import { polish } from './pack'

/** Passages of agencies, courts, sport, politics, science and portraits, and what they give to whom. */
const PASSAGES: readonly Row[] = [
  [
    '– Złożyliśmy skargę jeszcze wiosną, ale nie dostaliśmy odpowiedzi – mówi „Gazecie Olmskiej” adwokat Maria Lobocka.',
    direct('Maria Lobocka', 'Złożyliśmy skargę jeszcze wiosną, ale nie dostaliśmy odpowiedzi'),
  ],
  ['Podobno pieniądze przekazano w gotówce.'],
  [
    'Jak poinformował wojewoda Olgierd Drozdowski, nikt nie ucierpiał.',
    indirect('Olgierd Drozdowski', 'nikt nie ucierpiał'),
  ],
  [
    'Nikt nie ucierpiał, poinformował wojewoda Olgierd Drozdowski.',
    indirect('Olgierd Drozdowski', 'Nikt nie ucierpiał'),
  ],
  [
    'Rzecznik prokuratury Adam Wilk przekazał PAP, że podejrzany został zatrzymany.',
    indirect('Adam Wilk', 'podejrzany został zatrzymany'),
  ],
  [
    '„Stopy pozostaną bez zmian – uważa analityk Olga Siewierska. – Inflacja jeszcze nie spadła”.',
    direct('Olga Siewierska', 'Stopy pozostaną bez zmian … Inflacja jeszcze nie spadła'),
  ],
  ['Zdaniem Kolcowskiego rynek jest przegrzany.', indirect('Kolcowski', 'rynek jest przegrzany')],
  [
    'Rynek, zdaniem eksperta Dariusza Kolcowskiego, jest przegrzany.',
    indirect('Dariusz Kolcowski', 'Rynek … jest przegrzany'),
  ],
  [
    'Trener Andrzej Kowal był niezadowolony. – Przegraliśmy drugą połowę – przyznał.',
    direct('Andrzej Kowal', 'Przegraliśmy drugą połowę'),
  ],
  [
    'Anna Biała kieruje kliniką od maja. Jej zdaniem sprzęt jest przestarzały.',
    indirect('Anna Biała', 'sprzęt jest przestarzały'),
  ],
  [
    'Burmistrz Irena Świetlik obiecała zbudować szkołę do końca roku.',
    indirect('Irena Świetlik', 'zbudować szkołę do końca roku'),
  ],
  ['Ministerstwo zapewnia, że zwolnień nie będzie.', indirect('Ministerstwo', 'zwolnień nie będzie')],
  [
    'Prezydent Marek Wedeniński ocenił, że ustawa „szkodzi obywatelom”.',
    mixed('Marek Wedeniński', 'ustawa „szkodzi obywatelom”'),
  ],
  [
    'Naukowcy z Uniwersytetu Olmskiego odkryli, że lodowiec topnieje dwa razy szybciej.',
    indirect('Naukowcy', 'lodowiec topnieje dwa razy szybciej'),
  ],
  ['Z raportu NIK wynika, że gmina przepłaciła za most.', indirect('raport NIK', 'gmina przepłaciła za most')],
  ['Jak wynika z raportu NIK, gmina przepłaciła za most.', indirect('raport NIK', 'gmina przepłaciła za most')],
  ['Wilk: „Nie ustąpimy”.', direct('Wilk', 'Nie ustąpimy')],
  [
    'Poseł Piotr Zimny zażądał, by minister podał się do dymisji.',
    indirect('Piotr Zimny', 'minister podał się do dymisji'),
  ],
  [
    'Wanda Sokół mieszka na wsi sama.\n\n– Sklep zamknęli jeszcze w latach 90. – opowiada.',
    direct('Wanda Sokół', 'Sklep zamknęli jeszcze w latach 90'),
  ],
  [
    'Wanda Sokół mieszka na wsi sama. Twierdzi, że sklep zamknięto dawno temu.',
    indirect('Wanda Sokół', 'sklep zamknięto dawno temu'),
  ],
  ['O zamknięciu mostu poinformował starosta Sergiusz Łunin.'],
  ['Nie wiadomo, kto zapłaci za remont.'],
  ['We wsi otwarto kino „Rodzina”.'],
  ['Eksperci ostrzegają: ceny wzrosną przed zimą.', indirect('Eksperci', 'ceny wzrosną przed zimą')],
  [
    '– Nie komentujemy tej sprawy – uciął rzecznik MSZ Antoni Rybak.',
    direct('Antoni Rybak', 'Nie komentujemy tej sprawy'),
  ],
  ['Rybak podkreślił: – Jesteśmy gotowi do rozmów.', direct('Rybak', 'Jesteśmy gotowi do rozmów.')],
  [
    'Dziewczynka odnalazła się cała i zdrowa, podała policja.',
    indirect('policja', 'Dziewczynka odnalazła się cała i zdrowa'),
  ],
  [
    'Premier Julia Świrska stwierdziła we wtorek w Sejmie, że budżet jest zrównoważony. Dodała, że deficyt spadnie.',
    indirect('Julia Świrska', 'budżet jest zrównoważony'),
    indirect('Julia Świrska', 'deficyt spadnie'),
  ],
  ['„To koniec” – napisała w mediach społecznościowych posłanka Ewa Leśna.', direct('Ewa Leśna', 'To koniec')],
  ['Kierowca miał przekroczyć prędkość.'],
  ['Sąd uznał, że oskarżony działał w afekcie.', indirect('Sąd', 'oskarżony działał w afekcie')],
  ['Obrońca mec. Jan Rolski zapowiedział apelację.'],
  [
    '„Rzeczpospolita Olmska” ustaliła, że przetarg unieważniono.',
    indirect('Rzeczpospolita Olmska', 'przetarg unieważniono'),
  ],
  ['Deficyt – dodał Rolski – będzie rósł.', indirect('Rolski', 'Deficyt … będzie rósł')],
  [
    'Lekarka Nina Krylska przypomina: „Myjcie ręce i nie dotykajcie twarzy”.',
    direct('Nina Krylska', 'Myjcie ręce i nie dotykajcie twarzy'),
  ],
  [
    '– Chcę podziękować kibicom. To dla mnie wielki dzień – powiedział po meczu napastnik Olmska Kacper Zych.',
    direct('Kacper Zych', 'Chcę podziękować kibicom. To dla mnie wielki dzień'),
  ],
  ['Zych nie krył radości: – To dla mnie wielki dzień.', direct('Zych', 'To dla mnie wielki dzień.')],
  ['Pytany, czy zostanie w klubie, Zych odparł: „Tak”.', direct('Zych', 'Tak')],
  ['Prokuratura nie ujawnia, co zeznał świadek.'],
  ['Świadek zeznał, że widział oskarżonego przy magazynie.', indirect('Świadek', 'widział oskarżonego przy magazynie')],
  [
    '– Zagraliśmy słabo – przyznał trener Wisły Tarnickiej Andrzej Kowalczyk.',
    direct('Andrzej Kowalczyk', 'Zagraliśmy słabo'),
  ],
  [
    'Zdaniem ekonomisty dr. Pawła Rybki pieniędzy nie ma w budżecie.',
    indirect('Paweł Rybka', 'pieniędzy nie ma w budżecie'),
  ],
  [
    'Hanna Zielińska kieruje instytutem. Zdaniem badaczki meduza żyje w Bałtyku.',
    indirect('Hanna Zielińska', 'meduza żyje w Bałtyku'),
  ],
  [
    'Według danych Głównego Urzędu Statystycznego na mieszkanie czeka 130 tys. rodzin.',
    indirect('Główny Urząd Statystyczny', 'na mieszkanie czeka 130 tys. rodzin'),
  ],
  ['Badacze podejrzewają, że meduza przybyła ze statkami.', indirect('Badacze', 'meduza przybyła ze statkami')],
  [
    'Według danych Głównego Urzędu Statystycznego ceny żywności wzrosły o pięć procent. Urząd podał też, że płace spadły.',
    indirect('Główny Urząd Statystyczny', 'ceny żywności wzrosły o pięć procent'),
    indirect('Główny Urząd Statystyczny', 'płace spadły'),
  ],
  [
    '– Pani minister z nami nie rozmawia – żali się sędzia Piotr Wolański.',
    direct('Piotr Wolański', 'Pani minister z nami nie rozmawia'),
  ],
  ['– To dobry dzień – oświadczyła wicepremier Beata Wnuk.', direct('Beata Wnuk', 'To dobry dzień')],
  ['Zdaniem prokuratury R. przyjął łapówkę.', indirect('prokuratura', 'R. przyjął łapówkę')],
  ['„Premier żyje w innym kraju” – skomentowała na platformie X Mazur.', direct('Mazur', 'Premier żyje w innym kraju')],
  ['Prezes Julia Maj nie ukrywa, że premierę przełożono.', indirect('Julia Maj', 'premierę przełożono')],
  ['Analitycy zwracają uwagę, że złoty umocnił się do euro.', indirect('Analitycy', 'złoty umocnił się do euro')],
  [
    '– Konsultacje trwały trzy miesiące – ripostował Robert Dziuba.',
    direct('Robert Dziuba', 'Konsultacje trwały trzy miesiące'),
  ],
  ['Były minister transportu Zachar Lim nazwał śledztwo „zemstą”.', direct('Zachar Lim', 'zemstą')],
  [
    'Jak powiedział „Nowinom Tarnickim” dyrektor zoo Jan Kret, tygrysek już ryczy.',
    indirect('Jan Kret', 'tygrysek już ryczy'),
  ],
  ['Szef sztabu generał Tymon Bek poinformował, że most zamknięto.', indirect('Tymon Bek', 'most zamknięto')],
]

describe('statements of the press, in Polish', () => {
  it.each(PASSAGES)('%s', (text: string, ...told: Told[]) => expect(statementsOf(text, polish)).toEqual(told))
})
