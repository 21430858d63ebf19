import {
  type Change,
  type ChangeRule,
  EXACT,
  type Hit,
  upstreamText,
} from '../../library/index.js';

/** So many lines of what a rule does. */
const MOST_EFFECT = 12;
/** So many changes in full, and so many a line each. */
const IN_FULL = 3;
const IN_SHORT = 20;
/** So many words that a rule is for. */
const MOST_TOUCHES = 6;

/** All changes, a line each. */
export function listLines(changes: readonly Change[]): string[] {
  const width = Math.max(...changes.map(({ name }) => name.length));
  return changes.map((change) => shortLine(change, width));
}

/** What was found: the best in full, the others a line each. `all` leaves none out. */
export function hitLines(hits: readonly Hit[], series: readonly string[], all: boolean): string[] {
  const sure = hits.filter(({ score }) => score >= EXACT);
  const full = sure.length > IN_FULL ? [] : sure.length > 0 ? sure : hits.slice(0, 1);
  const others = hits.slice(full.length);
  const short = all ? others : others.slice(0, IN_SHORT);
  const width = Math.max(0, ...short.map(({ change }) => change.name.length));
  const left = others.length - short.length;
  return [
    ...full.flatMap((hit) => [...fullLines(hit, series), '']),
    ...(short.length === 0 || full.length === 0 ? [] : ['Also:']),
    ...short.map(({ change }) => `${full.length === 0 ? '' : '  '}${shortLine(change, width)}`),
    ...(left > 0 ? [`  … and ${left} more: --all shows them`] : []),
  ].slice(0, short.length === 0 ? -1 : undefined);
}

function shortLine({ name, about, upstream }: Change, width: number): string {
  const since = upstream[0]?.version ?? '';
  return `${name.padEnd(width)}  ${since.padEnd(6)}  ${about[0] ?? upstream[0]?.subject ?? ''}`.trimEnd();
}

function fullLines({ change, why }: Hit, series: readonly string[]): string[] {
  const { name, about, upstream, header } = change;
  return [
    `${name}  (${why})`,
    ...about.map((text) => `  ${text}`),
    `  header    ${header}`,
    ...upstream.map((one) => `  upstream  ${upstreamText(one)}`),
    ...change.rules.flatMap((rule) => ruleLines(rule, series)),
  ];
}

function ruleLines(rule: ChangeRule, series: readonly string[]): string[] {
  const { name, when, touches, effect, on, fixed } = rule;
  const more = effect.length - MOST_EFFECT;
  const others = touches.length - MOST_TOUCHES;
  const holds = `${touches.slice(0, MOST_TOUCHES).join(' or ')}${others > 0 ? ` or ${others} more words` : ''}`;
  return [
    `  rule      ${name}`,
    `            selected ${when === '' ? 'always' : `when ${when}`}, for a module that holds ${holds}`,
    ...(on === undefined
      ? []
      : [`            applies on ${on.join(', ') || 'none'} (of ${series.join(', ')})`]),
    ...(fixed.length === 0 ? [] : [`            fixed ${fixed.join(', ')}`]),
    ...effect.slice(0, MOST_EFFECT).map((line) => `              ${line}`),
    ...(more > 0 ? [`              … ${more} more lines in ${rule.file}`] : []),
  ];
}
