/** Puts colours round text that is fit for a terminal already. */
export interface Paint {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  green(text: string): string;
  yellow(text: string): string;
  magenta(text: string): string;
  cyan(text: string): string;
}

/** What --color says. */
export type ColourWish = 'auto' | 'always' | 'never';

/** The colours of one stream; without them the text stays as it is. */
export function paintFor(on: boolean): Paint {
  const with_ = (open: number, close: number) => (text: string) =>
    on && text !== '' ? `\x1b[${open}m${text}\x1b[${close}m` : text;
  return {
    bold: with_(1, 22),
    dim: with_(2, 22),
    red: with_(31, 39),
    green: with_(32, 39),
    yellow: with_(33, 39),
    magenta: with_(35, 39),
    cyan: with_(36, 39),
  };
}

/** Whether a stream gets colours: what the user says on the command line goes before NO_COLOR (no-color.org). */
export function wantsColour(
  wish: ColourWish,
  env: NodeJS.ProcessEnv,
  isTerminal: boolean,
): boolean {
  if (wish !== 'auto') return wish === 'always';
  return isTerminal && !env.NO_COLOR && env.TERM !== 'dumb';
}
