/** The CPU time of this process so far, in ms: what a busy machine takes longer for counts no more. */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
