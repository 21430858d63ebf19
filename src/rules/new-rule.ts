import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { byBytes } from '../core/bytes.js';
import { CompatError } from '../core/errors.js';
import { writeAtomic } from '../core/files/atomic.js';
import { listFiles } from '../core/files/glob.js';
import { readIfThere } from '../core/files/missing.js';
import { PROGRAM_DIR } from '../core/program-dir.js';

const TEMPLATES = path.join(PROGRAM_DIR, 'templates/rule');

/**
 * Begins a rule for one function, macro, type or header: writes a folder of that name with a compat test, a rule
 * and its pair, which `rules test` passes and whose words are to be replaced. Returns the files, absolute.
 * Throws USAGE for a name that can't be one of C, and where one of the files is there.
 *
 * @param parent the folder to make it in, absolute
 * @param date of today, as in 2026-11-21
 */
export async function newRule(
  api: string,
  parent: string,
  date: string,
  signal?: AbortSignal,
): Promise<string[]> {
  const name = api.replace(/[^A-Za-z0-9]+/g, '_');
  if (!/^[A-Za-z_][\w/.-]*$/.test(api)) {
    throw new CompatError('USAGE', `${api} is not the name of a function, type or header`, {
      hint: 'For example: compat-gen rules new timer_delete_sync',
    });
  }
  const templates = await listFiles(['*'], { cwd: TEMPLATES, signal });
  const files = templates.sort(byBytes).map((template) => ({
    template: path.join(TEMPLATES, template),
    file: path.join(parent, name, template.replaceAll('@API@', name)),
  }));
  for (const { file } of files) {
    if ((await readIfThere(file)) === undefined) continue;
    throw new CompatError('USAGE', `${file} is there already: nothing was written`);
  }
  for (const { template, file } of files) {
    const text = await readFile(template, 'utf8');
    await writeAtomic(file, text.replaceAll('@API@', name).replaceAll('@DATE@', date));
  }
  return files.map(({ file }) => file);
}
