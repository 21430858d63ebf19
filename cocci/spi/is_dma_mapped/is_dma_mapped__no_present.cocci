// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_is_dma_mapped
// compat: touches is_dma_mapped
// upstream: unknown (include/linux/spi/spi.h), v6.12
//
// A driver that maps by itself is left to fail.

@@
struct spi_message *message;
struct spi_message own;
symbol false;
@@
(
- message->is_dma_mapped = 0;
|
- message->is_dma_mapped = false;
|
- own.is_dma_mapped = 0;
|
- own.is_dma_mapped = false;
)
