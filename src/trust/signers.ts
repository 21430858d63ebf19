import type { AllowedLine } from './allowed-signers.js';
import { isPattern, matchesPattern } from './pattern.js';

/**
 * Says of each key which signer it is of: signers are different where neither a key nor a name is the same. Whoever
 * has two keys is one signer, and so are two names that share a key, or that stand on one line; a pattern is the same
 * as all names that it could stand for. Expired lines count, too: who has a new key is still the same.
 */
export function signersOf(lines: readonly AllowedLine[]): (blob: Buffer) => string {
  const parent = new Map<string, string>();
  const rootOf = (node: string): string => {
    let root = node;
    for (
      let next = parent.get(root);
      next !== undefined && next !== root;
      next = parent.get(root)
    ) {
      root = next;
    }
    return root;
  };
  const join = (a: string, b: string): void => {
    parent.set(rootOf(a), rootOf(b));
  };
  const names = [...new Set(lines.flatMap(({ principals }) => principals))];
  for (const { principals, blob } of lines) {
    for (const name of principals) join(nodeOfName(name), nodeOfKey(blob));
  }
  for (const pattern of names.filter(isPattern)) {
    // Which names two patterns have in common is nobody's business to find out.
    join(nodeOfName(pattern), ANYBODY);
    const wanted = [pattern.replace(/^!/, '')];
    for (const name of names) if (matchesPattern(name, wanted)) join(nodeOfName(name), ANYBODY);
  }
  return (blob) => rootOf(nodeOfKey(blob));
}

const ANYBODY = 'anybody';

function nodeOfName(name: string): string {
  return `name ${name}`;
}

function nodeOfKey(blob: Buffer): string {
  return `key ${blob.toString('base64')}`;
}
