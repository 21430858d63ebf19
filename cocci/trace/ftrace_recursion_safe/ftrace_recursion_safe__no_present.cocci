// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_ftrace_recursion_safe
// compat: touches FTRACE_OPS_FL_RECURSION_SAFE
// upstream: a25d036d939a ("ftrace: Reverse what the RECURSION flag means in the ftrace_ops"), v5.11
//
// A callback without FTRACE_OPS_FL_RECURSION is now taken for one that looks after itself.

@own@
@@
  #define FTRACE_OPS_FL_RECURSION_SAFE ...

@depends on !own@
symbol FTRACE_OPS_FL_RECURSION_SAFE;
expression E;
@@
(
- E | FTRACE_OPS_FL_RECURSION_SAFE
+ E
|
- FTRACE_OPS_FL_RECURSION_SAFE | E
+ E
|
- FTRACE_OPS_FL_RECURSION_SAFE
+ 0
)
