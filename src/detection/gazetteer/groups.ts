/**
 * Peoples, religions and political groups, as adjectives and nouns, in lower case without diacritics. Kept by hand from
 * Wikipedia, “List of adjectival and demonymic forms for countries and nations”, “List of religions and spiritual
 * traditions” and “List of political ideologies”.
 */
export const GROUPS = `
  abkhaz abkhazian afghan afghani albanian algerian american andorran angolan anguillan antiguan argentine argentinean
  argentinian armenian aruban australian austrian azerbaijani azeri bahamian bahraini bangladeshi bajan barbadian basotho
  basque batswana belarusian belgian belizean belizian beninese bermudian bhutanese bissau-guinean bolivian bosnian
  botswanan brazilian breton brit british briton bruneian bulgarian burkinabe burmese burundian cabo verdean cambodian cameroonian
  canadian cape verdean catalan caymanian chadian chilean chinese colombian comoran comorian congolese corsican costa rican
  croat croatian cuban curacaoan cypriot czech czechoslovak dane danish djiboutian dominican dutch dutchman ecuadorean
  ecuadorian egyptian emirati english englishman englishwoman equatoguinean eritrean estonian ethiopian european falkland
  faroese fijian filipina filipino finn finnish formosan french frenchman frenchwoman gabonese galician gambian georgian german
  ghanaian gibraltarian greek greenlander greenlandic grenadian guadeloupian guamanian guatemalan guinean guyanese haitian
  hispanic honduran hong konger hungarian icelander icelandic indian indonesian iranian iraqi irish irishman irishwoman israeli
  italian ivoirian ivorian jamaican japanese jordanian kazakh kazakhstani kenyan kirghiz kiribati kittitian korean kosovan kosovar kurd
  kurdish kuwaiti kyrgyz laotian latina latino latvian lebanese liberian libyan liechtensteiner lithuanian luxembourger
  macedonian malagasy malawian malaysian maldivian malian maltese manx maori marshallese martiniquais mauritanian mauritian
  mexican micronesian moldovan monacan monegasque mongol mongolian montenegrin moroccan mosotho motswana mozambican namibian
  nauruan nepalese nepali netherlander nevisian new zealander nicaraguan nigerian nigerien north korean norwegian omani pakistani
  palauan palestinian panamanian papuan paraguayan persian peruvian pole polish portuguese puerto rican qatari quebecois
  romanian russian rwandan saint lucian salvadoran salvadorean sammarinese samoan santomean saudi scot scotsman scottish senegalese
  serb serbian seychellois sierra leonean singaporean slovak slovakian slovene slovenian somali somalilander south african south korean
  south sudanese soviet spaniard spanish sri lankan sudanese surinamese swazi swede swedish swiss syrian tahitian taiwanese tajik
  tajikistani tanzanian thai tibetan timorese tobagonian togolese tongan trinidadian tunisian turk turkish turkmen tuvaluan
  ugandan ukrainian uruguayan uzbek uzbekistani vatican venezuelan vietnamese vincentian welsh welshman yemeni yugoslav zambian zimbabwean
  agnostic anglican atheist bahai baptist brahmin buddhist calvinist catholic christian confucian copt coptic druze evangelical
  hindu hinduist jain jainist jew jewish lutheran maronite mennonite methodist mormon moslem muslim orthodox pentecostal
  presbyterian protestant puritan quaker rastafarian salafi scientologist shia shiite shiite shii sikh sufi sunni taoist unitarian wahhabi
  wiccan yazidi yezidi zionist zoroastrian adventist
  anarchist communist conservative democrat democratic fascist labourite leninist liberal libertarian maoist marxist nazi
  neo-nazi republican social democrat socialist stalinist tory trotskyist
`;
