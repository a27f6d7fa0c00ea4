/** What attributes of directories hold (RFC 4519, RFC 2798, RFC 4524, Active Directory), by their names in lower case. */
export const attributeLabels: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'full name': 'cn commonname displayname gecos legalname',
    'family name': 'sn surname',
    'given name': 'givenname gn',
    'middle name': 'middlename',
    initials: 'initials',
    email:
      'mail rfc822mailbox email emailaddress mailalternateaddress mailforwardingaddress userprincipalname proxyaddresses',
    phone:
      'telephonenumber homephone homephonenumber homtelephonenumber hometelephonenumber mobile mobiletelephonenumber ' +
      'pager pagertelephonenumber facsimiletelephonenumber fax otherhomephone othermobile othertelephone ipphone',
    'street address': 'street streetaddress homepostaladdress postaladdress registeredaddress',
    city: 'l localityname',
    state: 'st stateorprovincename',
    'postal code': 'postalcode',
    country: 'c co countryname friendlycountryname',
    username: 'uid userid samaccountname mailnickname unixuid',
    company: 'o organizationname company',
    'job title': 'title',
    'employee number': 'employeenumber employeeid',
    password: 'userpassword unicodepwd',
    'date of birth': 'dateofbirth birthdate',
    gender: 'gender',
    'license plate': 'carlicense',
  }).flatMap(([label, names]) => names.split(' ').map((name) => [name, label] as const)),
);

/** Their values are names of entries (RFC 4514): those of other people. */
export const nameAttributes = new Set('manager secretary assistant owner managedby personaltitleof'.split(' '));
/** Those of people and of groups alike. */
export const memberAttributes = new Set('member uniquemember memberof seealso roleoccupant'.split(' '));

/** Pictures, keys and what the server notes down. */
export const silentAttributes = new Set(
  (
    'jpegphoto photo thumbnailphoto audio usercertificate cacertificate usersmimecertificate objectguid objectsid ' +
    'objectclass version changetype control add delete replace newrdn deleteoldrdn entryuuid entrycsn structuralobjectclass ' +
    'createtimestamp modifytimestamp'
  ).split(' '),
);
