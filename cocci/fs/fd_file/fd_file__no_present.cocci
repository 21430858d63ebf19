// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_fd_file
// compat: touches fd_file
// upstream: 1da91ea87aef ("introduce fd_file(), convert all accessors to it."), v6.12

@@
expression F;
@@
(
- fd_file(*F)
+ F->file
|
- fd_file(F)
+ F.file
)
