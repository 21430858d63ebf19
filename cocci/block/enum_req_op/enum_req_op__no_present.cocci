// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_enum_req_op
// compat: touches req_op
// upstream: ff07a02e9e8e ("treewide: Rename enum req_opf into enum req_op"), v6.0

@@
@@
- enum req_op
+ enum req_opf
