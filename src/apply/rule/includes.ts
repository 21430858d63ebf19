import path from 'node:path';

export interface Include {
  name: string;
  /** `"name"`, not `<name>`. */
  isLocal: boolean;
}

/** As spatch's lexer finds them: wherever they stand in a line. */
const INCLUDE = /#[ \t]*include(?:_next)?[ \t]*(?:"([^"\n]+)"|<([^>\n]+)>)/g;

export function includesIn(text: string): Include[] {
  return [...text.matchAll(INCLUDE)].map(([, local, system]) => ({
    name: local ?? system ?? '',
    isLocal: local !== undefined,
  }));
}

/** Those of a file, which is asked about again with each rule. */
export function includesOf(bytes: Buffer): readonly Include[] {
  const includes = READ.get(bytes) ?? includesIn(bytes.toString('latin1'));
  READ.set(bytes, includes);
  return includes;
}

const READ = new WeakMap<Buffer, readonly Include[]>();

/** Where a file that stands beside another one would be in the module; undefined: outside of it. */
export function besideIt(file: string, name: string): string | undefined {
  const found = path.posix.join(path.posix.dirname(file), name);
  return name.startsWith('/') || found === '..' || found.startsWith('../') ? undefined : found;
}
