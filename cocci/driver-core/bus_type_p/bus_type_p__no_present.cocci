// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_bus_type_p
// compat: touches bus_type
// upstream: d2bf38c088e0 ("driver core: remove private pointer from struct bus_type"), v6.4
//
// Drivers looked there to see whether the bus is registered.

@@
struct bus_type B;
struct bus_type *P;
@@
(
- !B.p
+ !bus_get_kset(&B)
|
- !P->p
+ !bus_get_kset(P)
)
