/** News agencies, whose reports other outlets carry. `Name | other names | hosts`, as `outlets.ts` reads them. */
export const agencies = `
Associated Press | AP | apnews.com
Reuters | | reuters.com
Agence France-Presse | AFP | afp.com
Bloomberg | Bloomberg News | bloomberg.com
TASS | Tass | tass.com,tass.ru
Interfax | | interfax.com,interfax.ru
RIA Novosti | | ria.ru
Xinhua | | xinhuanet.com
Kyodo News | Kyodo | kyodonews.net
Yonhap | Yonhap News Agency | yna.co.kr
Anadolu Agency | Anadolu | aa.com.tr
Ukrinform | | ukrinform.net
dpa | DPA | dpa.com
ANSA | | ansa.it
EFE | | efe.com
Press Association | PA Media | pa.media
Canadian Press | The Canadian Press | thecanadianpress.com
Australian Associated Press | | aap.com.au
Press Trust of India | PTI | ptinews.com
Asian News International | ANI | aninews.in
Jiji Press | Jiji | jiji.com
United Press International | UPI | upi.com
Dow Jones Newswires | Dow Jones | dowjones.com
Interfax-Ukraine | | interfax.com.ua
BelTA | | belta.by
Antara | | antaranews.com
Bernama | | bernama.com
Yle | Yle News | yle.fi
Belga | Belga News Agency | belganewsagency.eu
PAP | Polska Agencja Prasowa | pap.pl
ČTK | CTK,Česká tisková kancelář | ctk.cz,ceskenoviny.cz
ТАСС | |
РИА Новости | РИА «Новости» |
Интерфакс | |
Интерфакс-Украина | Інтерфакс-Україна |
Укринформ | Укрінформ |
УНИАН | УНІАН,UNIAN | unian.ua,unian.net
Lusa | | lusa.pt
Philippine News Agency | | pna.gov.ph
IRNA | | irna.ir
Tasnim | Tasnim News Agency | tasnimnews.com
Fars News Agency | Fars | farsnews.ir
SANA | | sana.sy
WAFA | | wafa.ps
KCNA | Korean Central News Agency | kcna.kp
Central News Agency | | cna.com.tw
Bloomberg Law | | bloomberglaw.com
Inter Press Service | IPS | ipsnews.net
Religion News Service | | religionnews.com
`
