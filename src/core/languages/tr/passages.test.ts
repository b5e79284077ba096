import { describe, expect, it } from 'vitest'
import { linesOf } from '../testing/statements-of'
import { turkish } from './pack'

/** Passages of several sentences in the shapes of the press: a text, and what it gives to whom, words | speaker. */
const told: readonly (readonly [text: string, ...statements: string[]])[] = [
  [
    'Sağlık Bakanı Ayşe Demirel, aşıların mart ayında geleceğini söyledi. Bakan, "Endişeye gerek yok" dedi.',
    'aşıların mart ayında geleceğini | Ayşe Demirel',
    'Endişeye gerek yok | Ayşe Demirel',
  ],
  [
    "Emniyetten yapılan açıklamada, üç kişinin gözaltına alındığı bildirildi. Vali Mehmet Kaya'ya göre durum kontrol altında.",
    'üç kişinin gözaltına alındığı | Emniyet',
    'durum kontrol altında | Mehmet Kaya',
  ],
  [
    'Teknik direktör Okan Sezer maçın ardından, "İyi oynamadık" diye konuştu. Sezer, hakemi eleştirmek istemediğini belirtti.',
    'İyi oynamadık | Okan Sezer',
    'hakemi eleştirmek istemediğini | Okan Sezer',
  ],
  [
    'Araştırmanın yazarlarından biyolog Selin Aksoy, buzulun iki kat hızlı eridiğini vurguladı. "Bu bir uyarı" ifadelerini kullandı.',
    'buzulun iki kat hızlı eridiğini | Selin Aksoy',
    'Bu bir uyarı | Selin Aksoy',
  ],
  [
    'Belediye Başkanı Ahmet Kaya, yolun açılacağını duyurdu. Mahalle sakinlerinden Elif Demir ise her gün yarım saat fazla yol gittiğini anlattı.',
    'yolun açılacağını | Ahmet Kaya',
    'her gün yarım saat fazla yol gittiğini | Elif Demir',
  ],
  [
    'Rakip takımın hocası Mario Costa hakem kararlarına tepki gösterdi. “O pozisyon penaltı değildi” diyen Costa, itiraz edeceklerini söyledi.',
    'O pozisyon penaltı değildi | Mario Costa',
    'itiraz edeceklerini | Mario Costa',
  ],
]

describe('passages of the Turkish press', () => {
  it.each(told)('reads %s', (text, ...statements) =>
    expect(linesOf(text, turkish)).toEqual(statements.map((line) => line.toLowerCase())),
  )
})
