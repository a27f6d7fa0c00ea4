import { email, inString, machines, name, one, type Row, street, two } from './planting.js';

const php: Row = {
  path: 'seeds/People.php',
  subjects: 2,
  document: `<?php
$build = [
  ${machines((key, value) => `'${key}' => '${value}',`)}
];
$people = [
  ['first_name' => '${name('first_name', one.first, 'quoted')}', 'email' => '${email('email', one.email)}'],
  ['first_name' => '${name('first_name', two.first)}', 'email' => '${email('email', two.email)}'],
];
$body = "${inString}";
$note = <<<TEXT
Moved.
Street: ${street('Street', two.street, 'multi-line')}
TEXT;
`,
};

const ruby: Row = {
  path: 'db/seeds.rb',
  subjects: 2,
  document: `BUILD = {
  ${machines((key, value) => `${key}: '${value}',`)}
}
User.create!(
  first_name:
    "${name('first_name', one.first, 'quoted')}",
  email: '${email('email', one.email)}',
)
User.create!(first_name: '${name('first_name', two.first)}', email: '${email('email', two.email)}')
BODY = "${inString}"
sql = <<~SQL
  INSERT INTO patients (id, street)
  VALUES (7384920156, '${street('street', two.street, 'multi-line')}');
SQL
`,
};

const perl: Row = {
  path: 'script/seeds.pl',
  subjects: 2,
  document: `my %build = (
  ${machines((key, value) => `${key} => '${value}',`)}
);
my @people = (
  { first_name => '${name('first_name', one.first, 'quoted')}', email => '${email('email', one.email)}' },
  { first_name => '${name('first_name', two.first)}', email => '${email('email', two.email)}' },
);
my $body = "${inString}";
my $note = <<"TEXT";
Moved.
Street: ${street('Street', two.street, 'multi-line')}
TEXT
`,
};

const python: Row = {
  path: 'seeds/people.py',
  subjects: 2,
  document: `BUILD = {
  ${machines((key, value) => `"${key}": "${value}",`)}
}
create_patient(
    email=(
        "${email('email', one.email, 'quoted')}"
    ),
    first_name="${name('first_name', one.first)}",
)
create_patient(email="${email('email', two.email)}", first_name="${name('first_name', two.first)}")
BODY = "${inString}"
NOTE = """
Moved.
Street: ${street('Street', two.street, 'multi-line')}
"""
`,
};

const elixir: Row = {
  path: 'priv/seeds.exs',
  subjects: 2,
  document: `build = %{
  ${machines((key, value) => `"${key}" => "${value}",`)}
}
people = [
  %Person{first_name: "${name('first_name', one.first, 'quoted')}", email: "${email('email', one.email)}"},
  %{"first_name" => "${name('first_name', two.first)}", "email" => "${email('email', two.email)}"},
]
body = "${inString}"
note = """
Moved.
Street: ${street('Street', two.street, 'multi-line')}
"""
`,
};

const lua: Row = {
  path: 'seeds/people.lua',
  subjects: 2,
  document: `local build = {
  ${machines((key, value) => `${key} = "${value}",`)}
}
local people = {
  { first_name = "${name('first_name', one.first, 'quoted')}", email = "${email('email', one.email)}" },
  { ["first_name"] = '${name('first_name', two.first)}', email = '${email('email', two.email)}' },
}
local body = "${inString}"
local note = [[
Moved.
Street: ${street('Street', two.street, 'multi-line')}
]]
`,
};

const r: Row = {
  path: 'analysis/people.R',
  subjects: 2,
  document: `build <- list(
  ${machines((key, value) => `${key} = "${value}",`)}
  id = 7384920156
)
one <- list(first_name = "${name('first_name', one.first, 'quoted')}", email = "${email('email', one.email)}")
two <- list(first_name = "${name('first_name', two.first)}", email = "${email('email', two.email)}")
body <- "${inString}"
note <- "Moved.
Street: ${street('Street', two.street, 'multi-line')}
"
`,
};

const groovy: Row = {
  path: 'vars/seeds.groovy',
  subjects: 2,
  document: `def build = [
  ${machines((key, value) => `${key}: '${value}',`)}
]
def people = [
  new Person(firstName: '${name('firstName', one.first, 'quoted')}', email: '${email('email', one.email)}'),
  [firstName: '${name('firstName', two.first)}', email: '${email('email', two.email)}'],
]
def body = "${inString}"
def note = '''
Moved.
Street: ${street('Street', two.street, 'multi-line')}
'''
`,
};

export const scripts: readonly Row[] = [php, ruby, perl, python, elixir, lua, r, groovy];
