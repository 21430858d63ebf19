// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_ftrace_regs
// compat: touches ftrace_ops
// upstream: d19ad0775dcd ("ftrace: Have the callbacks receive a struct ftrace_regs instead of pt_regs"), v5.11

@@
identifier f, ip, parent, ops, regs;
fresh identifier fregs = "f" ## regs;
@@
  void f(unsigned long ip, unsigned long parent, struct ftrace_ops *ops,
- struct pt_regs *regs
+ struct ftrace_regs *fregs
  )
  {
+ struct pt_regs *regs = ftrace_get_regs(fregs);
  ...
  }

@@
identifier f, ip, parent, ops, regs;
@@
  void f(unsigned long ip, unsigned long parent, struct ftrace_ops *ops,
- struct pt_regs *regs
+ struct ftrace_regs *fregs
  );
