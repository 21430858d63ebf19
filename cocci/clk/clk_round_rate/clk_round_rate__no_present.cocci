// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_clk_round_rate
// compat: touches round_rate
// upstream: unknown (include/linux/clk-provider.h), v7.3
//
// The core asked it for a rate, and of which rate of the parent that is; the same stands in the request.

@ops@
identifier o, f;
@@
struct clk_ops o = {
	.round_rate = f,
};

@defined@
identifier ops.f, clock, asked, parent;
fresh identifier wrapper = "compat_" ## f;
@@
  long f(struct clk_hw *clock, unsigned long asked, unsigned long *parent) { ... }
+
+static int wrapper(struct clk_hw *hw, struct clk_rate_request *req)
+{
+	long rate = f(hw, req->rate, &req->best_parent_rate);
+
+	if (rate < 0)
+		return rate;
+	req->rate = rate;
+	return 0;
+}

@depends on defined@
identifier o, ops.f;
fresh identifier wrapper = "compat_" ## f;
@@
struct clk_ops o = {
- .round_rate = f,
+ .determine_rate = wrapper,
};
