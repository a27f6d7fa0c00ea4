import type { Addresses } from './model.js';

/** Invented accounts get an id from their name, so that the same name is always the same account. */
function idOf(name: string): number {
  return [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 100_000_000, 7) + 1;
}

export function nodeId(kind: string, id: number | string): string {
  return Buffer.from(`${kind}:${id}`).toString('base64');
}

/** GitHub's `simple-user`. */
export function user({ root, site }: Addresses, login: string, type = 'User') {
  const account = encodeURIComponent(login);
  const url = `${root}/users/${account}`;
  const id = idOf(login);
  return {
    login,
    id,
    node_id: nodeId('User', id),
    avatar_url: `${site}/avatars/${id}`,
    gravatar_id: '',
    url,
    html_url: `${site}/${account}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    site_admin: false,
  };
}

export function repositoryId(fullName: string): number {
  return idOf(fullName);
}
