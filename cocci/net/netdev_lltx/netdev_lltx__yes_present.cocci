// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_netif_f_lltx && have_netdev_lltx
// compat: touches NETIF_F_LLTX
// compat: allow twice a device that is found by a call or counted is left to the compiler
// upstream: 00d066a4d4ed ("netdev_features: convert NETIF_F_LLTX to dev->lltx"), v6.12
//
// The flag goes only where the field takes its place in the same statement, or where a local variable that
// holds it is used for nothing but features. Else it stays, for the compiler to complain of.

@own@
@@
  #define NETIF_F_LLTX ...

// A local variable that is for features alone.
@sum@
type T;
identifier flags;
position start;
@@
  T flags@start = <+... NETIF_F_LLTX ...+>;

@no_sum@
type T;
identifier sum.flags, f;
expression A, B, C;
position sum.start;
@@
  T flags@start = <+... \(f(...)\|A & B\|A ^ B\|A + B\|A - B\|~A\|C ? A : B\) ...+>;

@fine@
identifier sum.flags;
expression D;
assignment operator to = {=, |=};
position use;
@@
(
  D->features to flags@use
|
  D->hw_features to flags@use
|
  D->hw_enc_features to flags@use
|
  D->vlan_features to flags@use
)

@strange exists@
type T;
identifier sum.flags;
expression E;
position sum.start;
position p != fine.use;
@@
  T flags@start = E;
  ... when any
  flags@p

@depends on !own && !no_sum && !strange exists@
type T;
identifier sum.flags, dev, member;
expression A;
assignment operator to = {=, |=};
position sum.start;
@@
  T flags@start = <+...
(
- NETIF_F_LLTX | A
+ A
|
- A | NETIF_F_LLTX
+ A
)
  ...+>;
  ... when any
(
  dev->features to flags;
+ dev->lltx = true;
|
  dev->member->features to flags;
+ dev->member->lltx = true;
)

// The device is written twice.
@called@
identifier f;
position at;
@@
  (<+... f(...) ...+>)->features@at

@counted@
expression E;
position at;
@@
  (<+... \(E++\|E--\|++E\|--E\) ...+>)->features@at

// Anything but a sum of flags.
@other@
expression D, A, B, C;
identifier f;
assignment operator to = {=, |=};
position at;
@@
  D->features@at to <+... \(f(...)\|A & B\|A ^ B\|A + B\|A - B\|~A\|C ? A : B\) ...+>

@depends on !own@
expression D, A;
assignment operator to = {=, |=};
position p != {called.at, counted.at, other.at};
@@
  D->features@p to <+...
(
- NETIF_F_LLTX | A
+ A
|
- A | NETIF_F_LLTX
+ A
)
  ...+>;
+ D->lltx = true;

@depends on !own@
expression D;
@@
(
- D->features |= NETIF_F_LLTX
+ D->lltx = true
|
- D->features &= ~NETIF_F_LLTX
+ D->lltx = false
|
- D->features & NETIF_F_LLTX
+ D->lltx
)

// The flag alone.
@depends on !own@
expression D;
position p != {called.at, counted.at};
@@
- D->features@p = NETIF_F_LLTX;
+ D->features = 0;
+ D->lltx = true;
