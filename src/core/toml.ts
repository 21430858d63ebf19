import { parse, TomlError } from 'smol-toml';
import { CompatError } from './errors.js';

/** Lines round an error that are shown with it, in characters; of longer ones the place alone is told. */
const LONGEST_SHOWN = 2000;

/** What a TOML text says, not yet checked by a schema. Throws CONFIG, which names the file and the place in it. */
export function parseToml(text: string, file: string): unknown {
  try {
    return parse(text);
  } catch (cause) {
    if (!(cause instanceof TomlError)) throw cause;
    const { line, column, codeblock } = cause;
    const output = codeblock.length > LONGEST_SHOWN ? undefined : codeblock;
    throw new CompatError('CONFIG', `${file}:${line}:${column}: this is not TOML`, {
      ...(output !== undefined && { output }),
      cause,
    });
  }
}
