// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_declare_tasklet_data
// compat: touches DECLARE_TASKLET DECLARE_TASKLET_DISABLED
// upstream: 12cc923f1ccc ("tasklet: Introduce new initialization API"), v5.9
//
// The number is a constant: a function that the driver does not see is told the tasklet, and calls its own with it.

@own@
identifier f = {DECLARE_TASKLET, DECLARE_TASKLET_DISABLED};
@@
  #define f(...) ...

@depends on !own@
declarer name DECLARE_TASKLET;
identifier t, f;
expression D;
fresh identifier run = "compat_" ## t ## "_run";
@@
+static void run(struct tasklet_struct *tasklet)
+{
+	f(D);
+}
+
  DECLARE_TASKLET(t,
- f, D
+ run
  );

@depends on !own@
declarer name DECLARE_TASKLET_DISABLED;
identifier t, f;
expression D;
fresh identifier run = "compat_" ## t ## "_run";
@@
+static void run(struct tasklet_struct *tasklet)
+{
+	f(D);
+}
+
  DECLARE_TASKLET_DISABLED(t,
- f, D
+ run
  );
