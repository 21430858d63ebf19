import path from 'node:path';
import { writeIfChanged } from '../core/files/atomic.js';
import { readWhole } from '../core/files/bounded.js';
import { readIfThere } from '../core/files/missing.js';
import { escapeHtml as e } from '../core/html.js';
import { readable } from '../core/process/process.js';
import { PROGRAM_DIR } from '../core/program-dir.js';
import type { Session } from '../core/session.js';
import { stopIfAsked } from '../core/signal.js';
import { makePatch } from '../patch/index.js';
import type { Change, ChangeRule, Library } from './change.js';
import { changePage, type Shown } from './change-page.js';
import { page, scriptLiteral } from './page.js';
import type { Searched } from './search.js';

const TEMPLATES = path.join(PROGRAM_DIR, 'templates/library');
/** src/library/in-page.ts, as the build made it. */
const SEARCH = path.join(PROGRAM_DIR, 'dist/cli/library-search.js');

/**
 * Writes the library as pages into a directory: index.html with a search that needs no server, and a page for each
 * change. The same library makes the same bytes. Files of other names stay. Returns the files, relative.
 */
export async function writePages(
  { signal }: Pick<Session, 'signal'>,
  library: Library,
  dir: string,
): Promise<string[]> {
  const files = new Map<string, string>([
    ['index.html', await indexPage(library)],
    ['style.css', await template('style.css')],
  ]);
  for (const change of library.changes) {
    files.set(pageOf(change), changePage(change, library, await shownOn(change)));
  }
  for (const [name, text] of files) {
    stopIfAsked(signal);
    await writeIfChanged(path.join(dir, name), text);
  }
  return [...files.keys()];
}

function pageOf({ name }: Pick<Change, 'name'>): string {
  return `${name}.html`;
}

async function indexPage({ changes }: Library): Promise<string> {
  const items = changes.map((change) => {
    const versions = [...new Set(change.upstream.map(({ version }) => version))].filter(Boolean);
    const about = change.about[0] ?? change.upstream[0]?.subject ?? '';
    return `<li data-name="${e(change.name)}"><a href="${e(encodeURI(pageOf(change)))}">${e(change.name)}</a> <span class="version">${e(versions.join(', '))}</span><br>${e(about)} <span class="why"></span></li>`;
  });
  const body = [
    '<h1>The library of compat-gen</h1>',
    '<p>Changes of the Linux kernel’s API, and the rules that make one source build before and after them.</p>',
    // It needs scripts: without them it is not shown.
    '<div id="search" hidden>',
    '<label for="query">A symbol, a header, an error message, a commit, a kernel version (6.12, or 6.1..6.12):</label>',
    '<input id="query" type="search" spellcheck="false" placeholder="too few arguments to function \'class_create\'">',
    '<p id="told" role="status"></p>',
    '</div>',
    '<noscript><p>The search needs scripts. Without them, the browser finds words in this list (Ctrl-F), and <code>compat-gen library SYMBOL</code> searches in a terminal.</p></noscript>',
    '<ul class="changes" id="changes">',
    ...items,
    '</ul>',
    `<script>${await template(SEARCH)}</script>`,
    `<script>const CHANGES = ${scriptLiteral(changes.map(searched))};\n${await template('index.js')}</script>`,
  ];
  return page('The library of compat-gen', body.join('\n'), '');
}

/** What the page's search reads, and no more. */
function searched(change: Change): Searched {
  const { name, about, upstream, header, headers, tests, mentions } = change;
  const rules = change.rules.map((rule) => ({ name: rule.name, touches: rule.touches }));
  return { name, about, upstream, header, headers, tests, mentions, rules };
}

/** The text of a file below templates/library/, or of an absolute one. */
async function template(name: string): Promise<string> {
  return (await readWhole(path.resolve(TEMPLATES, name))).toString().trimEnd();
}

async function shownOn({ rules, tests }: Change): Promise<Shown> {
  const folder = path.dirname(rules[0]?.file ?? '');
  return {
    rules: new Map(
      await Promise.all(
        rules.map(async (rule) => {
          const text = (await readWhole(rule.file)).toString();
          return [rule.name, { text, pair: await pairOf(rule) }] as const;
        }),
      ),
    ),
    tests: new Map(
      await Promise.all(
        tests.map(
          async (name) =>
            [name, (await readWhole(path.join(folder, `${name}.c`))).toString()] as const,
        ),
      ),
    ),
  };
}

/** The diff of a rule's before/after pair; '' where it has none. */
async function pairOf({ file, kind, name }: ChangeRule): Promise<string> {
  const ends = kind === 'kbuild' ? 'kbuild' : 'c';
  const stem = file.slice(0, -path.extname(file).length);
  const before = await readIfThere(`${stem}.before.${ends}`);
  const after = await readIfThere(`${stem}.after.${ends}`);
  if (before === undefined || after === undefined) return '';
  return readable(
    makePatch(new Map([[`${name}.${ends}`, before]]), new Map([[`${name}.${ends}`, after]])),
  );
}
