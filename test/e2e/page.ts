import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { REPO } from './kernels.js';

/** A fenced block of a Markdown page. */
export interface Block {
  /** The heading above it, without its #. */
  section: string;
  /** Such as `c` or `console`. */
  language: string;
  /** The file that the words above it name, as in "`blink.c`:"; else undefined. */
  file: string | undefined;
  text: string;
  /** The words behind it, up to the next block or heading. */
  after: string;
}

/** One command of a console block, and what the page shows of its output. */
export interface Command {
  argv: string[];
  output: string;
}

/** The text of a page, by its path from the top of the checkout. */
export function pageText(page: string): string {
  return readFileSync(path.join(REPO, page), 'utf8');
}

/** The fenced blocks of a page's text, in their order. */
export function blocksOf(text: string): Block[] {
  const parts = [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$|^#+ (.*)$|^.+$/gm)];
  const blocks: Block[] = [];
  let section = '';
  let above = '';
  let open: Block | undefined;
  for (const [line, language, inside = '', heading] of parts) {
    if (language !== undefined) {
      const [, file] = /`([^`\s]+)`:$/.exec(above) ?? [];
      open = { section, language, file, text: inside, after: '' };
      blocks.push(open);
    } else if (heading !== undefined) {
      section = heading;
      open = undefined;
    } else if (open !== undefined) {
      open.after += `${line}\n`;
    }
    above = line;
  }
  return blocks;
}

/** Writes the files that a page shows into `dir`. */
export function writeFiles(blocks: readonly Block[], dir: string): void {
  for (const { file, text } of blocks) {
    if (file === undefined) continue;
    const place = path.join(dir, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, text);
  }
}

/** The commands of a console block: a line `$ WORDS`, and its output up to the next one. */
export function commandsIn({ text }: Block): Command[] {
  return text
    .split(/^\$ /m)
    .filter(Boolean)
    .map((part) => {
      const [words = '', ...output] = part.split('\n');
      return { argv: words.split(' '), output: output.join('\n') };
    });
}

/**
 * What a program must print for a page to be right. In the page's words … stands for any characters of
 * a line, and a line with nothing else for any number of lines.
 */
export function shown(words: string): RegExp {
  const lines = words.replace(/\n$/, '').split('\n');
  const patterns = lines.map((line, at) => {
    if (line === '…') return '(?:.*\\n)*?';
    const text = line.split('…').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
    return `${text.join('.*')}${at === lines.length - 1 ? '' : '\\n'}`;
  });
  return new RegExp(`^${patterns.join('')}`, 'm');
}
