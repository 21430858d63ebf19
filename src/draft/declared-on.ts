import path from 'node:path';
import type { Session } from '../core/session.js';
import { headersCalled, type KernelTree, searchHeaders } from '../target/index.js';
import { type Declaration, declarationOf, memberOf } from './declaration.js';
import type { Api } from './shape.js';

/** What a kernel's headers say of an API; undefined where they have no such thing. */
export async function declaredOn(
  session: Session,
  tree: KernelTree,
  { name, struct }: Api,
): Promise<Declaration | undefined> {
  if (name.endsWith('.h')) {
    const there = (await headersCalled(session, tree, path.basename(name))).includes(name);
    const text = `<${name}>`;
    return there
      ? { kind: 'other', header: name, text, result: '', parameters: undefined }
      : undefined;
  }
  if (struct !== undefined)
    return memberOf(await searchHeaders(session, tree, struct), struct, name);
  return declarationOf(await searchHeaders(session, tree, name), name);
}
