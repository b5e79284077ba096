import { kinTable } from '../from-tables/kin-table'

const POLITICIANS = `prezydent wiceprezydent premier wicepremier minister wiceminister kanclerz burmistrz wójt wojewoda marszałek wicemarszałek
  poseł senator europoseł przewodniczący prezes szef lider kandydat rzecznik radny sekretarz`

/** Polish nouns by which the press speaks of somebody whom it called otherwise before, or by name alone. */
export const kinRoles = kinTable(`
  polityk przywódca lider działacz: ${POLITICIANS}; prezydent: kandydat eksprezydent; premier minister kanclerz marszałek król papież burmistrz
  wójt wojewoda; wiceprezydent wicepremier wiceminister; parlamentarzysta: poseł senator europoseł; poseł posłanka senator europoseł:
  przewodniczący wiceprzewodniczący rzecznik kandydat; szef: minister prezes przewodniczący premier dyrektor; szef~rząd: premier kanclerz; samorządowiec:
  prezydent burmistrz wójt marszałek radny; trener selekcjoner szkoleniowiec: trener selekcjoner szkoleniowiec;
  piłkarz zawodnik sportowiec: napastnik bramkarz obrońca pomocnik kapitan piłkarz zawodnik; kierowca skoczek kolarz tenisista
  mistrz: kierowca skoczek kolarz tenisista mistrz zawodnik; naukowiec badacz ekspert specjalista: profesor docent doktor fizyk
  chemik biolog geolog klimatolog socjolog politolog historyk ekonomista psycholog wirusolog epidemiolog; ekonomista politolog
  historyk socjolog: profesor doktor; profesor: rektor; lekarz: chirurg wirusolog kardiolog psychiatra profesor; adwokat mecenas
  obrońca: adwokat mecenas obrońca; wojskowy oficer: generał pułkownik kapitan; przedsiębiorca biznesmen: prezes właściciel
  założyciel; pisarz autor: poeta dziennikarz; aktor piosenkarz muzyk artysta reżyser: artysta muzyk piosenkarz;
  dziennikarz: korespondent redaktor publicysta;
  portugalczyk hiszpan niemiec francuz brazylijczyk argentyńczyk serb chorwat holender anglik ukrainiec czech słowak:
  trener selekcjoner szkoleniowiec piłkarz zawodnik napastnik bramkarz obrońca pomocnik kapitan tenisista kierowca;
  napastnik bramkarz obrońca pomocnik skrzydłowy: piłkarz zawodnik kapitan; duchowny ksiądz: proboszcz ksiądz biskup;
  paleontolog biolog fizyk chemik geolog archeolog badacz: profesor docent doktor kierownik;
  resort: ministerstwo; instytucja: urząd instytut; organizacja: stowarzyszenie fundacja związek; urząd instytut ministerstwo agencja spółka partia fundacja:`)
