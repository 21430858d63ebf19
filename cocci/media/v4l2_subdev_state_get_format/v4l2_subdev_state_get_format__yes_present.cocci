// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_v4l2_subdev_state_get_format && !have_v4l2_subdev_get_try_format
// compat: touches v4l2_subdev_get_try_format v4l2_subdev_get_try_crop v4l2_subdev_get_try_compose
// upstream: unknown (include/media/v4l2-subdev.h), v6.8
// compat: after v4l2_subdev_state__yes_present
//
// The subdev itself was only asked how many pads it has.

@own_function@
type T;
identifier f = {v4l2_subdev_get_try_format, v4l2_subdev_get_try_crop, v4l2_subdev_get_try_compose};
@@
  T f(...) { ... }

@own_macro@
identifier f = {v4l2_subdev_get_try_format, v4l2_subdev_get_try_crop, v4l2_subdev_get_try_compose};
@@
  #define f(...) ...

@own_name@
identifier f = {v4l2_subdev_get_try_format, v4l2_subdev_get_try_crop, v4l2_subdev_get_try_compose};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
identifier sd;
expression S, P;
@@
(
- v4l2_subdev_get_try_format(\(sd\|&sd\), S, P)
+ v4l2_subdev_state_get_format(S, P)
|
- v4l2_subdev_get_try_crop(\(sd\|&sd\), S, P)
+ v4l2_subdev_state_get_crop(S, P)
|
- v4l2_subdev_get_try_compose(\(sd\|&sd\), S, P)
+ v4l2_subdev_state_get_compose(S, P)
)

@depends on !own_function && !own_macro && !own_name@
expression E, S, P;
identifier m;
@@
(
- v4l2_subdev_get_try_format(\(&E->m\|&E.m\|E->m\), S, P)
+ v4l2_subdev_state_get_format(S, P)
|
- v4l2_subdev_get_try_crop(\(&E->m\|&E.m\|E->m\), S, P)
+ v4l2_subdev_state_get_crop(S, P)
|
- v4l2_subdev_get_try_compose(\(&E->m\|&E.m\|E->m\), S, P)
+ v4l2_subdev_state_get_compose(S, P)
)
