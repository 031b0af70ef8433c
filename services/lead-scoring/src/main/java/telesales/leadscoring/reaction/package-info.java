/** What leads hear of calls, and who works where. */
@NullMarked
package telesales.leadscoring.reaction;

import org.jspecify.annotations.NullMarked;
