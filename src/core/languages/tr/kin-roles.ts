import { kinTable } from '../from-tables/kin-table'

/** Turkish nouns by which the press speaks of somebody whom it called otherwise before, or by name alone. */
export const kinRoles = kinTable(`
  siyasetçi politikacı lider: bakan başbakan başkan cumhurbaşkanı milletvekili vekil senatör vali; cumhurbaşkanı: lider; başbakan:
  lider bakan; hoca antrenör: hoca antrenör direktör; futbolcu oyuncu sporcu: kaleci golcü forvet stoper kaptan futbolcu; kaleci golcü
  forvet stoper: futbolcu oyuncu kaptan; uzman akademisyen araştırmacı: profesör doçent doktor biyolog fizikçi kimyager jeolog sosyolog
  ekonomist tarihçi; doktor hekim: cerrah profesör; hukukçu: avukat savcı; sanatçı: oyuncu şarkıcı yönetmen müzisyen ressam; yazar: gazeteci şair;
  diplomat: büyükelçi elçi sözcü; komutan: general amiral albay; iş-insanı: başkan kurucu patron`)
