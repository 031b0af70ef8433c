/**
 * Tables as files: comma-separated values and workbooks that spreadsheets open as they are meant.
 */
@NullMarked
package telesales.tables;

import org.jspecify.annotations.NullMarked;
