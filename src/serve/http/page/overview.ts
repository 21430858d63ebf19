import { escapeHtml } from '../../../core/html.js';
import type { Named } from '../../releases/index.js';
import type { Reply } from '../reply.js';
import type { Exchange } from '../route.js';
import { linkTo } from '../routes/links.js';
import { facts, link, page } from './html.js';

/** `GET /`: what is here, and how it goes. */
export async function overview({ serving }: Exchange): Promise<Reply> {
  const { work, confinement } = serving;
  const { counts, load } = work;
  const asked = counts.hits + counts.joined + counts.runs;
  const rate =
    asked === 0
      ? 'nobody has asked yet'
      : `${Math.round((counts.hits / asked) * 100)} % of ${asked} requests`;
  const held = Object.entries(confinement.by).map(
    ([what, holder]) => `${what}: ${holder ?? '<strong>not bounded</strong>'}`,
  );
  const now = facts([
    ['from memory', escapeHtml(rate)],
    ['being made', `${load.running}`],
    ['waiting', `${load.queued}`],
    ['made', `${counts.made}, ${counts.failed} failed, ${counts.cancelled} given up`],
    ['in memory', `${load.kept} patches, ${Math.ceil(load.keptBytes / 1024)} KiB`],
    ['what holds spatch', held.join('<br>')],
  ]);
  const api = `<p>${link('/v1/openapi.json', 'API')} · ${link('/metrics', 'metrics')}</p>`;
  const releases = await serving.library.list();
  return page('Patches', `<h2>Releases</h2>\n${listOf(releases)}\n<h2>Now</h2>\n${now}\n${api}`);
}

function listOf(releases: readonly Named[]): string {
  if (releases.length === 0)
    return '<p class="soft">None: put NAME-VERSION.tar.gz into the directory.</p>';
  const items = releases.map(
    (one) => `<li>${link(pageOf(one), `${one.module} ${one.version}`)}</li>`,
  );
  return `<ul>${items.join('\n')}</ul>`;
}

function pageOf({ module, version }: Named): string {
  return `/release/${encodeURIComponent(module)}/${encodeURIComponent(version)}`;
}

/** `GET /release/MODULE/VERSION`: its entries. */
export async function releasePage({ serving, parts }: Exchange): Promise<Reply> {
  const release = await serving.library.find(parts.module, parts.version ?? '');
  const { module, version, sources, project } = release;
  const fingerprints = await serving.work.fingerprintsOf(release);
  const entries = fingerprints.slice(0, MOST).map((fingerprint) => {
    const place = `/patch/${encodeURIComponent(module)}/${encodeURIComponent(version)}/${fingerprint}`;
    return `<li><code>${link(place, fingerprint)}</code></li>`;
  });
  const more = fingerprints.length > MOST ? `<p>and ${fingerprints.length - MOST} more</p>` : '';
  const known = facts([
    ['sources', `${project.sources.size} files, <code>${sources}</code>`],
    ['tests', `${project.tests.length}`],
    ['rules', `${project.rules.length}`],
    ['API', link(linkTo(release), linkTo(release))],
  ]);
  const counted = fingerprints.length === 1 ? '1 entry' : `${fingerprints.length} entries`;
  const list =
    entries.length === 0 ? '<p class="soft">No patch yet.</p>' : `<ul>${entries.join('\n')}</ul>`;
  return page(`${module} ${version}`, `${known}\n<h2>${counted}</h2>\n${list}${more}`);
}

/** Entries that one page shows. */
const MOST = 500;
