import { parse, TomlError } from 'smol-toml';
import { CompatError } from './errors.js';

/** What a TOML text says, not yet checked by a schema. Throws CONFIG, which names the file and the place in it. */
export function parseToml(text: string, file: string): unknown {
  try {
    return parse(text);
  } catch (cause) {
    if (!(cause instanceof TomlError)) throw cause;
    const { line, column, codeblock: output } = cause;
    throw new CompatError('CONFIG', `${file}:${line}:${column}: this is not TOML`, {
      ...{ output, cause },
    });
  }
}
