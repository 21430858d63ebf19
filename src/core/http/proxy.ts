import { CompatError } from '../errors.js';
import { isExempt } from './no-proxy.js';

/**
 * The proxy that stands between this machine and a URL, as curl finds it: http_proxy (in small letters alone: a CGI
 * program's HTTP_PROXY comes from its client), https_proxy or HTTPS_PROXY, all_proxy or ALL_PROXY; none for what
 * no_proxy or NO_PROXY names. Throws USAGE for one that is not an http or https URL.
 */
export function proxyFor(url: URL, env: NodeJS.ProcessEnv): URL | undefined {
  const own = url.protocol === 'https:' ? env.https_proxy || env.HTTPS_PROXY : env.http_proxy;
  const named = own || env.all_proxy || env.ALL_PROXY;
  if (!named || isExempt(url, env.no_proxy || env.NO_PROXY || '')) return undefined;
  const text = named.includes('://') ? named : `http://${named}`;
  if (URL.canParse(text) && /^https?:/i.test(text)) return new URL(text);
  throw new CompatError('USAGE', 'the proxy that the environment names is not an http URL', {
    hint: 'Such as https_proxy=http://proxy.example.org:3128. A host that needs none stands in no_proxy.',
  });
}
