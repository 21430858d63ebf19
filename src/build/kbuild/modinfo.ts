import { readWhole } from '../../core/files/bounded.js';

/**
 * The `name=value` pairs of a built module whose name starts with `prefix`, as modinfo shows them.
 * They stand NUL-terminated in the module's .modinfo section, so kmod need not be installed.
 */
export async function modinfo(module: string, prefix: string): Promise<Map<string, string>> {
  const bytes = await readWhole(module);
  const found = new Map<string, string>();
  for (
    let at = bytes.indexOf(`\0${prefix}`);
    at !== -1;
    at = bytes.indexOf(`\0${prefix}`, at + 1)
  ) {
    const text = bytes.toString('latin1', at + 1, bytes.indexOf(0, at + 1));
    const equals = text.indexOf('=');
    if (equals > 0) found.set(text.slice(0, equals), text.slice(equals + 1));
  }
  return found;
}
