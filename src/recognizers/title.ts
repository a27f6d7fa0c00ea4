import { phrases, writtenField } from '../detection/define.js';
import type { Recognizer } from '../model/recognizer.js';

export const recognizer: Recognizer = {
  entity: 'TITLE',
  title: 'form of address or title of a job',
  severity: 'low',
  onRequest: true,
  shapes: [
    { kind: 'title', form: 'honorific', score: 0.7 },
    { kind: 'title', form: 'job', score: 0.6 },
    // What says that nothing is known says nothing of anybody.
    writtenField(/^(?!(?:unknown|null|undefined|not .+)$)[\p{Alpha}][\p{Alpha}\p{M} .,'’&/-]{1,49}$/iu, 0.65),
  ],
  context: [],
  labels: phrases(`
    job title, position title, occupation, profession, salutation, honorific, name prefix, academic title
    beruf, berufsbezeichnung, anrede, akademischer grad, stellenbezeichnung, poste, fonction, civilite, metier
    puesto, cargo, tratamiento, profesion, ocupacion, profissao, ocupacao, tratamento, professione, qualifica, mansione
    beroep, functie, aanhef, functietitel, zawod, stanowisko, tytul naukowy, yrke, befattning, titulering
    meslek, unvan, 職業, 役職, 敬称, 职业, 职位, 称谓, 직업, 직책, 호칭
    jobtitle, job position, job role title, position held, courtesy title, form of address, current occupation
    professional title
    berufs bezeichnung, tatigkeit, taetigkeit, tatigkeitsbezeichnung, taetigkeitsbezeichnung, position beruf
    dienstgrad, titel anrede, akad grad, akad titel, jobtitel, amtsbezeichnung
    titre de civilite, intitule de poste, intitule du poste, titre du poste, emploi occupe, poste occupe
    titre professionnel, qualite profession
    puesto de trabajo, puesto trabajo, titulo profesional, cargo laboral, cargo empleado, oficio
    categoria profesional, nombre del puesto, tratamiento cortesia
    profissao cliente, cargo funcionario, cargo profissional, funcao profissional, titulo profissional
    forma de tratamento, categoria profissional
    titolo professionale, titolo di cortesia, titolo di studio, professione cliente, posizione lavorativa, incarico
    ruolo professionale, occupazione, mestiere
    functie titel, functienaam, functieomschrijving, aanspreektitel, academische titel, beroepstitel, baan, titulatuur
    nazwa stanowiska, stanowisko pracy, tytuł zawodowy, tytul zawodowy, tytuł naukowy, zwrot grzecznosciowy
    wykonywany zawod, stopien naukowy
    yrkestitel, jobbtitel, tjanstetitel, akademisk titel, tilltal, befattning titel, sysselsattning, tjanst titel
    unvanı, unvani, meslegi, gorevi, gorev unvanı, gorev unvani, is unvanı, is unvani, pozisyon adı, pozisyon adi
    hitap, hitap sekli, akademik unvan
    役職名, 肩書, 肩書き, 職種, 職名, 職位, 職務, ご職業, 役職コード名
    職稱, 职称, 职务, 岗位, 岗位名称, 称呼, 稱謂, 头衔, 工作岗位
    직위, 직급, 직함, 직종, 직무, 직업명, 경칭, 직책명
  `),
  mask: {},
  laws: ['GDPR'],
  help: {
    what: 'How somebody is addressed, or what their job is called.',
    why: 'It names nobody by itself; at a small employer there is one director, and everybody knows her.',
    instead: 'Leave the field out, or write that it is unknown; a group of occupations says less than the job.',
    example: 'unknown',
    sources: ['US Bureau of Labor Statistics, Standard Occupational Classification', 'Presidio Research, TITLE'],
  },
};
