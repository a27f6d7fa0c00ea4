/** One range from its first to its last number, in national digits without the trunk prefix; or a single number. */
export type Range = readonly [first: string, last: string] | readonly [only: string];

/** The numbers that a country's regulator keeps for fiction. */
export interface Plan {
  readonly callingCode: string;
  /** Dialled before a national number inside the country; `''` where there is none. */
  readonly trunk: string;
  readonly what: string;
  readonly source: string;
  readonly ranges: readonly Range[];
}

const span = (prefix: string, first: string, last: string): Range => [prefix + first, prefix + last];
const thousand = (prefix: string): Range => span(prefix, '000', '999');
const tenThousand = (prefix: string): Range => span(prefix, '0000', '9999');
const hundred = (prefix: string): Range => span(prefix, '00', '99');
const each = (...numbers: readonly string[]): Range[] => numbers.map((number) => [number]);

/** ACMA lists its mobile numbers singly. All share 0491 57. */
const AU_FICTIONAL = [
  '0006 0156 0157 0158 0159 0110 0313 0737 1266 1491 1804 2549 2665 2983 3770',
  '3087 4118 4632 5254 5789 6398 6801 7426 7644 8957 8148 8888 9212 9760 9455',
].flatMap((row) => row.split(' ').map((end) => `49157${end}`));

export const PLANS: readonly Plan[] = [
  {
    callingCode: '44',
    trunk: '0',
    what: 'a number that the British regulator keeps for drama',
    source: 'Ofcom, telephone numbers for use in TV and radio drama',
    ranges: [
      ...['113', '114', '115', '116', '117', '118', '121', '131', '141', '151', '161'].map((area) =>
        thousand(`${area}4960`),
      ),
      ...['1914980', '2079460', '2896496', '2920180', '1632960'].map(thousand),
      ...['7700900', '8081570', '9098790', '3069990'].map(thousand),
    ],
  },
  {
    callingCode: '49',
    trunk: '0',
    what: 'a number that the German regulator keeps for media productions',
    source: 'Bundesnetzagentur, Mitteilung 148/2021, Drama Numbers',
    ranges: [
      ...['3023125', '6990009', '4066969', '2214710', '8999998'].map(thousand),
      ...['17139200', '176040690'].map(hundred),
      ...each('15228817386', '15228895456', '15254599371', '1729925904', '1729968532', '1729973185', '1729973186'),
      ...each('1729980752', '1749091317', '1749464308'),
    ],
  },
  {
    callingCode: '33',
    trunk: '0',
    what: 'a number that the French regulator keeps for works of fiction',
    source: 'Arcep, décision 2018-0881, plan national de numérotation',
    ranges: ['19900', '26191', '35301', '46571', '53649', '63998'].map(tenThousand),
  },
  {
    callingCode: '61',
    trunk: '0',
    what: 'a number that the Australian regulator keeps for creative works',
    source: 'ACMA, phone numbers for use in TV shows, films and creative works',
    ranges: [
      ...['2', '3', '7', '8'].flatMap((area) => [tenThousand(`${area}5550`), tenThousand(`${area}7010`)]),
      ...each(...AU_FICTIONAL),
    ],
  },
  {
    callingCode: '61',
    trunk: '',
    what: 'a number that the Australian regulator keeps for creative works',
    source: 'ACMA, phone numbers for use in TV shows, films and creative works',
    ranges: [
      ...each('1800160401'),
      span('180097570', '7', '9'),
      span('18009757', '10', '11'),
      span('130097570', '7', '9'),
      span('13009757', '10', '11'),
    ],
  },
  {
    callingCode: '46',
    trunk: '0',
    what: 'a number that the Swedish regulator keeps for books and films',
    source: 'PTS, telefonnummer till böcker och filmer',
    ranges: [
      span('701740', '605', '699'),
      span('313900', '600', '699'),
      span('406280', '400', '499'),
      span('846500', '400', '499'),
      span('980319', '200', '299'),
    ],
  },
  {
    callingCode: '353',
    trunk: '0',
    what: 'a number that the Irish regulator keeps for drama',
    source: 'ComReg, numbers for drama use, 020 91x xxxx',
    ranges: [span('2091', '00000', '99999')],
  },
];
