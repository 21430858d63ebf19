import { BlockList, isIP } from 'node:net';

/**
 * Whether `no_proxy` names the host of a URL: hosts and domains, with or without a dot in front and a port behind; addresses
 * and networks (`10.0.0.0/8`, `fd00::/8`), where the host is an address; between commas or blanks. `*` is all.
 */
export function isExempt({ hostname, port, protocol }: URL, list: string): boolean {
  const host = withoutDot(hostname.replace(/^\[|\]$/g, '').toLowerCase());
  const own = port || (protocol === 'https:' ? '443' : '80');
  return list.split(/[\s,]+/).some((text) => {
    if (text === '*') return true;
    const { name, at } = parsed(text.toLowerCase());
    if (name === '' || (at !== undefined && at !== own)) return false;
    return isIP(host) === 0 ? isWithin(host, name) : isInNetwork(host, name);
  });
}

/** A word of the list. An IPv6 address has colons of its own: a port can stand behind brackets alone. */
function parsed(word: string): { name: string; at: string | undefined } {
  const [, bracketed, behind] = /^\[([^\]]*)\](?::(\d{1,5}))?$/.exec(word) ?? [];
  if (bracketed !== undefined) return { name: bracketed, at: behind };
  const [, name, at] = /^([^:]*):(\d{1,5})$/.exec(word) ?? [];
  return name === undefined ? { name: word, at: undefined } : { name, at };
}

function isWithin(host: string, name: string): boolean {
  const domain = withoutDot(name.replace(/^\*?\./, ''));
  return domain !== '' && (host === domain || host.endsWith(`.${domain}`));
}

/** An address is no name: what it ends in says nothing. */
function isInNetwork(address: string, name: string): boolean {
  const [network = '', bits] = name.split('/');
  const family = isIP(network);
  // BlockList would take an IPv4 address for one of ::ffff:0:0/96.
  if (family === 0 || family !== isIP(address)) return false;
  const most = family === 4 ? 32 : 128;
  const prefix = bits === undefined ? most : /^\d{1,3}$/.test(bits) ? Number(bits) : -1;
  if (prefix < 0 || prefix > most) return false;
  const networks = new BlockList();
  const named = family === 4 ? 'ipv4' : 'ipv6';
  networks.addSubnet(network, prefix, named);
  return networks.check(address, named);
}

/** A dot at its end says that a name is whole. */
function withoutDot(name: string): string {
  return name.replace(/\.$/, '');
}
