import { escapeHtml } from '../../../core/html.js';
import type { Reply } from '../reply.js';

/** A page without scripts: nothing but its own style sheet is loaded, and nothing is run. */
export function page(title: string, body: string): Reply {
  const text = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="/style.css">
</head>
<body>
<header><a href="/">compat-gen serve</a></header>
<main>
<h1>${escapeHtml(title)}</h1>
${body}
</main>
</body>
</html>
`;
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-cache',
    'Content-Security-Policy':
      "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  };
  return { status: 200, headers, body: text };
}

/** Rows of a table with two columns; the second is HTML. */
export function facts(rows: readonly (readonly [string, string])[]): string {
  const cells = rows.map(([name, value]) => `<dt>${escapeHtml(name)}</dt><dd>${value}</dd>`);
  return `<dl>${cells.join('\n')}</dl>`;
}

export function link(place: string, text: string): string {
  return `<a href="${escapeHtml(place)}">${escapeHtml(text)}</a>`;
}

const STYLE = `:root { color-scheme: light dark; --ink: #1c2024; --paper: #fdfdfc; --soft: #5f666d; --line: #d9dcdf;
  --link: #0b57a4; --plus: #11662b; --plus-back: #e4f4e8; --minus: #9b1c1c; --minus-back: #fae8e7; --mark: #eef1f4; }
@media (prefers-color-scheme: dark) { :root { --ink: #e4e7ea; --paper: #16191c; --soft: #9aa3ab; --line: #343a40;
  --link: #7db8f2; --plus: #86d99b; --plus-back: #12301b; --minus: #f0a09b; --minus-back: #3a1a1a; --mark: #23282d; } }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: var(--paper); font: 16px/1.5 system-ui, sans-serif; }
header { border-bottom: 1px solid var(--line); }
header a { display: block; max-width: 60rem; margin: 0 auto; padding: 0.75rem 1rem; color: inherit; text-decoration: none; font-weight: 600; }
main { max-width: 60rem; margin: 0 auto; padding: 0 1rem 3rem; }
h1 { font-size: 1.4rem; line-height: 1.25; overflow-wrap: anywhere; }
h2 { font-size: 1.1rem; margin: 2rem 0 0.5rem; }
a { color: var(--link); }
dl { display: grid; grid-template-columns: fit-content(40%) 1fr; gap: 0.3rem 1rem; margin: 0; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
ul { padding-left: 1.25rem; }
ol { padding-left: 2.75rem; }
li { overflow-wrap: anywhere; }
code, pre { font: 0.85rem/1.5 ui-monospace, monospace; }
pre { margin: 0; overflow-x: auto; }
pre span { display: block; width: max-content; min-width: 100%; padding: 0 0.75rem; }
.hunk { border: 1px solid var(--line); border-radius: 4px; margin: 0.75rem 0; overflow: hidden; }
.hunk p { margin: 0; padding: 0.3rem 0.75rem; background: var(--mark); font-size: 0.9rem; overflow-wrap: anywhere; }
.plus { color: var(--plus); background: var(--plus-back); }
.minus { color: var(--minus); background: var(--minus-back); }
.soft { color: var(--soft); }
`;

/** `GET /style.css` */
export function style(): Reply {
  const headers = { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'max-age=3600' };
  return { status: 200, headers, body: STYLE };
}
