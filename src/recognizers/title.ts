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
    writtenField(/^[\p{L}][\p{L}\p{M} .,'’&/-]{1,49}$/u, 0.65),
  ],
  context: [],
  labels: phrases(`
    job title, position title, occupation, profession, salutation, honorific, name prefix, academic title
    beruf, berufsbezeichnung, anrede, akademischer grad, stellenbezeichnung, poste, fonction, civilite, metier
    puesto, cargo, tratamiento, profesion, ocupacion, profissao, ocupacao, tratamento, professione, qualifica, mansione
    beroep, functie, aanhef, functietitel, zawod, stanowisko, tytul naukowy, yrke, befattning, titulering
    meslek, unvan, 職業, 役職, 敬称, 职业, 职位, 称谓, 직업, 직책, 호칭
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
