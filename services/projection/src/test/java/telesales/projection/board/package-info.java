/** Boards put together from facts, and asked for over HTTP. */
package telesales.projection.board;
