// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_kmalloc_obj
// compat: touches kmalloc_obj kzalloc_obj kvmalloc_obj kvzalloc_obj kmalloc_objs kzalloc_objs kvmalloc_objs kvzalloc_objs
// upstream: 2932ba8d9c99 ("slab: Introduce kmalloc_obj() and family"), v7.0

@@
expression P, N, G;
@@
(
- kmalloc_obj(P)
+ kmalloc(sizeof(P), GFP_KERNEL)
|
- kmalloc_obj(P, G)
+ kmalloc(sizeof(P), G)
|
- kzalloc_obj(P)
+ kzalloc(sizeof(P), GFP_KERNEL)
|
- kzalloc_obj(P, G)
+ kzalloc(sizeof(P), G)
|
- kvmalloc_obj(P)
+ kvmalloc(sizeof(P), GFP_KERNEL)
|
- kvmalloc_obj(P, G)
+ kvmalloc(sizeof(P), G)
|
- kvzalloc_obj(P)
+ kvzalloc(sizeof(P), GFP_KERNEL)
|
- kvzalloc_obj(P, G)
+ kvzalloc(sizeof(P), G)
|
- kmalloc_objs(P, N)
+ kmalloc_array(N, sizeof(P), GFP_KERNEL)
|
- kmalloc_objs(P, N, G)
+ kmalloc_array(N, sizeof(P), G)
|
- kzalloc_objs(P, N)
+ kcalloc(N, sizeof(P), GFP_KERNEL)
|
- kzalloc_objs(P, N, G)
+ kcalloc(N, sizeof(P), G)
|
- kvmalloc_objs(P, N)
+ kvmalloc_array(N, sizeof(P), GFP_KERNEL)
|
- kvmalloc_objs(P, N, G)
+ kvmalloc_array(N, sizeof(P), G)
|
- kvzalloc_objs(P, N)
+ kvcalloc(N, sizeof(P), GFP_KERNEL)
|
- kvzalloc_objs(P, N, G)
+ kvcalloc(N, sizeof(P), G)
)

// The same for a type.

@@
type T;
expression N, G;
@@
(
- kmalloc_obj(T)
+ kmalloc(sizeof(T), GFP_KERNEL)
|
- kmalloc_obj(T, G)
+ kmalloc(sizeof(T), G)
|
- kzalloc_obj(T)
+ kzalloc(sizeof(T), GFP_KERNEL)
|
- kzalloc_obj(T, G)
+ kzalloc(sizeof(T), G)
|
- kvmalloc_obj(T)
+ kvmalloc(sizeof(T), GFP_KERNEL)
|
- kvmalloc_obj(T, G)
+ kvmalloc(sizeof(T), G)
|
- kvzalloc_obj(T)
+ kvzalloc(sizeof(T), GFP_KERNEL)
|
- kvzalloc_obj(T, G)
+ kvzalloc(sizeof(T), G)
|
- kmalloc_objs(T, N)
+ kmalloc_array(N, sizeof(T), GFP_KERNEL)
|
- kmalloc_objs(T, N, G)
+ kmalloc_array(N, sizeof(T), G)
|
- kzalloc_objs(T, N)
+ kcalloc(N, sizeof(T), GFP_KERNEL)
|
- kzalloc_objs(T, N, G)
+ kcalloc(N, sizeof(T), G)
|
- kvmalloc_objs(T, N)
+ kvmalloc_array(N, sizeof(T), GFP_KERNEL)
|
- kvmalloc_objs(T, N, G)
+ kvmalloc_array(N, sizeof(T), G)
|
- kvzalloc_objs(T, N)
+ kvcalloc(N, sizeof(T), GFP_KERNEL)
|
- kvzalloc_objs(T, N, G)
+ kvcalloc(N, sizeof(T), G)
)
