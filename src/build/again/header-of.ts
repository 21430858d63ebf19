import path from 'node:path';
import type { Session } from '../../core/session.js';
import { BOTH_ARMS, readHeader } from '../../declared/index.js';
import {
  type FoundHeader,
  headersCalled,
  type KernelTree,
  searchHeaders,
} from '../../target/index.js';
import type { LostName } from './lost-names.js';

/** The header of a kernel that declares a name, as an #include names it; undefined where none does. */
export async function headerOf(
  session: Session,
  tree: KernelTree,
  { name, isStruct }: LostName,
): Promise<string | undefined> {
  const headers = await searchHeaders(session, tree, name);
  const [best] = headers
    .filter((header) => declares(header, name, isStruct))
    .map((header) => header.name)
    .sort((a, b) => rank(a) - rank(b));
  return best === undefined ? undefined : publicName(session, tree, best);
}

function declares({ text }: FoundHeader, name: string, isStruct: boolean): boolean {
  return readHeader(text, BOTH_ARMS).declared.some((one) => {
    if (one.name !== name) return false;
    return isStruct ? (one.members ?? []).length > 0 : one.kind !== 'struct';
  });
}

/** The fewer folders the better: a function of many drivers is declared at the top. */
function rank(header: string): number {
  const folder = header.split('/')[0] ?? '';
  const odd = folder === 'linux' ? 0 : folder.startsWith('asm') || folder === 'generated' ? 20 : 10;
  return odd + header.split('/').length;
}

/** What drivers include in its place: no file of one architecture's, or of types alone. */
async function publicName(session: Session, tree: KernelTree, header: string): Promise<string> {
  const wanted = header.replace(/^asm-generic\//, 'asm/').replace(/_types\.h$/, '.h');
  if (wanted === header) return header;
  const there = await headersCalled(session, tree, path.basename(wanted));
  return there.includes(wanted) ? wanted : header;
}
