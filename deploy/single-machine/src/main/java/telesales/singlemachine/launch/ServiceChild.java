package telesales.singlemachine.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import telesales.localinfrastructure.Orphan;
import telesales.singlemachine.DataDirectory;
import telesales.singlemachine.Service;

/** A service's JVM, which is started when it runs; whether it is ready its health endpoint says. */
final class ServiceChild implements Child {

  private final Service service;
  private final Path jar;
  private final DataDirectory data;
  private final Map<String, String> environment;
  private final StartCaches caches;

  ServiceChild(
      Service service,
      Path jar,
      DataDirectory data,
      Map<String, String> environment,
      StartCaches caches) {
    this.caches = caches;
    this.service = service;
    this.jar = jar;
    this.data = data;
    this.environment = Map.copyOf(environment);
  }

  @Override
  public String name() {
    return service.id();
  }

  @Override
  public Process start() throws IOException {
    stopOrphan();
    LogFile log = LogFile.of(data.logs(), name());
    log.rotateWhenLarge();
    var builder =
        new ProcessBuilder(Priority.of(service, JavaCommand.of(service, jar, data, caches)))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.path().toFile()));
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    return process;
  }

  @Override
  public void stop(Process process) {
    Orphan.stop(process.toHandle(), caches.grace());
  }

  /** Stops the one that a killed supervisor left behind, if there is one. */
  private void stopOrphan() throws IOException {
    Orphan.find(data.pidFile(name()), JavaCommand.mark(service), data.root().toString())
        .ifPresent(process -> Orphan.stop(process, caches.grace()));
  }
}
