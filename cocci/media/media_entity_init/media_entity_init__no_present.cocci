// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_media_entity_init
// compat: touches media_entity_init media_entity_create_link
// upstream: ab22e77cd3d3 ("[media] media framework: rename pads init function to media_entity_pads_init()"), v4.5
//
// How many links were to be expected was a hint.

@own_function@
type T;
identifier f = {media_entity_init, media_entity_create_link};
@@
  T f(...) { ... }

@own_macro@
identifier f = {media_entity_init, media_entity_create_link};
@@
  #define f(...) ...

@own_name@
identifier f = {media_entity_init, media_entity_create_link};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression E, N, P, X;
@@
- media_entity_init(E, N, P, X)
+ media_entity_pads_init(E, N, P)

@depends on !own_function && !own_macro && !own_name@
@@
- media_entity_create_link
+ media_create_pad_link
