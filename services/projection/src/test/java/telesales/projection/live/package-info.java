/** Boards that are watched while events come in. */
package telesales.projection.live;
