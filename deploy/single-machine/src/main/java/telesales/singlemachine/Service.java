package telesales.singlemachine;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** The services of the system, as this machine runs them. */
public enum Service {
  CALL_LOG("call-log", 80, true, 0),
  LEAD_SCORING("lead-scoring", 56, false, 10),
  MEETING_METRICS("meeting-metrics", 56, false, 10),
  HANDOVER("handover", 56, false, 10),
  /** It rebuilds its tables, too: with 80 MB it did little else than collect garbage then. */
  PROJECTION("projection", 320, true, 0);

  private final String id;
  private final int heapMegabytes;
  private final boolean busy;
  private final int niceness;

  Service(String id, int heapMegabytes, boolean busy, int niceness) {
    this.id = id;
    this.heapMegabytes = heapMegabytes;
    this.busy = busy;
    this.niceness = niceness;
  }

  /** Its name, everywhere: process, log, module, address. */
  public String id() {
    return id;
  }

  /** The name of its database, which is also the role it connects as. */
  public String database() {
    return id.replace('-', '_');
  }

  /** Upper limit of its heap, in megabytes. */
  public int heapMegabytes() {
    return heapMegabytes;
  }

  /** Whether its throughput matters more than a small and quickly started JVM. */
  public boolean isBusy() {
    return busy;
  }

  /**
   * How far it stands back where there is not processor enough for all, 0 (not at all) to 19.
   * Taking calls in goes first: a post that waits too long is given up by its dialer. So do the
   * boards, which people look at: set back by 3, they are seconds late at 300 calls a second. The
   * rest may follow a little later.
   */
  public int niceness() {
    return niceness;
  }

  /** What is run, below the project's root. */
  public Path jar(Path project) {
    return project.resolve("services").resolve(id).resolve("target/quarkus-app/quarkus-run.jar");
  }

  /** The service of that name. */
  public static Optional<Service> named(String id) {
    return Arrays.stream(values()).filter(service -> service.id.equals(id)).findFirst();
  }
}
