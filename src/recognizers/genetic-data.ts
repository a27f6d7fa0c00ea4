import { phrases, writtenField } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'GENETIC_DATA',
  title: 'genetic data',
  severity: 'high',
  // Bases that do not only repeat, a variant in dbSNP or HGVS notation, an allele or haplogroup.
  shapes: [
    writtenField(
      /^(?:(?!([ACGTN]{1,4})\1+$)[ACGTN]{8,}|rs\d{3,}\b.*|[cgmnp]\.[\w*>_()+-]{3,}.*|[A-Z]\d?[a-z0-9]{1,8}|HLA-.+|[ACGT][/|][ACGT]|\*\d+\/\*\d+)$/,
      0.7,
    ),
  ],
  context: [],
  labels: phrases(`
    genotype, genetic data, genetic marker, genetic markers, genetic test result, dna sequence, dna profile, dna sample id
    haplotype, haplogroup, snp genotype, hla type, genetische daten, genotyp, dna profil, donnees genetiques
    profil genetique, datos geneticos, genotipo, perfil genetico, dados geneticos, dati genetici, genetische gegevens
    dane genetyczne, genetiska uppgifter, genetik veri, 遺伝情報, 遺伝子型, 基因型, 基因数据, 유전정보, 유전자형
    genetic info, genetic information, genomic data, genetic variant, gene variant, dna data, dna result
    genetic profile
    genetischer befund, genetische information, gendaten, erbgutdaten, genvariante, genetisches profil, dna sequenz
    dns profil, dns sequenz
    donnee genetique, genotype patient, sequence adn, profil adn, variant genetique, marqueur genetique
    test genetique resultat, adn profil
    dato genetico, secuencia adn, secuencia de adn, perfil adn, perfil de adn, variante genetica, marcador genetico
    informacion genetica
    dado genetico, sequencia dna, sequencia de dna, perfil dna, perfil de dna, sequencia adn, informacao genetica
    sequenza dna, profilo dna, profilo genetico, marcatore genetico, informazione genetica
    genetische informatie, genetische variant, genetisch profiel, dna profiel, dna sequentie, dna gegevens
    genetische marker
    dane genomowe, genotyp pacjenta, sekwencja dna, profil dna, profil genetyczny, wariant genetyczny
    marker genetyczny
    genetisk data, genetisk information, genetisk profil, dna sekvens, genetisk variant, genetisk markor
    genetik bilgi, genetik profil, dna dizisi, dna profili, genetik varyant, genetik belirtec, genotip
    遺伝子情報, 遺伝子データ, 遺伝データ, ゲノム情報, 遺伝子変異, dna 配列, dna 型, 塩基配列
    基因信息, 遗传信息, 遺傳資訊, 基因資料, 基因序列, 基因突变, 基因变异, dna 序列, dna 数据, 基因组数据
    유전자정보, 유전 정보, 유전자 정보, 유전체정보, 유전자변이, 염기서열, dna 서열, dna 정보
  `),
  mask: {},
  laws: ['GDPR Art. 9', 'HIPAA'],
  help: {
    what: 'What a person inherited: a DNA sequence, variant or haplogroup under a label that says so.',
    why: 'It identifies its bearer and their kin for good, and tells of illnesses to come.',
    instead: 'Use a sequence that repeats, such as ACGTACGTACGT.',
    example: 'ACGTACGTACGT',
    sources: ['Regulation (EU) 2016/679, Articles 4(13) and 9', 'Public Law 110-233 (GINA)'],
  },
};
