/**
 * Outlets by their names in Slavic languages. `Name | other names | hosts`, as `outlets.ts` reads them. Those that other
 * tables have by their names in Latin letters have no hosts here.
 */
export const outletsSlavic = `
РБК | РБК-Украина,РБК-Україна | rbc.ua
Коммерсантъ | Коммерсант,Ъ,“Ъ” |
Ведомости | |
Известия | |
Российская газета | РГ |
Комсомольская правда | | kp.ru
Московский комсомолец | МК | mk.ru
Новая газета | |
Газета.ру | Газета.Ru | gazeta.ru
Лента.ру | Lenta.ru | lenta.ru
Фонтанка | | fontanka.ru
Эхо Москвы | | echo.msk.ru
Украинская правда | Українська правда,УП |
Европейская правда | Європейська правда | eurointegration.com.ua
Суспільне | Суспильне |
Дзеркало тижня | | zn.ua
Громадське | |
Бабель | | babel.ua
LIGA.net | | liga.net
TVP | TVP Info,Telewizja Polska | tvp.pl,tvp.info
Polsat News | Polsat | polsatnews.pl
RMF FM | RMF | rmf24.pl
Radio ZET | | radiozet.pl
Onet | | onet.pl
Wirtualna Polska | | wp.pl
Interia | | interia.pl
Dziennik Gazeta Prawna | | gazetaprawna.pl
Puls Biznesu | | pb.pl
Super Express | | se.pl
Przegląd Sportowy | | przegladsportowy.onet.pl
Seznam Zprávy | SZ Seznam | seznamzpravy.cz
iDNES | iDNES.cz | idnes.cz
iROZHLAS | | irozhlas.cz
Český rozhlas | ČRo | rozhlas.cz
Česká televize | ČT | ceskatelevize.cz
ČT24 | | ct24.cz
Deník N | | denikn.cz
Hospodářské noviny | | hn.cz
Lidové noviny | | lidovky.cz
Mladá fronta Dnes | MF Dnes |
Aktuálně | Aktuálně.cz | aktualne.cz
Radiožurnál | |
CNN Prima News | | cnn.iprima.cz
Respekt | | respekt.cz
`
