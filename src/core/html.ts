/** A text as HTML, fit for an attribute in quotes, too. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A unified diff, with what is new and what is gone marked. */
export function diffHtml(diff: string): string {
  return diff
    .split('\n')
    .map((line) => {
      const tag = { '+': 'ins', '-': 'del' }[line[0] ?? ''];
      return tag === undefined ? escapeHtml(line) : `<${tag}>${escapeHtml(line)}</${tag}>`;
    })
    .join('\n');
}
