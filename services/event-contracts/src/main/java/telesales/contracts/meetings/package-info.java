/** Events of targets and meetings, on the topic {@code telesales.meetings}. */
@NullMarked
package telesales.contracts.meetings;

import org.jspecify.annotations.NullMarked;
