import { diffHtml, escapeHtml as e } from '../core/html.js';
import type { Change, ChangeRule, Library, Upstream } from './change.js';
import { directionOf } from './direction.js';
import { page } from './page.js';

/** The files that a page shows beside what is known of the change. */
export interface Shown {
  /** By a rule's name: its text, and the diff of its before/after pair. */
  rules: ReadonlyMap<string, { text: string; pair: string }>;
  /** By a test's name: its text. */
  tests: ReadonlyMap<string, string>;
}

/** The page of one change. It lies one directory below the index. */
export function changePage(change: Change, { series }: Library, shown: Shown): string {
  const title = change.about[0] ?? change.name;
  const body = [
    '<p><a href="../index.html">The library of compat-gen</a></p>',
    `<h1>${e(title)}</h1>`,
    ...change.about.slice(1).map((text) => `<p>${e(text)}</p>`),
    '<dl>',
    ...change.upstream.map((one) => `<dt>Upstream</dt><dd>${upstreamHtml(one)}</dd>`),
    `<dt>Header</dt><dd>${[change.header, ...change.headers].map(code).join(', ')}</dd>`,
    `<dt>Folder</dt><dd>${code(`cocci/${change.name}`)}</dd>`,
    '</dl>',
    ...change.rules.map((rule) => ruleHtml(rule, series, shown)),
    ...change.tests.map(
      (name) =>
        `<h2>Test ${code(name)}</h2>\n<p>It compiles where a kernel has it.</p>\n<pre>${e(shown.tests.get(name) ?? '')}</pre>`,
    ),
    '<h2>To build a driver with it</h2>',
    '<pre>compat-gen build DIRECTORY --kver RELEASE</pre>',
  ];
  return page(`${title} (${change.name})`, body.join('\n'), '../');
}

function upstreamHtml({ commit, subject, version }: Upstream): string {
  const known =
    commit === undefined
      ? `commit unknown (${e(subject)})`
      : `<a href="https://git.kernel.org/torvalds/c/${e(commit)}"><code>${e(commit)}</code></a> (“${e(subject)}”)`;
  return version === '' ? known : `${known}, <strong>${e(version)}</strong>`;
}

function ruleHtml(rule: ChangeRule, series: readonly string[], { rules }: Shown): string {
  const { name, when, touches, on, fixed } = rule;
  const { text = '', pair = '' } = rules.get(name) ?? {};
  return [
    `<h2 id="${e(name)}">Rule ${code(name)}</h2>`,
    `<p>${e(directionOf(name))}</p>`,
    '<dl>',
    `<dt>Selected</dt><dd>${when === '' ? 'always' : `when ${code(when)}`}, for a module that holds ${touches.map(code).join(' or ') || 'anything'}</dd>`,
    ...(on === undefined
      ? []
      : [`<dt>Applies on</dt><dd>${e(on.join(', ') || 'none')} (of ${e(series.join(', '))})</dd>`]),
    ...(fixed.length === 0 ? [] : [`<dt>Fixed</dt><dd>${e(fixed.join(', '))}</dd>`]),
    '</dl>',
    ...(pair === '' ? [] : ['<h3>What it does</h3>', `<pre>${diffHtml(pair)}</pre>`]),
    `<details><summary>The rule</summary>\n<pre>${e(text)}</pre></details>`,
  ].join('\n');
}

function code(text: string): string {
  return `<code>${e(text)}</code>`;
}
