/** Events as JSON, and as CloudEvents on Kafka. */
@NullMarked
package telesales.eventsourcing.wire;

import org.jspecify.annotations.NullMarked;
