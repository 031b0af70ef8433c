package telesales.eventsourcing.infrastructure;

import java.nio.file.Path;
import telesales.localinfrastructure.LocalPostgres;
import telesales.localinfrastructure.LoopbackPorts;

/** One PostgreSQL for all tests of this JVM, started by the first that asks for it. */
final class RealPostgres {
  private static final LocalPostgres RUNNING = start();

  private RealPostgres() {}

  static LocalPostgres running() {
    return RUNNING;
  }

  private static LocalPostgres start() {
    Path directory = TemporaryDirectory.create();
    LocalPostgres postgres =
        LocalPostgres.start(directory.resolve("postgresql"), LoopbackPorts.free());
    TemporaryDirectory.deleteAtTheEnd(directory, postgres::close);
    return postgres;
  }
}
