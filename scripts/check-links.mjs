#!/usr/bin/env node
// Usage: scripts/check-links.mjs [DIR]
//
// Checks the links of every Markdown file in the checkout (or in DIR): a relative link must lead to a file or
// directory that is there, and its #fragment to a heading of that file. Every page of docs/ must be linked from
// docs/README.md. Prints a line for each link that leads nowhere, and then the exit status is 1. Links to other
// hosts are not followed.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Not ours, or made by a build. */
const SKIPPED = /^(node_modules|dist|\.git|build-.*)$/;

const root = path.resolve(process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url)));
const pages = pagesIn(root);
const problems = [...pages.flatMap(problemsOf), ...unlisted(path.join(root, 'docs'))];
for (const problem of problems) process.stderr.write(`${problem}\n`);
process.exitCode = problems.length > 0 ? 1 : 0;

function pagesIn(dir) {
  return readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(dir, entry.name);
    if (SKIPPED.test(entry.name)) return [];
    if (entry.isDirectory()) return pagesIn(file);
    return entry.isFile() && entry.name.endsWith('.md') ? [file] : [];
  });
}

function problemsOf(page) {
  return linksIn(page).flatMap((link) => {
    const [target, fragment] = link.split('#');
    const file = target === '' ? page : path.resolve(path.dirname(page), decodeURI(target));
    const place = `${path.relative(root, page)}: ${link}`;
    if (!existsSync(file)) return [`${place}: there is no such file`];
    if (fragment === undefined || headingsOf(file).has(fragment)) return [];
    return [`${place}: that page has no such heading`];
  });
}

/** Targets of links and images within the checkout, as they are written. */
function linksIn(page) {
  const inline = /\]\(<?([^\s()<>]+)>?(?:\s+"[^"]*")?\)/g;
  const defined = /^ {0,3}\[[^\]]+\]:\s+<?(\S+?)>?(?:\s|$)/gm;
  const text = withoutCode(readFileSync(page, 'utf8'));
  return [inline, defined]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(([, target]) => target)
    .filter((target) => !/^([a-z][a-z+.-]*:|\/\/)/i.test(target));
}

/** The names by which GitHub links to a page's headings. */
function headingsOf(page) {
  const found = new Set();
  if (statSync(page).isDirectory()) return found;
  for (const [, heading] of withoutFences(readFileSync(page, 'utf8')).matchAll(/^#+ (.*)$/gm)) {
    const name = heading
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
      .replaceAll(' ', '-');
    let unique = name;
    for (let count = 1; found.has(unique); count++) unique = `${name}-${count}`;
    found.add(unique);
  }
  return found;
}

function withoutCode(text) {
  return withoutFences(text).replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, '');
}

function withoutFences(text) {
  return text.replace(/^ *(```+|~~~+).*\n[\s\S]*?^ *\1`*~* *$/gm, '');
}

/** Pages of docs/ that its index does not name. */
function unlisted(docs) {
  const index = path.join(docs, 'README.md');
  if (!existsSync(index)) return [];
  const listed = new Set(linksIn(index).map((link) => path.resolve(docs, link.split('#')[0])));
  return pages
    .filter((page) => page !== index && path.dirname(page) === docs && !listed.has(page))
    .map((page) => `docs/README.md: no link to ${path.relative(docs, page)}`);
}
