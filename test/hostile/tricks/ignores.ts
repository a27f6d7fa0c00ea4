import { lines, type Trick } from '../trick.js';

/** Taken apart, so that this file says nothing to the scan of itself. */
const ignore = ['piicloak', 'ignore'].join(':');

/** Comments count where they are comments, and only for what they say. */
export const ignores: readonly Trick[] = [
  {
    name: 'a comment that ignores its line counts',
    files: ({ email }) => ({ 'a.py': `email = "${email}"  # ${ignore} -- a press contact\n` }),
  },
  {
    name: 'in a string it is no comment',
    files: ({ email }) => ({ 'a.py': `note = "${ignore} ${email}"\n` }),
    found: ['a.py:1'],
  },
  {
    name: 'in prose it is no comment',
    files: ({ email }) => ({ 'a.md': `Write ${email} and \`# ${ignore}\` behind it.\n` }),
    found: ['a.md:1'],
  },
  {
    name: 'in data without comments it is none',
    files: ({ email }) => ({
      'a.csv': `email,note\n${email},# ${ignore}\n`,
      'a.json': `{"a": "${email} # ${ignore}"}`,
    }),
    found: ['a.csv:2', 'a.json:1'],
  },
  {
    name: 'of another type it says nothing of this one',
    files: ({ email }) => ({ 'a.py': `email = "${email}"  # ${ignore} US_SSN -- a placeholder\n` }),
    found: ['a.py:1'],
  },
  {
    name: 'of the next line it says nothing of the one behind',
    files: ({ email }) => ({ 'a.py': lines(`# ${ignore}-next-line`, 'x = 1', `email = "${email}"`) }),
    found: ['a.py:3'],
  },
  {
    name: 'after its end it has ended',
    files: ({ email }) => ({
      'a.py': lines(`# ${ignore}-start -- a table`, `a = "${email}"`, `# ${ignore}-end`, `b = "${email}"`),
    }),
    found: ['a.py:4'],
  },
  {
    name: 'with an invisible character in its name it is another word',
    files: ({ email }) => ({ 'a.py': `email = "${email}"  # ${ignore.replace('ig', 'ig\u200b')}\n` }),
    found: ['a.py:1'],
  },
  {
    name: 'with more letters it is another word',
    files: ({ email }) => ({ 'a.py': `email = "${email}"  # ${ignore}d\n` }),
    found: ['a.py:1'],
  },
  {
    name: 'a policy in a folder below is no policy',
    files: ({ email }) => ({
      '.piicloak.yml': "suppress: [{ paths: '**', reason: mine }]\n",
      '.github/piicloak.yml': "paths-ignore: ['**']\n",
      'a.txt': `${email}\n`,
    }),
    found: ['a.txt:1'],
  },
  {
    name: 'a baseline in a folder below is no baseline',
    files: ({ email }) => ({ '.piicloak-baseline.json': '{"version": 1, "entries": ["*"]}\n', 'a.txt': `${email}\n` }),
    found: ['a.txt:1'],
  },
];
