/** The rules of a call: reported once, corrected any number of times. */
@NullMarked
package telesales.calllog.domain;

import org.jspecify.annotations.NullMarked;
