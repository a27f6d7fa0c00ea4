import { phrases, writtenField } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'NRP',
  title: 'nationality, religion or political group',
  severity: 'low',
  onRequest: true,
  shapes: [
    { kind: 'group', form: 'said', score: 0.6 },
    { kind: 'group', form: 'known', score: 0.54 },
    { kind: 'group', form: 'weak', score: 0.3 },
    // What says that nothing is known says nothing of anybody.
    writtenField(/^(?!(?:unknown|null|undefined|not .+)$)[\p{Alpha}][\p{Alpha}\p{M} '’/-]{2,39}$/iu, 0.75),
  ],
  context: [],
  labels: phrases(`
    nationality, citizenship, ethnicity, ethnic group, ethnic origin, race, religion, religious affiliation, faith
    denomination, political party, political affiliation, party membership, political opinion
    staatsangehorigkeit, nationalitat, staatsburgerschaft, konfession, ethnie, partei, nationalite, citoyennete
    appartenance religieuse, origine ethnique, parti politique, nacionalidad, ciudadania, etnia
    partido politico, nacionalidade, cidadania, religiao, partido, nazionalita, cittadinanza, religione, partito
    partito politico, nationaliteit, staatsburgerschap, godsdienst, etniciteit, politieke partij, narodowosc
    obywatelstwo, wyznanie, partia polityczna, nationalitet, medborgarskap, politiskt parti, uyruk, vatandaslik, 国籍, 宗教, 民族, 政党, 국적, 종교
    country of citizenship, nationality code, religious belief, religious beliefs, ethnic background, racial origin
    ethnic, citizenship country
    staatsbuergerschaft, religionszugehorigkeit, religionszugehoerigkeit, glaubensbekenntnis, ethnische herkunft
    ethnische zugehorigkeit, ethnische zugehoerigkeit, volkszugehorigkeit, volkszugehoerigkeit, parteizugehorigkeit
    parteizugehoerigkeit, politische partei, politische meinung, nation zugehoerigkeit
    nationalites, confession, confession religieuse, origine raciale, religion pratiquee, opinion politique
    opinions politiques, appartenance politique, affiliation politique
    grupo etnico, origen etnico, raza, creencia religiosa, creencias religiosas, afiliacion politica
    ideologia politica, opinion politica, pais de nacionalidad
    raca, raca cor, cor raca, origem etnica, crenca religiosa, filiacao partidaria, filiacao politica
    opiniao politica
    gruppo etnico, origine etnica, razza, confessione religiosa, credo religioso, opinione politica
    appartenenza politica
    religie, geloof, geloofsovertuiging, etnische afkomst, etnische achtergrond, etnische groep, politieke voorkeur
    politieke overtuiging, partijlidmaatschap, levensovertuiging
    religia, wyznawana religia, pochodzenie etniczne, grupa etniczna, rasa, przynaleznosc partyjna, poglady polityczne
    przynaleznosc etniczna, przynaleznosc wyznaniowa
    medborgare i, trosuppfattning, trossamfund, etnicitet, etniskt ursprung, etnisk grupp, politisk asikt
    partitillhorighet, politisk tillhorighet
    uyrugu, vatandaslık, vatandaslıgı, vatandasligi, dini, dini inanc, din bilgisi, mezhep, etnik koken, etnik grup
    ırk, irk, siyasi parti, siyasi gorus, parti uyeligi, milliyet
    国籍名, 信仰, 宗派, 人種, 民族名, 支持政党, 政治的信条, 所属政党
    國籍, 宗教信仰, 种族, 種族, 族裔, 党派, 政治面貌, 所属党派, 政黨
    국적명, 종교명, 민족, 인종, 신앙, 지지정당, 정당, 소속정당, 정치성향
  `),
  mask: {},
  laws: ['GDPR Art. 9', 'CCPA'],
  help: {
    what: 'To which people, religion or party somebody belongs.',
    why: 'The law protects it in particular, because people are persecuted and turned away for it.',
    instead: 'Leave the field out, or write that it is unknown; a test seldom needs anything else of it.',
    example: 'unknown',
    sources: ['Regulation (EU) 2016/679, article 9(1)', 'Presidio, supported entities: NRP'],
  },
};
