type Variables = Readonly<Record<string, string | undefined>>;

/**
 * The proxy that the environment names for an address, by the variables that git, curl and the runner itself read. Node's
 * own `fetch` asks none of them.
 */
export function proxyFor(address: URL, variables: Variables): URL | undefined {
  if (isDirect(address, variables['no_proxy'] || variables['NO_PROXY'] || '')) return undefined;
  const scheme = address.protocol.slice(0, -1);
  const named = variables[`${scheme}_proxy`] || variables[`${scheme.toUpperCase()}_PROXY`] || '';
  const proxy = /^https?:\/\//i.test(named) ? named : `http://${named}`;
  return named !== '' && URL.canParse(proxy) ? new URL(proxy) : undefined;
}

/** A name stands for itself and for all below it, with a port or without one. */
function isDirect({ hostname, host, port, protocol }: URL, exceptions: string): boolean {
  if (/^(?:localhost$|127\.|\[::1\])/i.test(hostname)) return true;
  const full = port === '' ? `${host}:${protocol === 'https:' ? 443 : 80}` : host;
  const names = [hostname, full].map((name) => `.${name.toLowerCase()}`);
  return exceptions
    .split(',')
    .map((name) => name.trim().toLowerCase().replace(/^\./, ''))
    .some((name) => name === '*' || (name !== '' && names.some((own) => own.endsWith(`.${name}`))));
}
