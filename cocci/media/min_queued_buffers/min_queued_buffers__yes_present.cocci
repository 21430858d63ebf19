// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_min_queued_buffers && !have_min_buffers_needed
// compat: touches min_buffers_needed
// upstream: 80c2b40a5139 ("media: videobuf2: core: Rename min_buffers_needed field in vb2_queue"), v6.8
//
// Of what is known to be a queue: drivers have members of that name.

@@
struct vb2_queue *Q;
@@
- Q->min_buffers_needed
+ Q->min_queued_buffers

@@
struct vb2_queue Q;
@@
- Q.min_buffers_needed
+ Q.min_queued_buffers

@@
identifier object;
expression E;
@@
  struct vb2_queue object = {
- .min_buffers_needed = E,
+ .min_queued_buffers = E,
  };
