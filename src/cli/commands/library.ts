import path from 'node:path';
import { CompatError } from '../../core/errors.js';
import { nearestName } from '../../core/nearest.js';
import { type Library, meantBy, readLibrary, search, writePages } from '../../library/index.js';
import type { AddCommand } from '../command.js';
import { hitLines, listLines } from '../lines/library-lines.js';

interface Options {
  html?: string;
  all?: boolean;
}

export const addLibrary: AddCommand = (program, context) => {
  program
    .command('library [symbol-or-message...]')
    .description(
      'what the library knows of a symbol, header, error message, commit or kernel version',
    )
    .option('--all', 'all that is found, and not only the best')
    .option('--html <dir>', 'write the whole library there, as pages with a search of their own')
    .action(async (words: string[], { html, all = false }: Options) => {
      const { session, print } = context();
      const library = readLibrary();
      if (html !== undefined) {
        const dir = path.resolve(session.cwd, html);
        const files = await writePages(session, library, dir);
        return print({ dir, files }, [path.join(dir, 'index.html')]);
      }
      const query = words.join(' ');
      if (query.trim() === '') return print(library, listLines(library.changes), { fold: true });
      const hits = search(library.changes, query);
      if (hits.length === 0) throw nothing(query, library);
      print({ query, series: library.series, hits }, hitLines(hits, library.series, all), {
        fold: true,
      });
    });
};

function nothing(query: string, { changes }: Library): CompatError {
  const meant = meantBy(query);
  const { api = query, struct } = meant ?? {};
  const name = struct === undefined ? api : `${struct}.${api}`;
  const known = changes.flatMap(({ rules }) => rules.flatMap(({ touches }) => touches));
  const near = nearestName(api, known);
  return new CompatError('USAGE', `the library knows nothing of ${name}`, {
    hint: `${near === undefined ? '' : `Did you mean "${near}"? `}If a kernel refuses it, \`compat-gen rules new${meant === undefined ? '' : ` ${name}`}\` drafts a rule.`,
  });
}
