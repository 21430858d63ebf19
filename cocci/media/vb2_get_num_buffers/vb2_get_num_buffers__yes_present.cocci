// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_vb2_get_num_buffers && !have_vb2_num_buffers
// compat: touches num_buffers
// upstream: unknown (include/media/videobuf2-core.h), v6.12

@@
struct vb2_queue *queue;
struct vb2_queue own;
@@
(
  queue->num_buffers = ...
|
- queue->num_buffers
+ vb2_get_num_buffers(queue)
|
  own.num_buffers = ...
|
- own.num_buffers
+ vb2_get_num_buffers(&own)
)
