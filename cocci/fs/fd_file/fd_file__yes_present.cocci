// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_fd_file && !have_fd_member
// compat: touches fdget fdget_raw fdget_pos
// upstream: 1da91ea87aef ("introduce fd_file(), convert all accessors to it."), v6.12

@@
struct fd F;
@@
- F.file
+ fd_file(F)
