import { escapeHtml } from '../core/html.js';

/** Data as a literal of JavaScript that nothing in it can end: for a <script> in a page. */
export function scriptLiteral(data: unknown): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A whole page. `body` is HTML, `title` is text; `root` is the way to the directory of the index: '' or '../'. */
export function page(title: string, body: string, root: string): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="${root}style.css">
</head>
<body>
${body}
</body>
</html>
`;
}
