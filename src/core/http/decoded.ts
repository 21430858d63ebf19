/** A name or password of a URL. A % that encodes nothing stands for itself, as for curl. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
