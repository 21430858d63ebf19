// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_media_pad_remote_pad_first
// compat: touches media_pad_remote_pad_first
// upstream: unknown (include/media/media-entity.h), v6.0

@own_function@
type T;
identifier f = {media_pad_remote_pad_first};
@@
  T f(...) { ... }

@own_macro@
identifier f = {media_pad_remote_pad_first};
@@
  #define f(...) ...

@own_name@
identifier f = {media_pad_remote_pad_first};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
@@
(
- media_pad_remote_pad_first
+ media_entity_remote_pad
)
