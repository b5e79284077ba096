import { words } from '../word-list'

/** Family names of Korea, the commonest; public facts. */
export const surnames = words(
  '김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 전 홍 유 고 문 양 손 배 백 허 남 심 노 하 곽 성 차 주 우 구 나 민 진 지 엄 채 원 천 방 공 현 함 변 염 여 추 도 소 석 선 설 마 길 연 위 표 명 기 반 라 왕 금 옥 육 인 맹 제 모 탁 국 어 은 편 용 예 봉 사 부 남궁 황보 선우 제갈 독고 사공 류 탄 두 어 피 빈 길 경 목 형 화 시 초 승 간 갈 견',
)

/** Syllables of given names. */
const GIVEN =
  '가강건경계고관광교구국권귀규균근금기길나난남노녹누늘다단달담대덕도돈동두라란람래량련렬령로록리린림마만말매명모무문미민바배백범벼별병보복봉부분비빈빛사산삼상새샘서석선설성세소손솔송수숙순슬승시식신실심아안애양언여연열영예오옥온완용우욱운웅원월위유육윤율은을의이익인일임자장재전정제조종주준중지진찬창채천철청초춘충치탁태택평표필하학한해향헌혁현협형혜호홍화환회효후훈휘흠희'
const given: ReadonlySet<string> = new Set(GIVEN)

/** Syllables that names written from other languages have, and Korean words hardly ever. */
const FOREIGN =
  /[트프럼르츠블플클브젤푸틴뷔쿠칸엘벨쉬슈셔첼켈델렌렉릭닉빅톤슨런턴딘킨뎀뤼튼퍼터커더버저머너퀸잭맥톰샘]|스$|키$|에프|바이든|모디|룰라|마크롱|네타냐후|하마스/u

/** Length of the family name in a name of Korean form; null where it is none. */
export function givenNameAt(word: string): number | null {
  const two = word.slice(0, 2)
  const length = word.length === 4 && surnames.has(two) ? 2 : 1
  if (word.length !== length + 2 || !surnames.has(word.slice(0, length))) return null
  return [...word.slice(length)].every((syllable) => given.has(syllable)) ? length : null
}

/** The same right before a title, whatever the syllables: *한겨울 의원*. */
export const givenNameByGuess = (word: string): number | null =>
  givenNameAt(word) ?? (word.length === 3 && surnames.has(word.slice(0, 1)) && !NO_GUESS.test(word) ? 1 : null)
/** How words of three syllables end that are no names. */
const NO_GUESS = /[인계급형별시군도청적당부처회위측장원사자식용관국]$/u

export const looksForeign = (word: string): boolean => word.length >= 2 && word.length <= 7 && FOREIGN.test(word)
