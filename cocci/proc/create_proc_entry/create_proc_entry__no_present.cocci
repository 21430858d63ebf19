// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_create_proc_entry
// compat: touches create_proc_entry
// upstream: 80e928f7ebb9 ("proc: Kill create_proc_entry()"), v3.10
//
// An entry is made together with its file operations, and nobody can open it before it has them. One that is read by a
// function of its own (read_proc) is left to the compiler to complain of.

@own_function@
type T;
identifier f = {create_proc_entry};
@@
  T f(...) { ... }

@own_macro@
identifier f = {create_proc_entry};
@@
  #define f(...) ...

@own_name@
identifier f = {create_proc_entry};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression E, N, M, P;
identifier ops;
@@
(
- E = create_proc_entry(N, M, P);
+ E = proc_create(N, M, P, &ops);
  if (\(E == NULL\|!E\)) { ... }
- E->proc_fops = &ops;
|
- E = create_proc_entry(N, M, P);
+ E = proc_create(N, M, P, &ops);
  if (\(E == NULL\|!E\)) return ...;
- E->proc_fops = &ops;
|
- E = create_proc_entry(N, M, P);
- if (\(E != NULL\|E\))
- 	E->proc_fops = &ops;
+ E = proc_create(N, M, P, &ops);
|
- E = create_proc_entry(N, M, P);
- if (\(E != NULL\|E\)) {
- 	E->proc_fops = &ops;
- }
+ E = proc_create(N, M, P, &ops);
)
