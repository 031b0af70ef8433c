package telesales.localinfrastructure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A data directory of PostgreSQL and the programs that make, run and stop it. */
final class PostgresCluster {

  static final String SUPERUSER = "telesales_superuser";

  private static final Duration INITDB_DEADLINE = Duration.ofSeconds(60);

  private final PostgresBinaries binaries;
  private final Unprivileged unprivileged;
  private final Path data;
  private final Path passwordFile;
  private final Path log;

  private PostgresCluster(Path directory, Path log) throws IOException {
    this.unprivileged = Unprivileged.here();
    this.binaries = PostgresBinaries.unpackedIn(unprivileged.cache());
    this.data = directory.resolve("cluster");
    this.passwordFile = directory.resolve("superuser-password");
    this.log = log;
  }

  static PostgresCluster in(Path directory, Path log) throws IOException {
    Files.createDirectories(directory);
    var cluster = new PostgresCluster(directory, log);
    if (Files.notExists(cluster.data)) {
      cluster.initialise(directory);
    }
    return cluster;
  }

  String superuserPassword() {
    return SecretFile.readOrCreate(passwordFile);
  }

  static boolean existsIn(Path directory) {
    return Files.exists(directory.resolve("cluster"));
  }

  /** Stops the postmaster that an earlier JVM left behind on this directory. */
  void stopOrphan() throws IOException {
    var orphan = Orphan.find(data.resolve("postmaster.pid"), "postgres", data.toString());
    if (orphan.isPresent()) {
      stop(orphan.get());
    }
  }

  Process run(int port) throws IOException {
    var arguments = new ArrayList<>(List.of("-D", data.toString()));
    PostgresSettings.of(port)
        .forEach((name, value) -> arguments.addAll(List.of("-c", name + "=" + value)));
    return start("postgres", arguments);
  }

  /** Fast shutdown: clients are cut off, a checkpoint is written. */
  void stop(ProcessHandle postmaster) throws IOException {
    Process stopping =
        start("pg_ctl", List.of("stop", "-D", data.toString(), "-m", "fast", "-w", "-t", "4"));
    if (!Waiting.ended(stopping, Duration.ofSeconds(5))
        || !Waiting.ended(postmaster, Duration.ofSeconds(2))) {
      // SIGTERM has no hold on it any more; what was committed is in the log and is recovered.
      postmaster.destroyForcibly();
      Waiting.ended(postmaster, Duration.ofSeconds(5));
    }
  }

  /** A half-made cluster is never taken for a whole one: it gets its name when it is complete. */
  private void initialise(Path directory) throws IOException {
    Path draft = directory.resolve("cluster.draft");
    if (Files.exists(draft)) {
      PostgresBinaries.deleteTree(draft);
    }
    superuserPassword();
    unprivileged.own(directory);
    Process initdb =
        start(
            "initdb",
            List.of(
                "-D",
                draft.toString(),
                "-U",
                SUPERUSER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C"));
    if (!Waiting.ended(initdb, INITDB_DEADLINE) || initdb.exitValue() != 0) {
      initdb.destroyForcibly();
      throw new IOException("initdb failed, see " + log + ":\n" + Waiting.tailOf(log));
    }
    Files.move(draft, data, StandardCopyOption.ATOMIC_MOVE);
  }

  private Process start(String program, List<String> arguments) throws IOException {
    var builder =
        new ProcessBuilder(unprivileged.command(binaries.program(program), arguments))
            .redirectErrorStream(true)
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().put("LC_ALL", "C");
    return builder.start();
  }
}
