/** The rules of call sheets. */
@NullMarked
package telesales.calllog.sheets.domain;

import org.jspecify.annotations.NullMarked;
