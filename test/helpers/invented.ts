import { written } from './written.js';

/** Somebody who is nobody. */
export interface Invented {
  readonly first: string;
  readonly last: string;
  readonly email: string;
  readonly phone: string;
  readonly ip: string;
}

export const amanda: Invented = {
  first: written('Aman{da}'),
  last: written('Kowal{czyk}'),
  email: ['amanda.k', 'posteo-mail.net'].join('@'),
  phone: written('+1 381 {456}-3691'),
  ip: ['19', '143', '81', '209'].join('.'),
};

export const berta: Invented = {
  first: written('Ber{ta}'),
  last: written('Quin{tero}'),
  email: ['b.quintero', 'mailbox-38.net'].join('@'),
  phone: written('+1 713 {516}-7684'),
  ip: ['67', '159', '179', '4'].join('.'),
};

export const base64 = (text: string): string => Buffer.from(text).toString('base64');
