import { describe, expect, it } from 'vitest'
import { direct, indirect, type Row, statementsOf, type Told } from '../testing/statements-of'
import { turkish } from './pack'

/** Passages of agencies, courts, sport, politics, science and portraits, and what they give to whom. */
const PASSAGES: readonly Row[] = [
  [
    'Avukat Meryem Loban, "Şikâyetimizi baharda yaptık ama yanıt alamadık" dedi.',
    direct('Meryem Loban', 'Şikâyetimizi baharda yaptık ama yanıt alamadık'),
  ],
  [
    '"Şikâyetimizi baharda yaptık" diyen Avukat Meryem Loban, yanıt alamadıklarını söyledi.',
    direct('Meryem Loban', 'Şikâyetimizi baharda yaptık'),
    indirect('Meryem Loban', 'yanıt alamadıklarını'),
  ],
  ['Olmsk Belediye Başkanı Orhan Doruk, yaralı olmadığını açıkladı.', indirect('Orhan Doruk', 'yaralı olmadığını')],
  ['Cumhurbaşkanı Mert Vedat: "Geri adım atmayacağız"', direct('Mert Vedat', 'Geri adım atmayacağız')],
  [
    'Analist Olga Sever, faizin sabit kalacağını belirterek, "Enflasyon henüz düşmedi" ifadelerini kullandı.',
    indirect('Olga Sever', 'faizin sabit kalacağını'),
    direct('Olga Sever', 'Enflasyon henüz düşmedi'),
  ],
  [
    'Teknik direktör Ahmet Kova, maçın ardından yaptığı açıklamada, "İkinci yarıda dağıldık. Özür dileriz" diye konuştu.',
    direct('Ahmet Kova', 'İkinci yarıda dağıldık. Özür dileriz'),
  ],
  [
    'Vesile Şahin köyde tek başına yaşıyor. "Bakkal doksanlarda kapandı" diyor.',
    direct('Vesile Şahin', 'Bakkal doksanlarda kapandı'),
  ],
  ['Köyde "Aile" adlı sinema açıldı.'],
  ['Uzmanlar uyarıyor: Fiyatlar kışa kadar artacak.', indirect('Uzmanlar', 'Fiyatlar kışa kadar artacak')],
  [
    'Dışişleri Bakanlığı Sözcüsü Anıl Balıkçı, konuya ilişkin soruya, "Yorum yapmıyoruz" yanıtını verdi.',
    direct('Anıl Balıkçı', 'Yorum yapmıyoruz'),
  ],
  [
    'Balıkçı, ülkesinin görüşmelere hazır olduğunu vurguladı.',
    indirect('Balıkçı', 'ülkesinin görüşmelere hazır olduğunu'),
  ],
  [
    'Balıkçı, ülkesinin görüşmelere hazır olduğunu, ancak baskıyı kabul etmeyeceğini kaydetti.',
    indirect('Balıkçı', 'ülkesinin görüşmelere hazır olduğunu, ancak baskıyı kabul etmeyeceğini'),
  ],
  ['Kız çocuğunun sağ bulunduğu bildirildi.'],
  ['Polis, kız çocuğunun sağ bulunduğunu duyurdu.', indirect('Polis', 'kız çocuğunun sağ bulunduğunu')],
  ['Emniyetten yapılan açıklamada, "Çocuk sağ salim bulundu" denildi.', direct('Emniyet', 'Çocuk sağ salim bulundu')],
  [
    'Bakanlıktan yapılan açıklamada, uçuşların durdurulduğu bildirildi.',
    indirect('Bakanlık', 'uçuşların durdurulduğu'),
  ],
  ['Sürücünün hız yaptığı iddia edildi.'],
  ['Sürücünün hız yaptığı öne sürülüyor.'],
  [
    'Mahkeme, sanığın haksız tahrik altında hareket ettiğine hükmetti.',
    indirect('Mahkeme', 'sanığın haksız tahrik altında hareket ettiğine'),
  ],
  [
    'Sanık, suçu işlemediğini, olay günü evde olduğunu öne sürdü.',
    indirect('Sanık', 'suçu işlemediğini, olay günü evde olduğunu'),
  ],
  ["Olmsk Gazetesi'nin haberine göre ihale iptal edildi.", indirect('Olmsk Gazetesi', 'ihale iptal edildi')],
  [
    'Doktor Nina Kır hatırlatıyor: "Ellerinizi yıkayın, yüzünüze dokunmayın."',
    direct('Nina Kır', 'Ellerinizi yıkayın, yüzünüze dokunmayın.'),
  ],
  [
    'Golü atan Kerem Zeybek, "Taraftara teşekkür ederim. Benim için büyük gün" şeklinde konuştu.',
    direct('Kerem Zeybek', 'Taraftara teşekkür ederim. Benim için büyük gün'),
  ],
  ['Bakan, reform paketini gelecek hafta açıklayacak.'],
  ['Bakan, sorulara yanıt vermedi.'],
  ['Orhan Doruk, "deprem bölgesi" ilan edilen ilçeyi ziyaret etti.'],
  [
    'Komşuları, adamın köpeğini kurtarmaya çalıştığını anlattı.',
    indirect('Komşuları', 'adamın köpeğini kurtarmaya çalıştığını'),
  ],
  [
    'Cumhurbaşkanı Mert Vedat törende konuştu.\n\n"Bu ülke kimseye boyun eğmez" diyen Vedat, muhalefete de yüklendi.',
    direct('Mert Vedat', 'Bu ülke kimseye boyun eğmez'),
  ],
  [
    'Bakan Demir, fabrikanın kapanmayacağını, işçilerin haklarının korunacağını ifade etti. Demir, "Kimse işsiz kalmayacak" dedi.',
    indirect('Demir', 'fabrikanın kapanmayacağını, işçilerin haklarının korunacağını'),
    direct('Demir', 'Kimse işsiz kalmayacak'),
  ],
  ['Selma Tuna, "Kuraklık sürecek" uyarısında bulundu.', direct('Selma Tuna', 'Kuraklık sürecek')],
  [
    '"Kuraklık sürecek" uyarısında bulunan Tuna, barajların boşaldığını hatırlattı.',
    direct('Tuna', 'Kuraklık sürecek'),
    indirect('Tuna', 'barajların boşaldığını'),
  ],
  ['Edinilen bilgiye göre, yangın mutfakta çıktı.'],
  [
    'Duruşmada savunma yapan Kenan Bozdağ, suçlamaları reddederek, "Tek kuruş almadım" dedi.',
    direct('Kenan Bozdağ', 'Tek kuruş almadım'),
  ],
  [
    'Mağdurlardan Hatice Uçar, gözyaşlarına hakim olamadı. "İkramiyem gitti" diyerek isyan etti.',
    direct('Hatice Uçar', 'İkramiyem gitti'),
  ],
  [
    'Karar metninde enflasyonun yüksek seyrettiği vurgulandı.',
    indirect('Karar metni', 'enflasyonun yüksek seyrettiği'),
  ],
  ['Ozols, LTV’ye verdiği röportajda "Karya toprağını satamaz" demişti.', direct('Ozols', 'Karya toprağını satamaz')],
  [
    'Siyaset bilimci Ahmet Soylu gerginliğin azalacağını düşünüyor.',
    indirect('Ahmet Soylu', 'gerginliğin azalacağını'),
  ],
  [
    'Eski hakem Suat Kaya’ya göre penaltı maçın kaderini değiştirdi.',
    indirect('Suat Kaya', 'penaltı maçın kaderini değiştirdi'),
  ],
  [
    'Emekli Galip Usta, "Maaşımız da böyle artsa keşke" diye dert yandı.',
    direct('Galip Usta', 'Maaşımız da böyle artsa keşke'),
  ],
]

describe('statements of the press, in Turkish', () => {
  it.each(PASSAGES)('%s', (text: string, ...told: Told[]) => expect(statementsOf(text, turkish)).toEqual(told))
})
