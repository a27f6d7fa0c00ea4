import { describe, expect, test } from 'vitest';
import { found } from '../helpers/recognize.js';

const entity = 'URL_CREDENTIALS';
const secret = ['jane.roe', 'k9Tz-Wq4v'].join(':');

describe('a user and password in a URL', () => {
  test.each(['https', 'ftp', 'postgres', 'amqp', 'mongodb+srv', 'redis'])('are found with %s', (scheme) => {
    expect(found(`url = "${scheme}://${secret}@db.example.com:5432/app"`, { entity })).toEqual([secret]);
  });

  test.each([
    ['a user alone', 'https://git@example.com/a.git'],
    ['a port', 'https://example.com:8080/a@b'],
    ['an address in the path', 'https://example.com/users/a:b@c'],
    ['words of a manual', 'https://user:password@example.com/'],
    ['the same word twice', 'postgres://postgres:postgres@localhost/app'],
    ['a variable', `https://${'$'}{USER}:${'$'}{PASSWORD}@example.com/`],
    ['a variable of a shell', 'https://$USER:$PASSWORD@example.com/'],
    ['a gap to fill in', 'https://<user>:<password>@example.com/'],
    ['a format', 'mysql://%s:%s@%s/%s'],
    ['what is masked', 'https://jane:****@example.com/'],
    ['a name of a variable', 'https://USER:DB_PASSWORD@example.com/'],
  ])('are not seen in %s', (_, text) => {
    expect(found(text, { entity })).toEqual([]);
  });
});
