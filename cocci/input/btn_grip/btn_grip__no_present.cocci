// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_btn_grip
// compat: touches BTN_GRIPL BTN_GRIPR BTN_GRIPL2 BTN_GRIPR2
// upstream: 97c01e65ef4c ("Input: Add and document BTN_GRIP*"), v6.17
//
// The numbers are a part of the ABI: what listens knows them, or takes them for keys without a name.

@@
@@
- BTN_GRIPL
+ 0x224

@@
@@
- BTN_GRIPR
+ 0x225

@@
@@
- BTN_GRIPL2
+ 0x226

@@
@@
- BTN_GRIPR2
+ 0x227
