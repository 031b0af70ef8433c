package telesales.singlemachine.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import telesales.localinfrastructure.LocalPostgres;
import telesales.localinfrastructure.Orphan;
import telesales.singlemachine.DataDirectory;
import telesales.singlemachine.Service;

/** Processes of this data directory whose supervisor was killed. */
public final class Orphans {

  private static final Duration GRACE = Duration.ofSeconds(6);

  private Orphans() {}

  /** Stops them all, so that their ports and data are free. */
  public static void stop(DataDirectory data) throws IOException {
    var orphans = new ArrayList<ProcessHandle>();
    for (Service service : Service.values()) {
      Orphan.find(data.pidFile(service.id()), JavaCommand.mark(service), data.root().toString())
          .ifPresent(orphans::add);
    }
    Path kafkaPid = data.pidFile(KafkaChild.NAME);
    Orphan.find(kafkaPid, "KafkaBroker", data.root().toString()).ifPresent(orphans::add);
    // All are asked before the first is waited for.
    orphans.forEach(ProcessHandle::destroy);
    orphans.forEach(process -> Orphan.stop(process, GRACE));
    LocalPostgres.stopLeftBehind(data.postgresql());
  }
}
