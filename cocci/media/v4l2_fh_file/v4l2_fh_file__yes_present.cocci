// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_v4l2_fh_file
// compat: touches v4l2_fh_add v4l2_fh_del
// upstream: 47f4b1acb4d5 ("media: Set file->private_data in v4l2_fh_add()"), v6.18
// upstream: 277966749f46 ("media: Reset file->private_data to NULL in v4l2_fh_del()"), v6.18
//
// private_data has to be the handle for as long as that is added: the core takes it for one. What reads it
// once the handle is deleted would find NULL, also by a function that is given the file: where the file is used
// behind the call, for more than to clear private_data, the call is left alone.

@@
identifier f, fp;
expression fh;
@@
  f(..., struct file *fp, ...)
  {
  <...
  v4l2_fh_add(fh
+ , fp
  )
  ...>
  }

@@
identifier f, fp;
expression fh;
@@
  f(..., struct file *fp, ...)
  {
  ...
  v4l2_fh_del(fh
+ , fp
  );
  ... when != fp
  }

@@
identifier f, fp;
expression fh;
@@
  f(..., struct file *fp, ...)
  {
  ...
  v4l2_fh_del(fh
+ , fp
  );
  ... when != fp
  fp->private_data = NULL;
  ... when != fp
  }
