/** What every answer of this machine's own address has in common. */
@NullMarked
package telesales.singlemachine.http;

import org.jspecify.annotations.NullMarked;
