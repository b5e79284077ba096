import { describe, expect, it } from 'vitest'
import { articleFromText } from '../article/article-from-text'
import { readChunkedSentences } from '../attribution/chunks/read-sentences'
import { readStatements } from '../attribution/statements/read-statements'
import { findQuotations } from '../attribution/words/quotations'
import { languageOf } from './language-of'
import { loadAllPacks } from './load-pack'
import type { LanguagePack } from './pack'

/** What every pack must be able to do, in its own words. A new pack adds its row. */
const samples: Readonly<Record<string, Sample>> = {
  ar: {
    prose:
      'أغلقت سلطة المرفأ في أولمسك يوم الاثنين البوابة القديمة. وقالت المديرة ليلى حداد: «لا يمكننا الانتظار أكثر». وبحسب الشرطة، لم يصب أحد بأذى.',
    quoted: ['«البوابة قديمة جدا»، قالت ليلى حداد.', 'البوابة قديمة جدا', 'ليلى حداد'],
    reported: ['قالت ليلى حداد إن البوابة قديمة جدا.', 'البوابة قديمة جدا', 'ليلى حداد'],
    cited: ['البوابة قديمة جدا بحسب ليلى حداد.', 'البوابة قديمة جدا', 'ليلى حداد'],
    fact: 'أغلقت البوابة القديمة في المرفأ خلال الشتاء الماضي وبيعت بعد وقت قصير.',
  },
  cs: {
    prose:
      'Správa přístavu v Olmsku zavřela v pondělí starou bránu, která měla 120 let. „Nemůžeme už déle čekat,“ řekla ředitelka Ida Lindová. Podle policie nebyl nikdo zraněn.',
    quoted: ['„Brána je příliš stará,“ řekla Ida Lindová.', 'Brána je příliš stará,', 'Ida Lindová'],
    reported: ['Ida Lindová řekla, že brána je příliš stará.', 'brána je příliš stará', 'Ida Lindová'],
    cited: ['Podle Idy Lindové je brána příliš stará.', 'je brána příliš stará', 'Ida Lindová'],
    fact: 'Starou bránu v přístavu zavřeli loni v zimě a brzy potom prodali.',
  },
  de: {
    prose:
      'Die Hafenbehörde von Olmsk hat am Montag das alte Tor geschlossen. „Wir können nicht länger warten“, sagte Direktorin Ida Lindqvist. Nach Angaben der Polizei wurde niemand verletzt.',
    quoted: ['„Das Tor ist zu alt“, sagte Ida Lindqvist.', 'Das Tor ist zu alt', 'Ida Lindqvist'],
    reported: ['Ida Lindqvist sagte, dass das Tor zu alt sei.', 'das Tor zu alt sei', 'Ida Lindqvist'],
    cited: ['Laut Ida Lindqvist ist das Tor zu alt.', 'ist das Tor zu alt', 'Ida Lindqvist'],
    fact: 'Das alte Tor am Hafen wurde im vergangenen Winter geschlossen und bald danach verkauft.',
  },
  sv: {
    prose:
      'Hamnmyndigheten i Olmsk stängde i måndags den gamla slussen. ”Vi kan inte vänta längre”, sade direktören Ida Lindqvist. Enligt polisen skadades ingen.',
    quoted: ['”Slussen är för gammal”, sade Ida Lindqvist.', 'Slussen är för gammal', 'Ida Lindqvist'],
    reported: ['Ida Lindqvist sade att slussen är för gammal.', 'slussen är för gammal', 'Ida Lindqvist'],
    cited: ['Enligt Ida Lindqvist är slussen för gammal.', 'är slussen för gammal', 'Ida Lindqvist'],
    fact: 'Den gamla slussen vid hamnen stängdes förra vintern och såldes kort därefter.',
  },
  fr: {
    prose:
      'L’autorité portuaire de Lorne a fermé lundi la vieille porte du quai. « Nous ne pouvons plus attendre », a déclaré la directrice Ida Marchal. Selon la police, aucun des 40 employés n’a été blessé.',
    quoted: ['« La porte est trop vieille », a dit Ida Marchal.', 'La porte est trop vieille', 'Ida Marchal'],
    reported: ['Ida Marchal a dit que la porte était trop vieille.', 'la porte était trop vieille', 'Ida Marchal'],
    cited: ['Selon Ida Marchal, la porte est trop vieille.', 'la porte est trop vieille', 'Ida Marchal'],
    fact: 'La vieille porte du port a été fermée l’hiver dernier et vendue peu après à une société de la capitale.',
  },
  it: {
    prose:
      'L’autorità portuale di Lorne ha chiuso lunedì la vecchia porta del molo. «Non possiamo più aspettare», ha detto la direttrice Ida Morandi. Secondo la polizia, nessuno dei 40 operai è rimasto ferito.',
    quoted: ['«La porta è troppo vecchia», ha detto Ida Morandi.', 'La porta è troppo vecchia', 'Ida Morandi'],
    reported: ['Ida Morandi ha detto che la porta è troppo vecchia.', 'la porta è troppo vecchia', 'Ida Morandi'],
    cited: ['Secondo Ida Morandi, la porta è troppo vecchia.', 'la porta è troppo vecchia', 'Ida Morandi'],
    fact: 'La vecchia porta del porto è stata chiusa lo scorso inverno e poco dopo venduta a una società della capitale.',
  },
  es: {
    prose:
      'La autoridad portuaria de Lorne cerró el lunes la vieja puerta del muelle. «No podemos esperar más», dijo la directora Ana Ruiz Soto. Según la policía, no hubo heridos entre los 40 trabajadores.',
    quoted: ['«La puerta es demasiado vieja», dijo Ana Ruiz.', 'La puerta es demasiado vieja', 'Ana Ruiz'],
    reported: ['Ana Ruiz dijo que la puerta es demasiado vieja.', 'la puerta es demasiado vieja', 'Ana Ruiz'],
    cited: ['Según Ana Ruiz, la puerta es demasiado vieja.', 'la puerta es demasiado vieja', 'Ana Ruiz'],
    fact: 'La vieja puerta del puerto se cerró el invierno pasado y poco después fue vendida a una empresa de la capital.',
  },
  pt: {
    prose:
      'A autoridade portuária de Lorne fechou na segunda-feira o velho portão do cais. «Não podemos esperar mais», disse a diretora Inês Prado. Segundo a polícia, não houve feridos entre os 40 trabalhadores.',
    quoted: ['“O portão é velho demais”, disse Inês Prado.', 'O portão é velho demais', 'Inês Prado'],
    reported: ['Inês Prado disse que o portão é velho demais.', 'o portão é velho demais', 'Inês Prado'],
    cited: ['Segundo Inês Prado, o portão é velho demais.', 'o portão é velho demais', 'Inês Prado'],
    fact: 'O velho portão do porto foi fechado no inverno passado e pouco depois vendido a uma empresa da capital.',
  },
  no: {
    prose:
      'Havnemyndigheten i Olmsk stengte mandag den gamle slusen. – Vi kan ikke vente lenger, sa direktør Ida Lindqvist. Ifølge politiet ble ingen skadet.',
    quoted: ['«Slusen er for gammel», sa Ida Lindqvist.', 'Slusen er for gammel', 'Ida Lindqvist'],
    reported: ['Ida Lindqvist sa at slusen er for gammel.', 'slusen er for gammel', 'Ida Lindqvist'],
    cited: ['Ifølge Ida Lindqvist er slusen for gammel.', 'er slusen for gammel', 'Ida Lindqvist'],
    fact: 'Den gamle slusen ved havnen ble stengt i fjor vinter og solgt like etter.',
  },
  da: {
    prose:
      'Havnemyndigheden i Olmsk lukkede mandag den gamle sluse. ”Vi kan ikke vente længere,” sagde direktør Ida Lindqvist. Ifølge politiet kom ingen til skade.',
    quoted: ['”Slusen er for gammel,” sagde Ida Lindqvist.', 'Slusen er for gammel,', 'Ida Lindqvist'],
    reported: ['Ida Lindqvist sagde, at slusen er for gammel.', 'slusen er for gammel', 'Ida Lindqvist'],
    cited: ['Ifølge Ida Lindqvist er slusen for gammel.', 'er slusen for gammel', 'Ida Lindqvist'],
    fact: 'Den gamle sluse ved havnen blev lukket sidste vinter og solgt kort efter.',
  },
  nl: {
    prose:
      'Het havenbedrijf van Olmsk heeft maandag de oude sluis gesloten. “We kunnen niet langer wachten”, zei directeur Ida Lindhout. Volgens de politie raakte niemand gewond.',
    quoted: ['“De sluis is te oud”, zei Ida Lindhout.', 'De sluis is te oud', 'Ida Lindhout'],
    reported: ['Ida Lindhout zei dat de sluis te oud is.', 'de sluis te oud is', 'Ida Lindhout'],
    cited: ['Volgens Ida Lindhout is de sluis te oud.', 'is de sluis te oud', 'Ida Lindhout'],
    fact: 'De oude sluis bij de haven werd vorige winter gesloten en kort daarna verkocht.',
  },
  pl: {
    prose:
      'Urząd portowy w Olmsku zamknął w poniedziałek starą bramę, która miała 120 lat. „Nie możemy dłużej czekać” – powiedziała dyrektor Ida Lind. Według policji nikt nie ucierpiał.',
    quoted: ['„Brama jest za stara” – powiedziała Ida Lind.', 'Brama jest za stara', 'Ida Lind'],
    reported: ['Ida Lind powiedziała, że brama jest za stara.', 'brama jest za stara', 'Ida Lind'],
    cited: ['Według Idy Lind brama jest za stara.', 'brama jest za stara', 'Ida Lind'],
    fact: 'Starą bramę w porcie zamknięto zeszłej zimy i wkrótce potem sprzedano.',
  },
  ru: {
    prose:
      'Управление порта Ольмска в понедельник закрыло старые ворота, которым было 120 лет. «Мы не можем больше ждать», — сказала директор Ида Линд. По данным полиции, никто не пострадал.',
    quoted: ['«Ворота слишком старые», — сказала Ида Линд.', 'Ворота слишком старые', 'Ида Линд'],
    reported: ['Ида Линд сказала, что ворота слишком старые.', 'ворота слишком старые', 'Ида Линд'],
    cited: ['По словам Иды Линд, ворота слишком старые.', 'ворота слишком старые', 'Ида Линд'],
    fact: 'Старые ворота в порту закрыли прошлой зимой и вскоре после этого продали.',
  },
  uk: {
    prose:
      'Управління порту Ольмська в понеділок закрило стару браму, якій було 120 років. «Ми не можемо більше чекати», – сказала директорка Іда Лінд. За даними поліції, ніхто не постраждав.',
    quoted: ['«Брама надто стара», – сказала Іда Лінд.', 'Брама надто стара', 'Іда Лінд'],
    reported: ['Іда Лінд сказала, що брама надто стара.', 'брама надто стара', 'Іда Лінд'],
    cited: ['За словами Іди Лінд, брама надто стара.', 'брама надто стара', 'Іда Лінд'],
    fact: 'Стару браму в порту закрили минулої зими і невдовзі після цього продали.',
  },
  tr: {
    prose:
      'Olmsk Liman İşletmesi pazartesi günü eski kapıyı kapattı. Müdür Ayla Demir, “Daha fazla bekleyemeyiz” dedi. Polise göre olayda kimse yaralanmadı.',
    quoted: ['Ayla Demir, “Kapı çok eski” dedi.', 'Kapı çok eski', 'Ayla Demir'],
    reported: ['Ayla Demir kapının çok eski olduğunu söyledi.', 'kapının çok eski olduğunu', 'Ayla Demir'],
    cited: ["Ayla Demir'e göre kapı çok eski.", 'kapı çok eski', 'Ayla Demir'],
    fact: 'Limandaki eski kapı geçen kış kapatıldı ve kısa süre sonra satıldı.',
  },
}

interface Sample {
  /** Some sentences that its language is known by. */
  prose: string
  /** A sentence, the words that it gives to somebody, and to whom. */
  quoted: Given
  reported: Given
  cited: Given
  /** A sentence that gives words to nobody. */
  fact: string
}
type Given = [text: string, content: string, speaker: string]

const read = (text: string, pack: LanguagePack) => {
  const article = articleFromText(text)
  const sentences = readChunkedSentences(article, findQuotations(article.text, article.blocks), [], pack)
  return { sentences, ...readStatements(article, [], sentences, pack) }
}

const packs = await loadAllPacks()

describe.each(packs.map((pack) => [pack.tag, pack] as const))('the pack of %s', (tag, pack) => {
  const sample = samples[tag]

  it('has a sample of its language here', () => expect(sample).toBeDefined())

  it('is chosen by the words of a text, whatever its page says of itself', () => {
    expect(languageOf(sample?.prose ?? '', '')).toBe(tag)
    expect(languageOf(sample?.prose ?? '', 'en')).toBe(tag)
  })

  it('gives words that stand in the text where they say, in order', () => {
    const text = sample?.prose ?? ''
    let end = 0
    for (const token of pack.tokenize(text, { start: 0, end: text.length }, [])) {
      expect(text.slice(token.start, token.end)).toBe(token.text)
      expect(token.start).toBeGreaterThanOrEqual(end)
      expect(text.slice(end, token.start).trim()).toBe('')
      end = token.end
    }
    expect(text.slice(end).trim()).toBe('')
  })

  it('gives no words within blanks', () => {
    const text = sample?.prose ?? ''
    const tokens = pack.tokenize(text, { start: 0, end: text.length }, [{ start: 10, end: 40 }])
    expect(tokens.filter(({ start }) => start >= 10 && start < 40)).toEqual([])
  })

  it('cuts each sentence into chunks that have every token once, in order', () => {
    const { sentences } = read(sample?.prose ?? '', pack)
    expect(sentences.length).toBeGreaterThan(1)
    for (const { tokens, chunks } of sentences) {
      expect(chunks.map(({ from }) => from)).toEqual([0, ...chunks.slice(0, -1).map(({ to }) => to)])
      expect(chunks.at(-1)?.to).toBe(tokens.length)
    }
  })

  it('knows verbs that take a clause, a quotation, and a label', () => {
    const frames = new Set([...pack.reporting.values()].flatMap((verb) => [...verb.frames]))
    expect([...frames]).toEqual(expect.arrayContaining(['clause', 'quote', 'label']))
  })

  it.each(['quoted', 'reported', 'cited'] as const)('reads a statement that is %s', (kind) => {
    const [text, content, speaker] = sample?.[kind] ?? ['', '', '']
    const [statement, ...others] = read(text, pack).statements
    expect(others).toEqual([])
    expect(statement?.content.map((piece) => piece.text).join(' ')).toBe(content)
    expect(statement?.speaker?.name).toBe(speaker)
  })

  it('finds nothing where nobody is said to have said anything', () => {
    expect(read(sample?.fact ?? '', pack).statements).toEqual([])
  })
})
