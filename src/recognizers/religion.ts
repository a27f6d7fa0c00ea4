import { phrases, writtenField } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

/** Religions and denominations by name, and the marks of German church tax (`rk`, `ev`); none of them is a code word. */
const faiths =
  'roman catholic|catholic|protestant|christian|lutheran|anglican|methodist|baptist|presbyterian|evangelical|pentecostal|' +
  'orthodox|mormon|quaker|adventist|church of (?:england|scotland|sweden)|jehovah.?s witness(?:es)?|muslim|moslem|islam(?:ic)?|' +
  'sunni|shia|shiite|ahmadi|alevi|jew|jewish|judaism|hindu|hinduism|buddhist|buddhism|sikh|sikhism|jain|jainism|bah[aá].?[ií]|' +
  'zoroastrian|parsi|tao(?:ist|ism)|shinto|christianity|catholicism|atheist|agnostic|pagan|wiccan|yazidi|druze|' +
  'rk|ev|r[oö]m\\.?[- ]?kath\\.?|r[oö]misch[- ]katholisch|katholisch|evangelisch|evang\\.?|muslimisch|j[uü]disch|buddhistisch|' +
  'hinduistisch|konfessionslos|catholique|protestante?|musulmane?|juif|juive|bouddhiste|hindoue?|ath[eé]e|cat[oó]lic[oa]|' +
  'evang[eé]lic[oa]|musulm[aá]n|mu[cç]ulman[oa]|jud[ií][oa]|judeu|judia|budista|ate[oau]|esp[ií]rita|candombl[eé]|umbanda|' +
  'cattolic[oa]|musulman[oa]|ebre[oa]|ebraic[oa]|katholiek|protestants|gereformeerd|moslim|joods|katolik|katolicka|' +
  'rzymskokatolick[ai]e?|prawosławn[ay]e?|muzułmanin|żyd|katolsk|muslimsk|judisk|m[uü]sl[uü]man|hristiyan|yahudi|' +
  'キリスト教|カトリック|プロテスタント|仏教|神道|イスラム教|基督教|天主教|佛教|道教|伊斯兰教|기독교|천주교|불교|원불교|이슬람교';

export const recognizer: Recognizer = {
  entity: 'RELIGION',
  title: 'religion or belief',
  severity: 'high',
  onRequest: true,
  shapes: [writtenField(new RegExp(`^(?:${faiths})$`, 'iu'), 0.8)],
  context: [],
  labels: phrases(`
    religion, religious affiliation, faith, denomination, religious belief, religious beliefs, religious conviction
    philosophical belief, philosophical beliefs
    konfession, religionszugehorigkeit, religionszugehoerigkeit, glaubensbekenntnis, kirchensteuermerkmal
    kirchenzugehorigkeit, kirchenzugehoerigkeit
    appartenance religieuse, confession religieuse, religion pratiquee, conviction religieuse, convictions religieuses
    creencia religiosa, creencias religiosas, conviccion religiosa, religiao, crenca religiosa, conviccao religiosa
    religione, confessione religiosa, credo religioso, godsdienst, religie, geloofsovertuiging, levensovertuiging
    wyznanie, religia, trosuppfattning, trossamfund, dini inanc, mezhep, 宗教, 信仰, 宗派, 宗教信仰, 종교, 종교명
  `),
  mask: {},
  laws: ['GDPR Art. 9', 'CCPA'],
  help: {
    what: 'The religion or belief that somebody holds, under a label that says so.',
    why: 'The law protects it in particular, because people are persecuted and turned away for it.',
    instead: 'Leave the field out, or write that it is unknown; a test seldom needs anything else of it.',
    example: 'unknown',
    sources: ['Regulation (EU) 2016/679, Article 9(1)', 'Cal. Civ. Code § 1798.140(ae)(1)(D)'],
  },
};
