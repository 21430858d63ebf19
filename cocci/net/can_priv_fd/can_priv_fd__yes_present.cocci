// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_can_priv_fd
// compat: touches data_bittiming data_bittiming_const do_set_data_bittiming do_get_auto_tdcv tdc_const
// upstream: unknown (include/linux/can/dev.h), v7.3

@@
struct can_priv *priv;
@@
(
- priv->data_bittiming
+ priv->fd.data_bittiming
|
- priv->data_bittiming_const
+ priv->fd.data_bittiming_const
|
- priv->do_set_data_bittiming
+ priv->fd.do_set_data_bittiming
|
- priv->do_get_auto_tdcv
+ priv->fd.do_get_auto_tdcv
|
- priv->tdc_const
+ priv->fd.tdc_const
)

@@
expression E;
@@
(
- E->can.data_bittiming
+ E->can.fd.data_bittiming
|
- E->can.data_bittiming_const
+ E->can.fd.data_bittiming_const
|
- E->can.do_set_data_bittiming
+ E->can.fd.do_set_data_bittiming
|
- E->can.do_get_auto_tdcv
+ E->can.fd.do_get_auto_tdcv
|
- E->can.tdc_const
+ E->can.fd.tdc_const
)
