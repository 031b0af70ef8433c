/** Tables as files that people open elsewhere: CSV, spreadsheets, print. */
@NullMarked
package telesales.calllog.sheets.export;

import org.jspecify.annotations.NullMarked;
