import { listOf } from './lower-case'

/** Abbreviations whose stop ends no sentence. */
export const abbreviations = new Set(
  listOf('dr prof doç yrd av op uzm sn bkz vb vs alb gen ort müh mah cad sok no tel st şti ltd'),
)
/** Titles before a name, and behind a given name: no part of it. */
export const titles = new Set(listOf('dr prof doç yrd av op uzm sn sayın bay bayan müh alb gen hacı'))
export const titlesBehind = new Set(listOf('bey hanım efendi'))

/** Joins two clauses where a verb stands on both sides. */
export const coordinators: ReadonlyMap<string, 'additive' | 'adversative'> = new Map([
  ...listOf('ve veya ya').map((word): [string, 'additive'] => [word, 'additive']),
  ...listOf('ancak ama fakat ise oysa lakin').map((word): [string, 'adversative'] => [word, 'adversative']),
])

/** Postpositions that give the words around them to the phrase before them. */
export const sourcePostpositions = new Set(['göre'])
/** Nouns of what has no source that is told: *alınan bilgiye göre*, *iddiaya göre*. */
export const namelessSources = new Set(
  listOf('bilgi iddia edinilen haber plan kural yasa kanun duruş takvim yıl ay hafta gün'),
)

/** Small words that are part of no noun phrase, and no verbs. */
export const adverbs = new Set(
  listOf(`
  göre dek değin denli ait bağlı dahil hariç başka yana itibarıyla
  da de bile dahi çok daha en pek az biraz hemen hep hiç yine gene artık henüz hâlâ hala şimdi sonra önce ardından böylece böyle şöyle
  öyle ayrıca öte yandan bunun üzerine için ile gibi kadar rağmen karşın dolayı nedeniyle sebebiyle itibaren beri doğru üzere üzerine
  hakkında konusunda ilişkin dair yönelik tarafından birlikte beraber sürece sırasında esnasında boyunca dolayısıyla bu o şu bunu onu şunu
  şunları bunları bunlar şunlar onlar onun bunun buna ona şuna bundan ondan burada orada şurada buraya oraya nasıl neden niçin niye
  ne kim hangi kaç nerede zaten özellikle yalnızca sadece tamamen kesinlikle mutlaka belki galiba herhalde acaba eğer şayet çünkü zira
  hatta üstelik nitekim yani örneğin mesela değil evet hayır lütfen tekrar yeniden birden aniden sürekli genellikle bazen daima asla
  dün bugün yarın diye ki mi mı mu mü ya hem ne gerek olarak olan olup bir her bazı tüm bütün kendi kendisi kendisini diğer aynı başka
  geçen gelecek önceki sonraki ilk son iki üç dört beş altı yedi sekiz dokuz on yüz bin milyon milyar yüzde yaklaşık toplam ortalama
  şu ilgili söz konusu çerçevede kapsamda arada aynı zamanda şekilde açık net sert`),
)
export const negations = new Set(['değil'])

/** Words that lead on from the sentence before, and stand before its subject. */
export const openers = new Set(
  listOf(`ancak ama fakat ayrıca bununla birlikte öte yandan ise bunun üzerine dün bugün daha sonra önce ardından böylece dolayısıyla
  nitekim üstelik hatta çünkü ve`),
)
