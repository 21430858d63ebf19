const OWN_IF =
  "its pair has an #if of its own: only where another one cuts the file are that one's arms read apart";

/** Rules of which the generator finds something that is right, by name, and why it is. */
export const KNOWN: ReadonlyMap<string, string> = new Map([
  ['module_import_ns_string__no_present', OWN_IF],
  ['report_fixup_const__no_present', OWN_IF],
]);
