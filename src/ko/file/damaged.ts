/** What is wrong with a file that should be a module. It is a finding, and never leaves this room. */
export class Damaged extends Error {}
