/** What every published event is made of: identities, and the names events carry on the wire. */
@NullMarked
package telesales.contracts;

import org.jspecify.annotations.NullMarked;
