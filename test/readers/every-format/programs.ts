import { birth, email, inString, machines, name, one, phone, type Row, ssn, street, two, umlaut } from './planting.js';

const json = `{"user": {"last_name": "${name('last_name', one.last, 'nested')}"}}`;
const typescript: Row = {
  path: 'src/seeds.ts',
  subjects: 2,
  document: `import { Name } from './first_name';
const name = /[A-Z]"'/.test(lastName) ? 'First Name' : \`\${firstName}\`;
const build = {
  ${machines((key, value) => `${key}: '${value}',`)}
};
export const users = [
  { name: { first: '${name('name.first', one.first, 'nested', 'quoted')}' }, email: '${email('email', one.email)}', ids: [
    { system: 'ssn', value: '${ssn('ssn', one.ssn)}' } ] },
  {
    phones: [
      "${phone('phones', two.phone, 'multi-line')}",
    ],
    lastName: '${name('lastName', umlaut('\\xf6'), 'escaped')}', // DOB: ${birth('DOB', two.birth)}
    email: '${email('email', two.email)}',
  },
];
`,
};

const cpp: Row = {
  path: 'src/seeds.cpp',
  subjects: 2,
  document: `#include "first_name.h"
static const std::map<std::string, std::string> build = {
  ${machines((key, value) => `{"${key}", "${value}"},`)}
};
static const char *ssn =
    "${ssn('ssn', two.ssn, 'multi-line')}";
void seed(Store &store) {
  Person person;
  person.first_name = "${name('person.first_name', one.first, 'quoted')}";
  person.email = "${email('person.email', one.email)}";
  store.save(person);
  person.last_name = "${name('person.last_name', umlaut('\\xc3\\xb6'), 'escaped')}";
  person.email = "${email('person.email', two.email)}";
  store.save(person);
}
const char *body = R"x(${json})x";
`,
};

const java: Row = {
  path: 'src/Seeds.java',
  subjects: 2,
  document: `class Seeds {
  ${machines((key, value) => `static final String ${key.toUpperCase()} = "${value}";`)}
  static final String PHONE =
      "${phone('PHONE', one.phone, 'multi-line')}";
  static final String BODY = "${inString}";
  void seed() {
    String firstName = "${name('firstName', one.first, 'quoted')}", email = "${email('email', one.email)}";
    save(firstName, email);
    firstName = "${name('firstName', two.first)}";
    email = "${email('email', two.email)}";
  }
}
`,
};

const kotlin: Row = {
  path: 'src/Seeds.kt',
  subjects: 2,
  document: `object Seeds {
  ${machines((key, value) => `const val ${key.toUpperCase()} = "${value}"`)}
  val people = listOf(
    Person(firstName = "${name('firstName', one.first, 'quoted')}", email = "${email('email', one.email)}"),
    Person(firstName = "${name('firstName', two.first)}", email = "${email('email', two.email)}"),
  )
  val body = "${inString}"
  val note = """
    Moved.
    Street: ${street('Street', two.street, 'multi-line')}
  """
}
`,
};

const csharp: Row = {
  path: 'src/Seeds.cs',
  subjects: 2,
  document: `class Seeds {
  ${machines((key, value) => `const string ${key.toUpperCase()} = "${value}";`)}
  static readonly Person[] People = {
    new Person { FirstName = "${name('FirstName', one.first, 'quoted')}", Email = "${email('Email', one.email)}" },
    new Person { FirstName = "${name('FirstName', two.first)}", Email = "${email('Email', two.email)}" },
  };
  const string Body = "${inString}";
  const string Note = @"Moved.
Street: ${street('Street', two.street, 'multi-line')}
";
}
`,
};

const go: Row = {
  path: 'seeds/seeds.go',
  subjects: 2,
  document: `package seeds
var build = map[string]string{
  ${machines((key, value) => `"${key}": "${value}",`)}
}
var people = []Person{
\t{
\t\tFirstName: "${name('FirstName', one.first, 'quoted')}",
\t\tEmail:     "${email('Email', one.email)}",
\t},
\t{FirstName: "${name('FirstName', two.first)}", Email: "${email('Email', two.email)}"},
}
var escaped = "${inString}"
var body = \`{
  "patient": {"street": "${street('street', two.street, 'multi-line')}"}
}\`
`,
};

const rust: Row = {
  path: 'src/seeds.rs',
  subjects: 2,
  document: `const BUILD: &[(&str, &str)] = &[
  ${machines((key, value) => `("${key}", "${value}"),`)}
];
fn people<'a>() -> Vec<Person<'a>> {
    vec![
        Person { first_name: "${name('first_name', one.first, 'quoted')}", email: "${email('email', one.email)}" },
        Person { first_name: "${name('first_name', two.first)}", email: "${email('email', two.email)}" },
    ]
}
const ESCAPED: &str = "${inString}";
const BODY: &str = r#"{
  "street": "${street('street', two.street, 'multi-line')}"
}"#;
`,
};

const swift: Row = {
  path: 'Sources/Seeds.swift',
  subjects: 2,
  document: `let build = [
  ${machines((key, value) => `"${key}": "${value}",`)}
]
let people = [
  Person(firstName: "${name('firstName', one.first, 'quoted')}", email: "${email('email', one.email)}"),
  Person(firstName: "${name('firstName', two.first)}", email: "${email('email', two.email)}"),
]
let body = "${inString}"
let note = """
  Moved.
  Street: ${street('Street', two.street, 'multi-line')}
  """
`,
};

const dart: Row = {
  path: 'lib/seeds.dart',
  subjects: 2,
  document: `const build = {
  ${machines((key, value) => `'${key}': '${value}',`)}
};
final people = [
  Person(firstName: '${name('firstName', one.first, 'quoted')}', email: '${email('email', one.email)}'),
  Person(firstName: '${name('firstName', two.first)}', email: '${email('email', two.email)}'),
];
const body = "${inString}";
const note = '''
Moved.
Street: ${street('Street', two.street, 'multi-line')}
''';
`,
};

const scala: Row = {
  path: 'src/Seeds.scala',
  subjects: 2,
  document: `object Seeds {
  ${machines((key, value) => `val ${key.toUpperCase()} = "${value}"`)}
  val people = List(
    Person(firstName = "${name('firstName', one.first, 'quoted')}", email = "${email('email', one.email)}"),
    Person(firstName = "${name('firstName', two.first)}", email = "${email('email', two.email)}"),
  )
  val body = "${inString}"
  val note = """
    Moved.
    Street: ${street('Street', two.street, 'multi-line')}
  """
}
`,
};

const c: Row = {
  path: 'src/seeds.c',
  subjects: 2,
  document: `#include "first_name.h"
static const struct pair build[] = {
  ${machines((key, value) => `{ "${key}", "${value}" },`)}
};
static const char *body = "${inString}";
void seed(struct person *person) {
  person->first_name = "${name('first_name', one.first, 'quoted')}";
  person->email = "${email('email', one.email)}";
  save(person);
  person->email =
      "${email('email', two.email, 'multi-line')}";
  save(person);
}
`,
};

export const programs: readonly Row[] = [typescript, cpp, c, java, kotlin, scala, csharp, go, rust, swift, dart];
