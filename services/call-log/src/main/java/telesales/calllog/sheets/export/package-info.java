/** Call sheets as PDF. */
@NullMarked
package telesales.calllog.sheets.export;

import org.jspecify.annotations.NullMarked;
