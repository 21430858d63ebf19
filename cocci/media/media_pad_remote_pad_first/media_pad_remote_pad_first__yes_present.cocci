// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_media_pad_remote_pad_first && !have_media_entity_remote_pad
// compat: touches media_entity_remote_pad
// upstream: unknown (include/media/media-entity.h), v6.0

@own_function@
type T;
identifier f = {media_entity_remote_pad};
@@
  T f(...) { ... }

@own_macro@
identifier f = {media_entity_remote_pad};
@@
  #define f(...) ...

@own_name@
identifier f = {media_entity_remote_pad};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
@@
(
- media_entity_remote_pad
+ media_pad_remote_pad_first
)
