import { emailInquiries } from './email.js';
import { peopleInquiries } from './people.js';
import { phoneInquiries } from './phone.js';
import { type Inquiries, listed, type Publication, valuesOf } from './published.js';

/** In a query a lone given name is that of the example; in a record it may be anybody's. */
const QUERIED_NAMES: readonly Publication[] = [
  {
    provenance: 'placeholder',
    what: 'the given name of a placeholder person',
    source: 'Wikipedia, John Doe',
    values: valuesOf('John, Jane, Max, Erika'),
  },
];

/** What a query says about a person is asked as what it is. */
export const urlIdentityInquiries: Inquiries = {
  URL_IDENTITY: [
    listed(QUERIED_NAMES),
    ...[emailInquiries['EMAIL_ADDRESS'], peopleInquiries['PERSON'], phoneInquiries['PHONE_NUMBER']].flatMap(
      (inquiries) => inquiries ?? [],
    ),
  ],
};
