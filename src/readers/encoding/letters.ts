/** How common letters are, by which a wrong encoding is told from the right one. */

/**
 * The most frequent characters of modern Chinese (Jun Da, Character Frequency List of Modern Chinese, 2004), then those of
 * family names (Ministry of Public Security, 2020), addresses and forms.
 */
export const simplified =
  '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事' +
  '成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此' +
  '已工使情明性知全三又关点正业外将两高间由问很最重王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗梁郑谢宋唐许邓冯韩曹曾彭萧蔡潘' +
  '田董袁余叶杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石贾韦夏邱侯邹熊孟秦江白伟芳娜秀英敏静丽强磊洋艳勇杰娟涛超刚平辉玲' +
  '桂丹文华红玉兰建志梅晓海燕婷宇浩欣佳姓名电话邮箱址身份证号码别男女省市区县路街室楼村镇客户患医院手北京广州深圳南东西' +
  '四川山河湖浙编备注联系';
export const traditional =
  '的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種事' +
  '成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心她本前開但因只從想實日軍者意無力它與長把機十民第公此' +
  '已工使情明性知全三又關點正業外將兩高間由問很最重王李張劉陳楊黃趙吳周徐孫馬朱胡郭何林羅梁鄭謝宋唐許鄧馮韓曹曾彭蕭蔡潘' +
  '田董袁余葉杜蘇魏程呂丁沈任姚盧傅鍾姜崔譚廖范汪陸金石賈韋夏邱侯鄒熊孟秦江白偉芳娜秀英敏靜麗強磊洋豔勇傑娟濤超剛平輝玲' +
  '桂丹文華紅玉蘭建志梅曉海燕婷宇浩欣佳淑美惠雅怡君俊宏姓名電話郵箱址身份證號碼別男女省市區縣路街室樓村鎮鄉巷弄客戶患醫' +
  '院手臺台北雄香港新竹南東西編備註聯絡';
/** Kanji of the first school years (MEXT, 学年別漢字配当表), then those of family names, addresses and forms. */
export const kanji =
  '一右雨円王音下火花学気九休玉金空月犬見五口校左三山子四糸字耳七車手十出女小上森人水正生青夕石赤千川先早草足村大男竹中' +
  '虫町天田土二日入年白八百文木本名目立力林六引何科夏家歌画回会海間顔記帰近兄形計元言原戸古午後語工公広考行高合国今才作' +
  '市矢姉思紙寺自時室社弱首秋週春書少場色食心新親数西声星線前組走多太体地池知長朝直通弟店点電刀冬当東答頭同道読内南馬買' +
  '番父風分聞米歩母方北毎万明鳴野友用理里話佐藤鈴橋渡辺伊加吉々松井斎清阿部崎岡谷坂遠福島県区府都京阪神奈愛浜札幌丁号宅' +
  '様郵便住所氏性別客顧患者株式絡了健翔美優陽葵結衣真由紀恵和裕隆浩誠智';
/** Syllables of Korean family and given names (Statistics Korea), of endings and particles, addresses and forms. */
export const hangul =
  '이다는을의에가은하고지를도로한서사기자리시인그어나대해아정부수일보있만들면주구전장으것할과게니까요습했었없여원조김박' +
  '최강윤임오신권황안송홍유문양손배백허남심노곽성차우민현준연예영진희경숙동호재울산광천세종충북제특별역길번름화소생년월' +
  '메휴객환병락처회록담당등급용중상공개계국방법선설실무물모든위음입출';

/** Small letters by frequency (Russian National Corpus), those of Ukrainian and Belarusian among the rarer. */
export const cyrillic = { common: 'оеаинтсрвлкмдпу', rarer: 'яызьбгчйхжшюцщэфъёіїєґў' };
/** The letters beyond ASCII of the languages that are written in Windows-1252 and in Windows-1250, small ones. */
export const western = [
  'äöüßéèàáçñ',
  'àâæçéèêëîïôœùûüÿñ',
  'áéíóúñüç',
  'áâãàçéêíóôõúü',
  'åäöæøéüè',
  'àèéìòùü',
  'áðéíóúýþæö',
];
export const central = ['ąćęłńóśźż', 'áčďéěíňóřšťúůýž', 'áäčďéíĺľňóôŕšťúýž', 'áéíóöőúüű', 'ăâîşţ', 'čćđšž'];
