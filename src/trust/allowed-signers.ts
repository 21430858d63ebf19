import { CompatError } from '../core/errors.js';
import { matchesPattern } from './pattern.js';
import { fromBase64, Malformed } from './wire.js';

/** One line of an allowed-signers file (ssh-keygen(1), ALLOWED SIGNERS). */
export interface AllowedLine {
  /** Names, or patterns of names. */
  principals: string[];
  /** As SSH writes a key. */
  blob: Buffer;
  /** Whether the line is of a certificate authority, whose certificates are not followed here. */
  isAuthority: boolean;
  /** Patterns; undefined = every namespace. */
  namespaces: string[] | undefined;
  after: Date | undefined;
  before: Date | undefined;
  line: number;
}

/** Reads an allowed-signers file. Throws CONFIG naming the line. */
export function parseAllowedSigners(text: string, file: string): AllowedLine[] {
  const lines: AllowedLine[] = [];
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.replace(/\r$/, '').trim();
    if (line === '' || line.startsWith('#')) continue;
    try {
      lines.push({ ...parseLine(line), line: index + 1 });
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
      throw new CompatError('CONFIG', `${file}:${index + 1}: ${error.message}`, {
        hint: 'A line is: NAME[,NAME…] [OPTION[,OPTION…]] KEYTYPE BASE64-KEY [COMMENT], as in ALLOWED SIGNERS of ssh-keygen(1).',
      });
    }
  }
  return lines;
}

/** Whether a line lets its key sign in this namespace at this time; else why it does not. */
export function objectionOf(line: AllowedLine, namespace: string, now: Date): string | undefined {
  const where = `line ${line.line}`;
  if (line.isAuthority)
    return `${where} is for a certificate authority, and certificates are not followed`;
  if (line.namespaces !== undefined && !matchesPattern(namespace, line.namespaces)) {
    return `${where} is for namespaces="${line.namespaces.join(',')}", and this is ${namespace}`;
  }
  if (line.after !== undefined && now < line.after) return `${where} is not valid yet`;
  if (line.before !== undefined && now > line.before) return `${where} is not valid any more`;
  return undefined;
}

const KEY_TYPE = /^(?:sk-)?(?:ssh|ecdsa)-[a-z0-9@.-]+$/;

function parseLine(line: string): Omit<AllowedLine, 'line'> {
  const [principals = '', ...rest] = splitWords(line);
  const names = unquoted(principals).split(',');
  if (names.some((name) => name === '')) throw new Malformed('a name in it is empty');
  const hasOptions = !KEY_TYPE.test(rest[0] ?? '');
  const options = readOptions(hasOptions ? (rest.shift() ?? '') : '');
  const [type, base64] = rest;
  if (type === undefined || base64 === undefined || !KEY_TYPE.test(type)) {
    throw new Malformed('it names no key');
  }
  const blob = fromBase64(base64);
  if (blob.length < 4 || blob.toString('latin1', 4, 4 + blob.readUInt32BE(0)) !== type) {
    throw new Malformed(`its key is not of the type ${type}`);
  }
  return { principals: names, blob, ...options };
}

/** At blanks, but not at those within quotes. */
function splitWords(line: string): string[] {
  return line.match(/(?:"(?:\\"|[^"])*"|[^\s"])+/g) ?? [];
}

function unquoted(word: string): string {
  return /^"(.*)"$/.exec(word)?.[1] ?? word;
}

type Options = Pick<AllowedLine, 'isAuthority' | 'namespaces' | 'after' | 'before'>;

function readOptions(text: string): Options {
  const options: Options = {
    isAuthority: false,
    namespaces: undefined,
    after: undefined,
    before: undefined,
  };
  const seen = new Set<string>();
  for (const option of text === '' ? [] : splitOptions(text)) {
    const [, name = '', value] = /^([a-z-]+)(?:="([^"]*)")?$/i.exec(option) ?? [];
    const key = name.toLowerCase();
    if (seen.has(key)) throw new Malformed(`it says ${key} twice`);
    seen.add(key);
    setOption(options, key, value, option);
  }
  const { after, before } = options;
  if (after !== undefined && before !== undefined && before <= after) {
    throw new Malformed('its valid-before is not later than its valid-after');
  }
  return options;
}

function setOption(options: Options, key: string, value: string | undefined, option: string): void {
  if (key === 'cert-authority' && value === undefined) options.isAuthority = true;
  else if (key === 'namespaces' && value) options.namespaces = value.split(',');
  else if (key === 'valid-after' && value !== undefined) options.after = readTime(value);
  else if (key === 'valid-before' && value !== undefined) options.before = readTime(value);
  else throw new Malformed(`${JSON.stringify(option)} is not an option`);
}

/** At commas, but not at those within quotes. */
function splitOptions(text: string): string[] {
  const options = text.match(/(?:"[^"]*"|[^,"])+/g) ?? [];
  if (options.join(',') !== text)
    throw new Malformed('its options are not separated by one comma each');
  return options;
}

/** YYYYMMDD[HHMM[SS]][Z]: in UTC with the Z, else in the time zone of this machine. */
function readTime(text: string): Date {
  const [, date, clock = '', zone] = /^(\d{8})(\d{4}(?:\d\d)?)?(Z?)$/i.exec(text) ?? [];
  if (date === undefined)
    throw new Malformed(`${JSON.stringify(text)} is not a time: YYYYMMDD[HHMM[SS]][Z]`);
  const [year, month, day] = [date.slice(0, 4), date.slice(4, 6), date.slice(6)];
  const [hour, minute, second] = [
    clock.slice(0, 2) || '00',
    clock.slice(2, 4) || '00',
    clock.slice(4) || '00',
  ];
  const plain = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  const inUtc = new Date(`${plain}Z`);
  if (Number.isNaN(inUtc.getTime()) || !inUtc.toISOString().startsWith(plain)) {
    throw new Malformed(`${JSON.stringify(text)} is a time that there is not`);
  }
  return zone ? inUtc : new Date(plain);
}
