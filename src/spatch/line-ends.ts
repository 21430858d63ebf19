/**
 * The new text with the line ends of the old one. spatch keeps the bytes of the lines it leaves
 * alone, whatever they are, but ends the lines it adds with LF, also between lines that end with CR LF.
 * Only a file that has CR LF throughout is fixed: a mixed one leaves nothing to go by.
 */
export function keepLineEnds(before: Buffer, after: Buffer): Buffer {
  const old = before.toString('latin1');
  if (!old.includes('\r\n') || /(?<!\r)\n/.test(old)) return after;
  return Buffer.from(after.toString('latin1').replace(/(?<!\r)\n/g, '\r\n'), 'latin1');
}
