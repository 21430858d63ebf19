// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_no_llseek
// compat: touches no_llseek
// compat: after proc_ops__yes_present
// upstream: cb787f4ac0c2 ("[tree-wide] finally take no_llseek out"), v6.12
//
// A file whose operations have no llseek can't be sought: since 868941b14441 ("fs: remove
// no_llseek"), v6.0, the macro stood for just that. So it is for operations of a proc entry, which would be given
// default_llseek() if they had lost theirs before.

@@
symbol no_llseek;
identifier o;
@@
struct file_operations o = {
- .llseek = no_llseek,
};

@@
symbol no_llseek;
expression o;
@@
(
- o->llseek = no_llseek
+ o->llseek = NULL
|
- o.llseek = no_llseek
+ o.llseek = NULL
)

@@
symbol no_llseek;
identifier o;
@@
struct proc_ops o = {
- .proc_lseek = no_llseek,
};

// In an array of operations, or in what a structure holds: the macro stood for NULL. A driver's own function of this name is
// no macro.
@own@
identifier fn = no_llseek;
@@
  fn(...) { ... }

@depends on !own@
symbol no_llseek;
@@
- no_llseek
+ NULL
