// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_uart_circ_buf && have_xmit_fifo
// compat: touches uart_circ_empty uart_circ_chars_pending UART_XMIT_SIZE
// upstream: 1788cf6a91d9 ("tty: serial: switch from circ_buf to kfifo"), v6.10
//
// The kfifo stands over a buffer of the same size, UART_XMIT_SIZE, and counts what went in
// and out where a circ_buf had indices: the index is the count, modulo that size. What a
// driver does with the buffer by itself goes on as it was. A tty_port has had such a kfifo before the uarts used it.

@xmit exists@
identifier fn, X;
expression P;
@@
  fn(...)
  {
  <+...
(
  struct circ_buf *X = &P->state->xmit;
|
  struct circ_buf *X = &P.state->xmit;
|
  X = &P->state->xmit;
|
  X = &P.state->xmit;
)
  ...+>
  }

@taken exists@
identifier xmit.fn, xmit.X;
expression N;
@@
  fn(...)
  {
  <...
(
- X->tail = (X->tail + N) & (UART_XMIT_SIZE - 1)
+ X->xmit_fifo.kfifo.out += N
|
- X->tail += N
+ X->xmit_fifo.kfifo.out += N
)
  ...>
  }

@wrapped exists@
identifier xmit.fn, xmit.X;
@@
  fn(...)
  {
  <...
- X->tail &= UART_XMIT_SIZE - 1;
  ...>
  }

@wrapped_too exists@
identifier xmit.fn, xmit.X;
@@
  fn(...)
  {
  <...
- X->tail &= (UART_XMIT_SIZE - 1);
  ...>
  }

@read exists@
identifier xmit.fn, xmit.X;
@@
  fn(...)
  {
  <...
(
- uart_circ_empty(X)
+ kfifo_is_empty(&X->xmit_fifo)
|
- uart_circ_chars_pending(X)
+ kfifo_len(&X->xmit_fifo)
|
- X->tail
+ (X->xmit_fifo.kfifo.out & (UART_XMIT_SIZE - 1))
|
- X->head
+ (X->xmit_fifo.kfifo.in & (UART_XMIT_SIZE - 1))
|
- X->buf
+ X->xmit_buf
)
  ...>
  }

@declared exists@
identifier xmit.fn, xmit.X;
expression P;
@@
  fn(...)
  {
  <...
(
- struct circ_buf *X;
+ struct tty_port *X;
|
- struct circ_buf *X = &P->state->xmit;
+ struct tty_port *X = &P->state->port;
|
- struct circ_buf *X = &P.state->xmit;
+ struct tty_port *X = &P.state->port;
)
  ...>
  }

@assigned exists@
identifier xmit.fn, xmit.X;
expression P;
@@
  fn(...)
  {
  <...
(
- X = &P->state->xmit
+ X = &P->state->port
|
- X = &P.state->xmit
+ X = &P.state->port
)
  ...>
  }

@@
struct uart_port *P;
expression N;
@@
(
- P->state->xmit.tail = (P->state->xmit.tail + N) & (UART_XMIT_SIZE - 1)
+ P->state->port.xmit_fifo.kfifo.out += N
|
- uart_circ_empty(&P->state->xmit)
+ kfifo_is_empty(&P->state->port.xmit_fifo)
|
- uart_circ_chars_pending(&P->state->xmit)
+ kfifo_len(&P->state->port.xmit_fifo)
|
- P->state->xmit.tail
+ (P->state->port.xmit_fifo.kfifo.out & (UART_XMIT_SIZE - 1))
|
- P->state->xmit.head
+ (P->state->port.xmit_fifo.kfifo.in & (UART_XMIT_SIZE - 1))
|
- P->state->xmit.buf
+ P->state->port.xmit_buf
)

@@
struct uart_port P;
expression N;
@@
(
- P.state->xmit.tail = (P.state->xmit.tail + N) & (UART_XMIT_SIZE - 1)
+ P.state->port.xmit_fifo.kfifo.out += N
|
- uart_circ_empty(&P.state->xmit)
+ kfifo_is_empty(&P.state->port.xmit_fifo)
|
- uart_circ_chars_pending(&P.state->xmit)
+ kfifo_len(&P.state->port.xmit_fifo)
|
- P.state->xmit.tail
+ (P.state->port.xmit_fifo.kfifo.out & (UART_XMIT_SIZE - 1))
|
- P.state->xmit.head
+ (P.state->port.xmit_fifo.kfifo.in & (UART_XMIT_SIZE - 1))
|
- P.state->xmit.buf
+ P.state->port.xmit_buf
)
