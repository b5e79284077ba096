import { words } from '../word-list'

/** Particles behind nouns, longest first where one ends another. */
export const particles: readonly string[] = [
  ...words(
    '에서는 에게는 으로는 에서도 께서는 으로부터 에게서 까지는 에서의 과의 와의 으로의 로는 로도 로부터 측은 측이 이라는 이란 께서 에게 한테 에서 으로 부터 까지 마다 처럼 보다 조차 마저 은 는 이 가 도 을 를 의 에 로 와 과 만 란',
  ),
]
/** Those that mark what is spoken of, or who does it. */
export const topics = words('은 는 도 께서는 측은 에서는')
export const subjects = words('이 가 께서 측이')
/** What closes quoted words behind their mark. */
export const closers: readonly string[] = [
  ...words('이라면서도 이라면서 이라고도 라면서도 이라며 이라고 라면서 라고도 라며 라고 면서도 면서 고도 고 며'),
]
/** What ties a quotation to a noun behind it: it is a term or a title. */
export const attributive: readonly string[] = [...words('이라는 라는 이란 란 이라던 는')]
/** Small words that open a sentence, and adverbs: no part of a noun phrase. */
export const openers = words(
  '그러면서 그러나 하지만 다만 또 또한 이어 이에 한편 특히 그는또 아울러 그리고 따라서 그래서 반면 이후 앞서 이와함께 끝으로 이에대해',
)
export const adverbs = words(
  `곧장 강하게 거듭 재차 직접 다시 함께 이미 아직 더 가장 매우 너무 잘 못 안 바로 모두 서로 스스로 결국 마침내 사실상 일단 우선 먼저 오히려 아마 이렇게 그렇게 어떻게 왜 언제 대해 대해서 대해서는 대해선 대해서도 관해서는 관련해서는 두고는 통해서 위해서 대한 관련해 위해 통해 따라 따르면 의하면 의해 비해 향해 두고 놓고 거듭
   적극 충분히 완전히 분명히 확실히 조속히 신속히 철저히 끝까지 계속 지속적으로 단호히 조심스럽게 담담하게 사전에 그대로 그만큼 뿐 만큼 듯 채 것 수 때문에 때 점`,
)
/** Nouns of saying that a clause with *는* may stand before: *A다는 입장을 밝혔다*. */
export const sayings = words(
  '입장을 방침을 의견을 뜻을 의사를 계획을 전망을 분석을 평가를 주장을 취지로 의지를 지적을 설명을 우려를 견해를 생각을 반응을 입장도 뜻도 점을 내용을 사실을 메시지를 구상을 심경을 소감을 각오를 포부를 말을 글을 댓글을 문구를 목소리를 반론을 연구결과 조사결과 분석결과 결과를 판단을 결론을 요구를 당부를 공지를 문자를 전언을 소식을 답을 답변을 성명을 논평을 주장도 의견도',
)
/** Nouns of saying that are a predicate with *이다*: *A다는 입장이다*, *A다는 게 김 장관의 설명이다*; *A다는 것이다* goes on with who spoke. */
export const sayingPredicates = words(
  '입장 방침 설명 주장 판단 의견 분석 전망 지적 평가 생각 얘기 이야기 말 계획 구상 견해 진단 해석 관측 취지 반응 복안 것 기억 고백 회고 바람 시각 지론 전언 귀띔 소회 속내 당부 주문 해명 반박 요지 골자 결론 믿음 증언',
)
/** Nouns of saying that come up without anybody who says them: *A다는 지적이 나왔다*. */
export const raisedNouns = words(
  '지적 비판 평가 주장 의견 분석 관측 전망 우려 목소리 해석 반응 불만 요구 여론 시각 견해 얘기 이야기 말 의혹 비난 제안 진단 반론 추측 예상 소문 증언',
)
export const RAISED =
  /^(?:나왔|나온|나오|제기|잇따|쏟아|커지|커졌|많|우세|지배적|이어지|이어졌|이어진|들린|들려|퍼지|확산|높아|흘러나|불거|있다|있었)/u
export const pronouns: ReadonlyMap<string, 'male' | 'female' | null> = new Map([
  ['그', 'male'],
  ['그녀', 'female'],
  ['그들', null],
])
export const negations = words('않았다 않고 않는다 않으며 못했다 않은 않겠다')
