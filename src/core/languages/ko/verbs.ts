import { reportingVerb } from '../east-asian/phrases'
import type { ReportingVerb } from '../pack'
import { words } from '../word-list'
import { sayingPredicates } from './words'

/** What a form of a verb tells. */
export interface VerbForm {
  lemma: string
  /** Whether it stands before a noun that it belongs to: *말한 사람*. */
  isAdnominal: boolean
}

// Classes of stems as in Lee and Ramsey, *The Korean Language* (2000).

/** Nouns that make a verb of saying with *하다*. */
const HADA = `말 강조 설명 주장 지적 당부 촉구 비판 반박 반발 경고 발표 호소 요구 요청 언급 평가 분석 전망 진단 예상 예측 우려 답 답변 대답 질문 반문 토로 고백 회상 소개 보도 통보 선언 약속
  다짐 제안 제시 해명 사과 인정 부인 일축 항변 진술 증언 판단 판시 결론 규정 명시 기재 질타 비난 성토 응수 조언 주문 지시 명령 권고 건의 격려 축하 감사 환영 자평 추정 추산 파악 확인 시사 귀띔
  부연 첨언 역설 피력 표명 단언 장담 자신 호평 혹평 극찬 칭찬 농담 한탄 탄식 회고 고발 폭로 제기 결심 전 재차강조 재확인 공언 공지 공표 논평 단정 답신 독려 맹비난 맹비판 묘사 반론 발언 변명
  변론 보고 부탁 사죄 상기 서술 설득 소명 실토 알림 애도 약술 언명 엄포 예고 외면 위로 위협 응답 의견표명 인사 일갈 읍소 자랑 자인 장담 절규 정의 정정 조롱 주지 지목 지시 진단 질의 천명 첨부 추궁 추측 충고 치하 타진
  고수 견지 토론 통지 투덜 판결 평 표현 풀이 하소연 항의 해석 해설 호소 화답 확신 확약 힐난 기대 기술 각오 강변 예보 예고 확언 재강조 실언 회신 공감 동의 고집 항의 반색 감탄 토로 혀를 성토 역설 관측 산정 전제 가정 결정 판정 의결 선고 주문 당부 추천 축원 기원 기도 반추 회고 개탄 거론 걱정 격찬 경계 고지 공시 예언 제보 신고 귀띔 단서 당부 어필 환기 재반박 직격 저격 두둔 옹호 엄호 힘주어말 맹폭 겨냥 자책 감탄 위안 선전 홍보 경계 하명 통첩 자찬 토론`
/** Stems of others: in *이*, *리*, *치*, whose past contracts. */
const I_STEMS =
  '밝히 덧붙이 알리 남기 외치 받아치 내비치 울먹이 속삭이 떠올리 높이 목소리를높이 소리치 되풀이하 알려오 다그치 맞받아치 붙이 터뜨리 둘러대 퍼붓 뒤집'
/** Verbs whose forms no rule gives, each with its own. */
const IRREGULAR: readonly (readonly [lemma: string, forms: string])[] = [
  ['묻', '물었다 묻는다 물으며 물었고 물었으며 묻자 물었습니다'],
  ['되묻', '되물었다 되묻는다 되물으며 되물었고'],
  ['적', '적었다 적으며 적었고 적었으며 적시했다'],
  ['쓰', '썼다 쓰며 썼고 썼으며'],
  ['꼬집', '꼬집었다 꼬집으며 꼬집었고'],
  ['털어놓', '털어놨다 털어놓았다 털어놓으며 털어놨고'],
  ['맞서', '맞섰다 맞서며 맞섰고'],
  ['맞받', '맞받았다 맞받으며 맞받았고'],
  ['올리', '올렸다 올린 올리며 올렸고'],
  ['거들', '거들었다 거들며'],
  ['돌아보', '돌아봤다 돌아보며'],
  ['꾸짖', '꾸짖었다 꾸짖으며'],
  ['모으', '모았다 모으며'],
  ['내놓', '내놨다 내놓았다 내놓으며 내놨고'],
  ['나타내', '나타냈다 나타내며 나타냈고'],
  ['드러내', '드러냈다 드러내며 드러냈고'],
  ['보이', '보였다 보이며 보였고'],
  ['표하', '표했다 표하며 표했고 표시했다'],
  ['이어가', '이어갔다 이어가며'],
  ['열', '열었다'],
  ['부르', '불렀다 부르며'],
  ['비꼬', '비꼬았다 비꼬며'],
  ['쏘아붙이', '쏘아붙였다'],
  ['잘라 말하', '잘라'],
  ['보', '봤다 보았다 봤고 봤으며 내다봤다 내다보며 내다봤고 내다보고'],
  ['웃', '웃었다 웃으며 미소지었다'],
  ['울', '울었다 울먹였다 눈물을'],
  ['꼽', '꼽았다 꼽으며 꼽았고'],
  ['놀라', '놀랐다 놀라워했다'],
  [
    '안타까워하',
    '안타까워했다 아쉬워했다 기뻐했다 고마워했다 미안해했다 답답해했다 황당해했다 당황했다 의아해했다 반가워했다',
  ],
  ['되뇌', '되뇌었다 읊조렸다 중얼거렸다 내뱉었다 토해냈다 쏟아냈다 늘어놓았다 늘어놨다'],
  ['물러서', '못박았다 선을 그었다'],
]

/** Forms of *하다*: of a verb that a noun makes, and of the bare verb that says. */
const HADA_FORMS = words(
  '했다 한다 했으며 했고 하며 하면서 했지만 했는데 하고 했습니다 하였다 했으나 하자 했다며 하는가',
)
const HADA_ADNOMINAL = words('한 하는 했던 할')

const LABEL = words('비판 비난 평가 표현 규정 묘사 부르 극찬 칭찬 혹평 호평 맹비난 지목 정의')

/** Verbs that tell what somebody expects or holds, which *것으로* may stand before. */
export const expecting = words(
  '전망 예상 예측 예보 추정 분석 관측 판단 추산 진단 보 기대 평가 파악 확인 집계 해석 내다보',
)

const CONTRACTED: Readonly<Record<string, string>> = { 히: '혔', 이: '였', 리: '렸', 기: '겼', 치: '쳤' }

function formsOfStem(stem: string): string[] {
  const last = stem.at(-1) ?? ''
  const past = stem.slice(0, -1) + (CONTRACTED[last] ?? `${last}었`)
  return [
    `${past}다`,
    `${past}고`,
    `${past}으며`,
    `${past}지만`,
    `${past}는데`,
    `${past}습니다`,
    `${past}으나`,
    `${stem}며`,
    `${stem}면서`,
    `${stem}고`,
    `${stem}기도`,
  ]
}

/** *밝힌다*, *밝힌*: the stem with ㄴ; the last syllable takes it as its final. */
const withN = (stem: string): string =>
  stem.slice(0, -1) + String.fromCharCode((stem.charCodeAt(stem.length - 1) || 0) + 4)

const finite = (lemma: string): VerbForm => ({ lemma, isAdnominal: false })
const adnominal = (lemma: string): VerbForm => ({ lemma, isAdnominal: true })

/** The forms of verbs of saying. */
export const verbForms: ReadonlyMap<string, VerbForm> = new Map([
  ...[...words(HADA)].flatMap((noun) => [
    ...[...HADA_FORMS].map((form): [string, VerbForm] => [noun + form, finite(noun)]),
    ...[...HADA_ADNOMINAL].map((form): [string, VerbForm] => [noun + form, adnominal(noun)]),
  ]),
  ...[...words(I_STEMS)].flatMap((stem): [string, VerbForm][] => [
    ...formsOfStem(stem).map((form): [string, VerbForm] => [form, finite(stem)]),
    [`${withN(stem)}다`, finite(stem)],
    [withN(stem), adnominal(stem)],
  ]),
  ...[...sayingPredicates].flatMap((noun) =>
    ['이다', '이었다', '이었고', '이며'].map((end): [string, VerbForm] => [noun + end, finite(`${noun}이다`)]),
  ),
  ...IRREGULAR.flatMap(([lemma, forms]) => [...words(forms)].map((form): [string, VerbForm] => [form, finite(lemma)])),
])

/** *라고 했다*: the bare verb says, behind what closes words. */
export const SAYS = '하'
/** *다고 한다*: it is said. */
export const HEARSAY = '한다'
/** *A라는 지적이 나왔다*: something is said by some. */
export const CAME_UP = '나오'
export const bareForms = words('했다 하며 하면서 했고 했으며 했지만 했으나 했는데 했습니다 하였다')

/** Whether a verb is a noun of saying with *이다*, which *는* alone may stand before. */
export const isPredicate = (lemma: string): boolean =>
  lemma.endsWith('이다') && sayingPredicates.has(lemma.slice(0, -2))

export const reporting: ReadonlyMap<string, ReportingVerb> = new Map([
  ...[...verbForms.values()].map(({ lemma }): [string, ReportingVerb] => [
    lemma,
    reportingVerb(LABEL.has(lemma) ? ['label', 'quote', 'clause'] : ['clause', 'quote']),
  ]),
  [SAYS, reportingVerb(['clause', 'quote'])],
  [HEARSAY, reportingVerb(['quote'], true)],
  [CAME_UP, reportingVerb(['clause', 'quote'], true)],
])
