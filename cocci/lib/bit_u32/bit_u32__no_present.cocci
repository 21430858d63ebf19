// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_bit_u32
// compat: touches BIT_U8 BIT_U16 BIT_U32 BIT_U64 GENMASK_U8 GENMASK_U16 GENMASK_U32 GENMASK_U64
// upstream: unknown (include/linux/bits.h), v6.16
//
// A bit too high for its type is refused there, and lost here.

@own_function@
identifier f = {BIT_U8, BIT_U16, BIT_U32, BIT_U64, GENMASK_U8, GENMASK_U16, GENMASK_U32, GENMASK_U64};
type T;
@@
  T f(...) { ... }

@own_macro@
identifier f = {BIT_U8, BIT_U16, BIT_U32, BIT_U64, GENMASK_U8, GENMASK_U16, GENMASK_U32, GENMASK_U64};
@@
  #define f(...) ...

@own_name@
identifier f = {BIT_U8, BIT_U16, BIT_U32, BIT_U64, GENMASK_U8, GENMASK_U16, GENMASK_U32, GENMASK_U64};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
typedef u8;
expression N;
@@
- BIT_U8(N)
+ ((u8)BIT(N))

@depends on !own_function && !own_macro && !own_name@
typedef u16;
expression N;
@@
- BIT_U16(N)
+ ((u16)BIT(N))

@depends on !own_function && !own_macro && !own_name@
typedef u32;
expression N;
@@
- BIT_U32(N)
+ ((u32)BIT(N))

@depends on !own_function && !own_macro && !own_name@
typedef u64;
expression N;
@@
- BIT_U64(N)
+ ((u64)BIT_ULL(N))

@depends on !own_function && !own_macro && !own_name@
typedef u8;
expression H, L;
@@
- GENMASK_U8(H, L)
+ ((u8)GENMASK(H, L))

@depends on !own_function && !own_macro && !own_name@
typedef u16;
expression H, L;
@@
- GENMASK_U16(H, L)
+ ((u16)GENMASK(H, L))

@depends on !own_function && !own_macro && !own_name@
typedef u32;
expression H, L;
@@
- GENMASK_U32(H, L)
+ ((u32)GENMASK(H, L))

@depends on !own_function && !own_macro && !own_name@
typedef u64;
expression H, L;
@@
- GENMASK_U64(H, L)
+ ((u64)GENMASK_ULL(H, L))
