/** Reads what dialers of all makes post, as they post it; knows no database and no clock. */
@NullMarked
package telesales.calllog.formats;

import org.jspecify.annotations.NullMarked;
