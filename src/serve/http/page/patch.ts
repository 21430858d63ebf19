import { escapeHtml } from '../../../core/html.js';
import { isFingerprint } from '../../../header/index.js';
import { type FilePatch, type Hunk, readPatch } from '../../../patch/index.js';
import { Declined } from '../../declined.js';
import type { OpenRelease } from '../../releases/index.js';
import type { Reply } from '../reply.js';
import type { Exchange } from '../route.js';
import { linksTo } from '../routes/links.js';
import { facts, link, page } from './html.js';

/** More lines than this make a page that no browser likes: the rest is in the patch itself. */
const MOST_LINES = 20_000;

type RuleWords = Pick<OpenRelease['project']['allRules'][number], 'name' | 'touches'>;

/** `GET /patch/MODULE/VERSION/FINGERPRINT`: what the patch changes, and which rules that is about. */
export async function patchPage({ serving, parts }: Exchange): Promise<Reply> {
  const { module, version = '', fingerprint = '' } = parts;
  const release = await serving.library.find(module, version);
  const entry = isFingerprint(fingerprint)
    ? await serving.work.entryOf(release, fingerprint)
    : undefined;
  if (entry === undefined) {
    throw new Declined(
      'unknown-patch',
      `no entry of ${release.module} ${version} has this fingerprint`,
    );
  }
  const names = entry.rules ?? [];
  const links = linksTo(release, fingerprint);
  const known = facts([
    [
      'release',
      link(
        `/release/${encodeURIComponent(release.module)}/${encodeURIComponent(version)}`,
        `${release.module} ${version}`,
      ),
    ],
    ['fingerprint', `<code>${fingerprint}</code>`],
    [
      'answers',
      `${[...entry.answers.macros.values()].filter(Boolean).length} yes of ${entry.answers.macros.size}`,
    ],
    [
      'kernels',
      entry.releases.map(escapeHtml).join('<br>') || '<span class="soft">none is known</span>',
    ],
    ['spatch', escapeHtml(entry.manifest?.spatch ?? 'unknown')],
    ['get', `${link(links.patch, 'compat.patch')} · ${link(links.entry, 'entry.tar.gz')}`],
  ]);
  const rules =
    names.length === 0
      ? '<p class="soft">None.</p>'
      : `<ol>${names.map((name) => `<li><code>${escapeHtml(name)}</code></li>`).join('')}</ol>`;
  const body = `${known}\n<h2>Rules</h2>\n${rules}\n<h2>Patch</h2>\n${changes(entry.patch, ofEntry(release, names))}`;
  return page(`Patch of ${release.module} ${version}`, body);
}

function ofEntry({ project }: OpenRelease, names: readonly string[]): RuleWords[] {
  return project.allRules.filter(({ name }) => names.includes(name));
}

function changes(patch: string | undefined, rules: readonly RuleWords[]): string {
  if (patch === undefined) return '<p class="soft">It waits to be made.</p>';
  if (patch === '') return '<p class="soft">Nothing is to be changed for these answers.</p>';
  const parts: string[] = [];
  let lines = 0;
  for (const file of readPatch(patch, 'compat.patch')) {
    for (const hunk of file.hunks) {
      lines += hunk.body.length;
      if (lines > MOST_LINES) return `${parts.join('\n')}<p>… and more: see compat.patch.</p>`;
      parts.push(hunkOf(file, hunk, rules));
    }
  }
  return parts.join('\n');
}

function hunkOf({ path }: FilePatch, { header, body }: Hunk, rules: readonly RuleWords[]): string {
  const changed = body.filter(({ op }) => op !== ' ').map(({ text }) => text);
  const about = rules.filter(({ touches }) =>
    touches.some((word) => changed.some((line) => line.includes(word))),
  );
  const named = about.map(({ name }) => `<code>${escapeHtml(name)}</code>`).join(', ');
  const shown = body.map(({ op, text }) => {
    const kind = op === '+' ? ' class="plus"' : op === '-' ? ' class="minus"' : '';
    // Sources are bytes; what is not UTF-8 is shown as such.
    const line = Buffer.from(text.replace(/\n$/, ''), 'latin1').toString();
    return `<span${kind}>${escapeHtml(`${op}${line}`)}</span>`;
  });
  const where = `<strong>${escapeHtml(path)}</strong> <span class="soft">${escapeHtml(header)}</span>`;
  return `<section class="hunk"><p>${where}${named === '' ? '' : `<br>${named}`}</p>\n<pre tabindex="0">${shown.join('')}</pre></section>`;
}
