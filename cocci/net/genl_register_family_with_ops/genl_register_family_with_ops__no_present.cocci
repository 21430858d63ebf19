// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_genl_register_family_with_ops
// compat: touches genl_register_family_with_ops GENL_ID_GENERATE
// upstream: 489111e5c25b ("genetlink: statically initialize families"), v4.10
// upstream: a07ea4d9941a ("genetlink: no longer support using static family IDs"), v4.10

@own_function@
type T;
identifier f = {genl_register_family_with_ops, GENL_ID_GENERATE};
@@
  T f(...) { ... }

@own_macro@
identifier f = {genl_register_family_with_ops, GENL_ID_GENERATE};
@@
  #define f(...) ...

@own_name@
identifier f = {genl_register_family_with_ops, GENL_ID_GENERATE};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
identifier kin, does, casts;
expression N;
@@
(
- genl_register_family_with_ops(&kin, does)
+ (kin.ops = does, kin.n_ops = ARRAY_SIZE(does), kin.module = THIS_MODULE, genl_register_family(&kin))
|
- genl_register_family_with_ops(&kin, does, N)
+ (kin.ops = does, kin.n_ops = N, kin.module = THIS_MODULE, genl_register_family(&kin))
|
- genl_register_family_with_ops_groups(&kin, does, casts)
+ (kin.ops = does, kin.n_ops = ARRAY_SIZE(does), kin.mcgrps = casts, kin.n_mcgrps = ARRAY_SIZE(casts), kin.module = THIS_MODULE, genl_register_family(&kin))
)

@depends on !own_function && !own_macro && !own_name@
identifier family;
symbol GENL_ID_GENERATE;
@@
  struct genl_family family = {
- .id = GENL_ID_GENERATE,
  };
