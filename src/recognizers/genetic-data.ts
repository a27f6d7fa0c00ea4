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
