/** Tests of the projection as a whole, and what they are written with. */
package telesales.projection;
