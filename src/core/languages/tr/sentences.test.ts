import { describe, expect, it } from 'vitest'
import { statementsOf } from '../testing/statements-of'
import { turkish } from './pack'

type Row = [text: string, ...told: [words: string, speaker: string | null][]]

/** Sentences in the shapes of the press, and what is told by whom in each. */
const rows: Readonly<Record<string, readonly Row[]>> = {
  'quotations before their verb': [
    ['Ayla Demir, “Kapı çok eski” dedi.', ['Kapı çok eski', 'Ayla Demir']],
    ['“Kapı çok eski” dedi Ayla Demir.', ['Kapı çok eski', 'Ayla Demir']],
    ['Sağlık Bakanı Kemal Arslan, "Aşılar hazır." diye konuştu.', ['Aşılar hazır.', 'Kemal Arslan']],
    [
      'Olmsk Belediye Başkanı Selin Kaya, "Yeni köprü gelecek yıl açılacak" ifadelerini kullandı.',
      ['Yeni köprü gelecek yıl açılacak', 'Selin Kaya'],
    ],
    ['Kaptan Murat Şahin, "Fırtına çok sertti" şeklinde konuştu.', ['Fırtına çok sertti', 'Murat Şahin']],
    ['Bakanlık, "Yol ulaşıma kapatıldı." açıklamasını yaptı.', ['Yol ulaşıma kapatıldı.', 'Bakanlık']],
    [
      'Teknik direktör Hakan Yıldız, maçın ardından düzenlediği basın toplantısında, "Oyuncularım iyi oynadı" dedi.',
      ['Oyuncularım iyi oynadı', 'Hakan Yıldız'],
    ],
    ['Avukat Derya Koç, "Müvekkilim suçsuz" diyerek tahliye istedi.', ['Müvekkilim suçsuz', 'Derya Koç']],
    [
      '"Kapı çok eski" diyen Müdür Ayla Demir, "Yenisini yapacağız" ifadesini kullandı.',
      ['Kapı çok eski', 'Ayla Demir'],
      ['Yenisini yapacağız', 'Ayla Demir'],
    ],
    [
      'Ayla Demir, şunları söyledi: "Kapı çok eski. Yenisini yapacağız."',
      ['Kapı çok eski. Yenisini yapacağız.', 'Ayla Demir'],
    ],
    ['Vali Orhan Tekin şöyle konuştu: "Yaralıların durumu iyi."', ['Yaralıların durumu iyi.', 'Orhan Tekin']],
    [
      'Vali Orhan Tekin, şunları kaydetti:\n\n"Yaralıların durumu iyi. Hepsi taburcu edildi."',
      ['Yaralıların durumu iyi. Hepsi taburcu edildi.', 'Orhan Tekin'],
    ],
    ['Görgü tanığı Ali Can, "Her yer duman oldu" diye anlattı.', ['Her yer duman oldu', 'Ali Can']],
  ],
  'clauses made nouns': [
    ['Ayla Demir kapının çok eski olduğunu söyledi.', ['kapının çok eski olduğunu', 'Ayla Demir']],
    ['Vali Orhan Tekin, yolun kapatılacağını açıkladı.', ['yolun kapatılacağını', 'Orhan Tekin']],
    ['Bakan Kemal Arslan, aşıların hazır olduğunu belirtti.', ['aşıların hazır olduğunu', 'Kemal Arslan']],
    ['Yetkililer yangının söndürüldüğünü bildirdi.', ['yangının söndürüldüğünü', 'Yetkililer']],
    [
      'Olmsk Üniversitesi öğretim üyesi Prof. Dr. Nermin Akın da yağışların azaldığını vurguladı.',
      ['yağışların azaldığını', 'Nermin Akın'],
    ],
    ["Reuters'a konuşan bir yetkili, görüşmelerin sürdüğünü söyledi.", ['görüşmelerin sürdüğünü', 'bir yetkili']],
    ['Demir, ücretin artırılacağını da sözlerine ekledi.', ['ücretin artırılacağını', 'Demir']],
    ['Şirket, fabrikanın taşınacağını duyurdu.', ['fabrikanın taşınacağını', 'Şirket']],
    [
      'Uzman doktor Pelin Aydın, uykunun hafızayı güçlendirdiğine dikkat çekti.',
      ['uykunun hafızayı güçlendirdiğine', 'Pelin Aydın'],
    ],
    [
      'Tekin, gazetecilere yaptığı açıklamada, yolun pazartesi günü açılacağını ifade etti.',
      ['yolun pazartesi günü açılacağını', 'Tekin'],
    ],
    ['Savcı, sanığın kaçtığını iddia etti.', ['sanığın kaçtığını', 'Savcı']],
    [
      'Bölgede incelemelerde bulunan Olmsk Valisi Orhan Tekin, gazetecilere yolun kapandığını belirterek, ekiplerin çalıştığını söyledi.',
      ['yolun kapandığını', 'Orhan Tekin'],
      ['ekiplerin çalıştığını', 'Orhan Tekin'],
    ],
    [
      'Yolun kapandığını aktaran Tekin, şunları kaydetti: "Ekipler çalışıyor."',
      ['Yolun kapandığını', 'Tekin'],
      ['Ekipler çalışıyor.', 'Tekin'],
    ],
    [
      'Muhtar Çetin Kurt, itfaiyenin hızla geldiğini dile getirerek, "Yangın evlere sıçramadı." dedi.',
      ['itfaiyenin hızla geldiğini', 'Çetin Kurt'],
      ['Yangın evlere sıçramadı.', 'Çetin Kurt'],
    ],
    ['Antrenör Burak Öz, takımın hazır olduğunun altını çizdi.', ['takımın hazır olduğunun', 'Burak Öz']],
    ['Araştırmacılar, gezegende su bulunduğunu öne sürdü.', ['gezegende su bulunduğunu', 'Araştırmacılar']],
    [
      'Milletvekili Nur Ateş, bütçenin "tam bir hayal kırıklığı" olduğunu savundu.',
      ['bütçenin "tam bir hayal kırıklığı" olduğunu', 'Nur Ateş'],
    ],
    [
      'Rapor, denizin her yıl yükseldiğini ortaya koyuyor. Ekonomist Can Er, fiyatların artacağını öngördü.',
      ['fiyatların artacağını', 'Can Er'],
    ],
  ],
  'according to': [
    ["Ayla Demir'e göre kapı çok eski.", ['kapı çok eski', 'Ayla Demir']],
    ['Polise göre olayda kimse yaralanmadı.', ['olayda kimse yaralanmadı', 'Polis']],
    ['Bakanlığın açıklamasına göre, yol iki gün kapalı kalacak.', ['yol iki gün kapalı kalacak', 'Bakanlık']],
    [
      'Doğa dergisinde yayımlanan araştırmaya göre, buzullar hızla eriyor.',
      ['buzullar hızla eriyor', 'Doğa dergisinde yayımlanan araştırma'],
    ],
    ['Rapora göre deniz her yıl yükseliyor.', ['deniz her yıl yükseliyor', 'Rapor']],
    [
      "Emniyet Müdürü Sinan Acar'ın bildirdiğine göre üç kişi gözaltına alındı.",
      ['üç kişi gözaltına alındı', 'Sinan Acar'],
    ],
  ],
  passives: [
    [
      'Ulaştırma Bakanlığından yapılan açıklamada, "Tünel ulaşıma açıldı" denildi.',
      ['Tünel ulaşıma açıldı', 'Ulaştırma Bakanlığı'],
    ],
    [
      'Milli Savunma Bakanlığının sosyal medya hesabından yapılan açıklamada, "Helikopterler görevde." ifadeleri kullanıldı.',
      ['Helikopterler görevde.', 'Milli Savunma Bakanlığı'],
    ],
    ['Raporda, denizin her yıl yükseldiği belirtildi.', ['denizin her yıl yükseldiği', 'Rapor']],
  ],
  'subjects of before': [
    [
      'Vali Orhan Tekin, yolun kapatılacağını açıkladı. Ekiplerin çalıştığını söyledi.',
      ['yolun kapatılacağını', 'Orhan Tekin'],
      ['Ekiplerin çalıştığını', 'Orhan Tekin'],
    ],
    [
      'Vali Orhan Tekin, yolun kapatılacağını açıkladı. Tekin, ekiplerin çalıştığını söyledi.',
      ['yolun kapatılacağını', 'Orhan Tekin'],
      ['ekiplerin çalıştığını', 'Orhan Tekin'],
    ],
    [
      'Vali Orhan Tekin dün bölgeye gitti. Vali, yolun kapatılacağını açıkladı.',
      ['yolun kapatılacağını', 'Orhan Tekin'],
    ],
    ['Ayla Demir dün konuştu. "Kapı çok eski" dedi.', ['Kapı çok eski', 'Ayla Demir']],
  ],
  interviews: [
    [
      'Liman uzmanı Ayla Demir gazetemizle konuştu.\n- Kapı neden kapatıldı?\n- Çok eski ve tehlikeliydi.\n- Ne zaman açılacak?\n- Bahardan önce açılmaz.',
      ['Çok eski ve tehlikeliydi.', 'Ayla Demir'],
      ['Bahardan önce açılmaz.', 'Ayla Demir'],
    ],
    [
      'Liman uzmanı Ayla Demir gazetemizle konuştu.\nKapı neden kapatıldı?\n“Çok eski ve tehlikeliydi.”\nNe zaman açılacak?\n“Bahardan önce açılmaz.”',
      ['Çok eski ve tehlikeliydi.', 'Ayla Demir'],
      ['Bahardan önce açılmaz.', 'Ayla Demir'],
    ],
  ],
  'no statement': [
    ['Limandaki eski kapı geçen kış kapatıldı ve kısa süre sonra satıldı.'],
    ['Vali Orhan Tekin yolun kapatılacağını söylemedi.'],
    ['Alınan bilgiye göre ekipler bölgeye gitti.'],
    ['"Deniz Yıldızı" adlı gemi limandan ayrıldı.'],
    ['Yangının gece çıktığı belirtildi.'],
    ['Kaleci maçta üç kurtarış kaydetti.'],
    ['Bakan yarın yeni kararları açıklayacak.'],
  ],
}

describe.each(Object.entries(rows))('Turkish: %s', (_name, sentences) => {
  it.each(sentences)('%s', (text, ...told) => {
    expect(statementsOf(text, turkish).map(({ words, speaker }) => [words, speaker])).toEqual(told)
  })
})
