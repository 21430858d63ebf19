// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_get_file_rcu_pointer
// compat: touches get_file_rcu
// upstream: 0ede61d8589c ("file: convert to SLAB_TYPESAFE_BY_RCU"), v6.7

@@
expression F, P;
@@
- F = rcu_dereference(P);
- if (F && !get_file_rcu(F))
-	F = NULL;
+ F = get_file_rcu(&P);
