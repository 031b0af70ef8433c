package telesales.singlemachine.launch;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import telesales.localinfrastructure.LocalPostgres;
import telesales.singlemachine.DataDirectory;

/** PostgreSQL, which is started when it accepts connections. */
final class PostgresChild implements Child {

  static final String NAME = "postgresql";

  private final DataDirectory data;
  private final int port;
  private volatile @Nullable LocalPostgres running;

  PostgresChild(DataDirectory data, int port) {
    this.data = data;
    this.port = port;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Process start() throws IOException {
    LogFile log = LogFile.of(data.logs(), NAME);
    log.rotateWhenLarge();
    LocalPostgres postgres = LocalPostgres.start(data.postgresql(), port, log.path());
    running = postgres;
    return postgres.process();
  }

  @Override
  public void stop(Process process) {
    LocalPostgres postgres = running;
    if (postgres != null) {
      postgres.close();
    }
  }

  /** The running server. */
  LocalPostgres server() {
    LocalPostgres postgres = running;
    if (postgres == null) {
      throw new IllegalStateException("PostgreSQL was not started yet");
    }
    return postgres;
  }
}
