/** Being written. */
export async function init(root: string): Promise<{ written: string[]; next: string[] }> {
  return { written: [], next: [root] };
}
