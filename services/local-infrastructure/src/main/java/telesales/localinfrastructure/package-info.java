/** PostgreSQL and Kafka as ordinary child processes, for tests and for one machine. */
@NullMarked
package telesales.localinfrastructure;

import org.jspecify.annotations.NullMarked;
