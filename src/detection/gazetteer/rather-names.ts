/**
 * Names that some list of ordinary words holds as well, a unit, a colour, a dog or a word of another language, and that
 * in prose are almost always people. Kept by hand.
 */
export const RATHER_NAMES = `
  adamo anders andy aasen bjorn braun brun buck carmen casey celeste chet christen claire coelho concetto conor csonka dan dana
  davis davon davor dawson dee dolores domingo douglas enrico erik ernst fabian feher fekete fidel franco frank fuchs fuhrmann
  gigi ginger greb gus gwen henry holm horst huong ian irma isabelle ivo janda jari jo josh juan julija julio julius karam karol kato
  kelvin khoan kim kip klein kozak kraft krebs kuhn kupfer lange lau leite leo lila lin linda liv lowe luka luz lyn mae mahe maija
  mann marah marc marco marino marta marten martin masa maxime mendoza mercado molly morten nagel nagy ned neha nghi nikola normann
  oda oren orosz paredes paskal patek pearl peter petit picard quan rangga regina remi rico robin rocha rodrigo roger rojo roman romeo
  rosa rosemary rudy runa ruslan rutherford salgado sam samar sandy sari segura sima stanley stella stolz strauss talis tanya tari
  thang thuong tim tom trang tromp tunc tung uy valentine veronese viola violeta vogel vu weber weiss william yan yani zimmer
  zimmermann роман
`;
