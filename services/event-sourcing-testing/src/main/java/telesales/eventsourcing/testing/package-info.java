/** What tests of deciders, stores and services are written with. */
@NullMarked
package telesales.eventsourcing.testing;

import org.jspecify.annotations.NullMarked;
