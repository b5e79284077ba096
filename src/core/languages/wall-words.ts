/**
 * Words by which pages ask something of their reader instead of showing a text, or say that they have none. Evidence
 * beside other evidence (`core/trace/source/part-read.ts`): articles have all of these words, too.
 */

/** Ways to become a reader who pays, or is a member. */
const JOIN =
  'subscribe|subscrib|subscription|membership|free trial|abonnieren|abonnent|abonnier|abo |zum abo|probeabo|' +
  'abonn[eé]|s.abonner|abonnement|suscrib|suscriptor|suscripción|abbonati|abbonament|abbonat|assine|assinante|' +
  'assinatura|abonnee|abonneer|proefabonnement|prenumerera|prenumerant|abonner|abonnent|tilaa|tilaaj|tilaus|' +
  'subskry[bp]|prenumerat|předplat|predplat|előfizet|abonează|abonat|подпи[сш]|передплат|абони|συνδρομ|abone ol|' +
  'abonelik|購読|有料会員|会員限定|有料記事|订阅|訂閱|付费|구독|اشترك|اشتراك|מנוי'

/** Ways in for a reader who is known. */
const ENTER =
  'sign in|sign-in|log in|log-in|login|register|create (?:an|your|a free) account|anmelden|einloggen|registrieren|' +
  'konto erstellen|se connecter|connectez-vous|identifiez-vous|créer un compte|s.inscrire|inicia(?:r)? sesión|' +
  'regístrate|registrarse|accedi|registrati|entrar|faça login|iniciar sessão|cadastre-se|inloggen|log in|registreren|' +
  'account aan|logga in|skapa konto|logg inn|log ind|opret|kirjaudu|rekisteröidy|zaloguj|zarejestruj|přihlás|' +
  'prihlás|bejelentkez|regisztrál|conectează|autentific|войти|войдите|зарегистр|увійти|увійдіть|вход|' +
  'σύνδεση|συνδεθείτε|giriş yap|üye ol|ログイン|会員登録|登录|登錄|登入|注册|註冊|로그인|تسجيل الدخول|התחבר'

/** That there is more for whoever does so. */
const GO_ON =
  'continue reading|keep reading|read on|read the (?:full|rest|whole|entire)|full (?:article|story|text|access)|' +
  'to (?:read|continue|unlock|access|view)|unlimited|unlock|already (?:a|an|have|subscribe|registered)|not a subscriber|' +
  'remaining|free articles?|articles? (?:left|remaining)|only (?:for|to|available)|for (?:subscribers|members)|' +
  'weiterlesen|weiter zu lesen|bereits|vollständig|ganzen (?:artikel|text)|' +
  'zugang|freischalten|nur für|la suite|poursuivre|lire (?:l.article|cet article|la)|déjà (?:abonné|inscrit|un)|' +
  'réservé|intégralité|accès|seguir leyendo|continuar leyendo|ya (?:eres|soy|tienes|es)|acceso|' +
  'contenido completo|continua(?:re)? (?:a leggere|la lettura)|leggere|sei già|già abbonat|riservat|' +
  'continuar (?:lendo|a ler)|continue lendo|já é|lees verder|verder (?:te )?lezen|verder lezen|al abonnee|heb je al|alleen voor|' +
  'läs vidare|fortsätt(?:a)? läs|redan|låst|fortsett å lese|les videre|allerede|læs videre|fortsæt|kun for|lue lisää|jatka|jo tilaaja|' +
  'vain tilaaj|czytaj dalej|czytać dalej|masz już|tylko dla|pełny|číst dál|pokračovat|již máte|už máte|jen pro|tovább|' +
  'már (?:előfizet|regiszt)|csak előfizet|continuă|deja|doar pentru|читать дал|читать полност|продолж|уже (?:есть|подпис|зарегистр)|только для|' +
  'полн(?:ый|ую) (?:текст|верси)|читати далі|вже|тільки для|συνέχεια|ήδη|μόνο για|devamını|zaten|続きを読む|この先|残り|すでに|' +
  '继续阅读|繼續閱讀|已有|全文|阅读全文|계속 읽|이미|전용|متابعة القراءة|للمشتركين|להמשך קריאה|למנויים'

/** What is asked about what a site remembers of its readers, and who else may. */
const CONSENT =
  'cookie|consent|your privacy|privacy (?:settings|choices|preferences|policy)|personal data|tracking|gdpr|legitimate interest|' +
  'our (?:\\d+ )?partners|vendors|einwilligung|zustimm|datenschutz|personenbezogen|werbung und tracking|unsere partner|' +
  'consentement|vos données|données personnelles|nos partenaires|confidentialité|consentimiento|privacidad|' +
  'datos personales|nuestros socios|consenso|dati personali|informativa|fornitori|consentimento|dados pessoais|toestemming|' +
  'persoonsgegevens|samtycke|personuppgifter|samtykke|personopplysninger|personoplysninger|suostumus|evästeet|evästeiden|' +
  'zgod[aęy]|plik(?:i|ów) cookie|danych osobowych|souhlas|osobních údajů|súhlas|hozzájárul|süti|consimțământ|' +
  'файл(?:ы|ов) cookie|согласи|персональных данных|куки|згод[аиу]|συγκατάθεση|çerez|kişisel ver|クッキー|同意|プライバシー|' +
  '隐私|隱私|쿠키|개인정보|동의|ملفات تعريف الارتباط|موافق|עוגיות'

/** The answer that such a question wants. */
const ACCEPT =
  'accept|agree|allow all|i consent|reject all|got it|akzeptieren|zustimmen|einverstanden|ablehnen|tout accepter|' +
  'accepter|j.accepte|refuser|aceptar|acepto|rechazar|accetta|accetto|rifiuta|aceitar|aceito|recusar|accepteren|akkoord|' +
  'weigeren|godkänn|acceptera|godta|aksepter|godkend|accepter alle|hyväksy|akceptuj|zgadzam|przyjmuję|přijmout|souhlasím|' +
  'prijať|súhlasím|elfogad|acceptă|sunt de acord|принять|принима|согласен|прийняти|погоджуюсь|αποδοχή|αποδέχομαι|' +
  'kabul et|同意する|承諾|接受|同意|동의|قبول|אישור|מסכים'

/** That there is no such page, any more or at all. */
const MISSING =
  '404(?=[^a-z0-9]{0,4}$)|not found|page (?:does not|doesn.t|could not|cannot) |no longer (?:available|exists|here)|(?:page|article|story|content) (?:is )?(?:unavailable|removed|missing|gone)|' +
  'can.t find|cannot find|couldn.t find|nicht gefunden|existiert nicht|nicht (?:mehr )?verfügbar|nicht auffindbar|introuvable|' +
  'n.existe (?:pas|plus)|page non trouvée|no (?:se )?encontrad|no existe|página no|no disponible|non trovat|non esiste|inesistente|' +
  'não (?:foi )?encontrad|não existe|indisponível|niet gevonden|bestaat niet|niet (?:meer )?beschikbaar|hittades inte|' +
  'finns inte|ikke funnet|finnes ikke|ikke fundet|findes ikke|findes desværre|ei löytynyt|ei löydy|nie znaleziono|nie istnieje|' +
  'nenalezena|neexistuje|nenájden|nem található|nu a fost găsit|nu există|не найден|не существует|не знайдено|не існує|' +
  'не е намерен|δεν βρέθηκε|δεν υπάρχει|bulunamadı|見つかりません|存在しません|找不到|不存在|未找到|찾을 수 없|لم يتم العثور|غير موجود|לא נמצא'

/** That the site itself has failed. */
const FAILED =
  '(?:error|http) 5\\d\\d|internal server error|bad gateway|service unavailable|gateway time|temporarily unavailable|' +
  'something went wrong|an error occurred|error occurred|under maintenance|try again later|technical (?:difficulties|problem)|' +
  'fehler aufgetreten|etwas ist schief|wartungsarbeiten|vorübergehend nicht|erreur (?:est survenue|interne)|' +
  'en maintenance|momentanément indisponible|ha ocurrido un error|algo salió mal|en mantenimiento|si è verificato un errore|' +
  'in manutenzione|ocorreu um erro|em manutenção|er is iets (?:mis|fout)|onderhoud|något gick fel|noe gikk galt|' +
  'noget gik galt|wystąpił błąd|coś poszło nie tak|došlo k chybě|hiba történt|a apărut o eroare|произошла ошибка|' +
  'что-то пошло не так|технические работы|сталася помилка|bir hata oluştu|エラーが発生|メンテナンス中|发生错误|發生錯誤|오류가 발생'

/** That somebody is to be shown to be no machine, or is not let in. */
const CHALLENGE =
  'captcha|are you (?:a )?(?:human|robot)|not a robot|verify (?:that )?you|checking your browser|just a moment|' +
  'unusual (?:traffic|activity)|security check|attention required|access (?:to this page )?(?:has been )?(?:denied|blocked)|access denied|' +
  'pardon our interruption|request (?:was )?blocked|forbidden|kein roboter|sicherheitsüberprüfung|zugriff verweigert|ungewöhnliche aktivität|' +
  'pas un robot|accès (?:refusé|interdit)|vérification de sécurité|no (?:eres|soy) un robot|acceso denegado|non sei un robot|accesso negato|' +
  'acesso negado|geen robot|toegang geweigerd|inte en robot|åtkomst nekad|nie jestem robotem|odmowa dostępu|' +
  'nejste robot|přístup odepřen|не робот|доступ (?:запрещ|ограничен|заборон)|robot değil|erişim engellendi|ロボット|' +
  'アクセスが拒否|访问被拒绝|人机验证|로봇이 아닙니다'

/** That scripts are to be turned on, which all write alike. */
const SCRIPTS = 'java ?script'

/** What a page may ask, or say, instead of showing a text. */
export type WallWord = 'join' | 'enter' | 'goOn' | 'consent' | 'accept' | 'missing' | 'failed' | 'challenge' | 'scripts'

/** A word begins where no letter or digit stands before; scripts without blanks have no such place. */
const opening = (words: string) => new RegExp(`(?<![a-z0-9\\u00df-\\u052f])(?:${words})`)

const WORDS: Readonly<Record<WallWord, RegExp>> = {
  join: opening(JOIN),
  enter: opening(ENTER),
  goOn: opening(GO_ON),
  consent: opening(CONSENT),
  accept: opening(ACCEPT),
  missing: opening(MISSING),
  failed: opening(FAILED),
  challenge: opening(CHALLENGE),
  scripts: opening(SCRIPTS),
}

/** Whether a text has words of a kind, in whatever language. */
export const hasWallWord = (text: string, kind: WallWord): boolean => WORDS[kind].test(text.toLowerCase())
