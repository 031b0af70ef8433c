package telesales.singlemachine.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CountDownLatch;
import telesales.localinfrastructure.SecretFile;
import telesales.singlemachine.DataDirectory;
import telesales.singlemachine.demo.Demo;
import telesales.singlemachine.front.Front;
import telesales.singlemachine.launch.DayClock;
import telesales.singlemachine.launch.Ports;
import telesales.singlemachine.launch.Processes;
import telesales.singlemachine.launch.StartCaches;
import telesales.singlemachine.signin.Account;
import telesales.singlemachine.signin.Accounts;
import telesales.singlemachine.signin.Role;
import telesales.singlemachine.signin.Sessions;
import telesales.singlemachine.signin.SignIn;
import telesales.singlemachine.signin.Tokens;

/** One run of the system, from the first process to the last. */
final class Up {

  private static final String ADMIN = "admin";

  private final Path project;
  private final DataDirectory data;
  private final Front.Settings front;
  private final Progress progress;
  private final Optional<DayClock> day;
  private final Deque<AutoCloseable> running = new ConcurrentLinkedDeque<>();
  private volatile int exitCode = 1;

  Up(Path project, DataDirectory data, Front.Settings front, boolean demo, Progress progress) {
    this.project = project;
    this.data = data;
    this.front = front;
    this.progress = progress;
    this.day = demo ? Optional.of(Demo.beginsNow()) : Optional.empty();
  }

  /** Returns never: the JVM ends when it is told to, with everything stopped and code 0. */
  void runUntilStopped() throws IOException {
    Files.writeString(data.pidFile("supervisor"), ProcessHandle.current().pid() + "\n");
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
    Ports ports = Ports.choose(data.ports(), Processes.names());
    Tokens tokens = Tokens.withKeysIn(data.secrets());
    Processes processes =
        Processes.of(data, project, ports, day, StartCaches.used(project), progress);
    keep(processes);
    processes.beginStores();
    var database = processes.ensureDatabase("sign_in");
    processes.beginServices();
    Accounts accounts = Accounts.in(processes.postgres().jdbcUrl("sign_in"), database);
    String password = adminPassword(accounts);
    var signIn = new SignIn(accounts, new Sessions(tokens));
    keep(Front.listen(front, signIn, service -> ports.of(service.id())));
    Files.writeString(data.frontAddress(), address() + "\n");
    processes.awaitReady();
    if (day.isPresent()) {
      Demo.people().forEach(person -> introduce(person, accounts));
      keep(Demo.play(address(), day.get(), tokens, progress));
    }
    exitCode = 0;
    // What was needed to start is not needed to run, and the heap gives it back only when asked.
    System.gc();
    progress.announce(
        "Telesales is ready: %s/ — sign in as %s, password: %s"
            .formatted(address(), ADMIN, password));
    waitForTheEnd();
  }

  private <T extends AutoCloseable> T keep(T part) {
    running.push(part);
    return part;
  }

  private String adminPassword(Accounts accounts) throws IOException {
    if (accounts.find(ADMIN).isPresent()) {
      return "as set at the first start, see " + data.adminPassword();
    }
    String password = accounts.put(new Account(ADMIN, Role.ADMIN, null));
    SecretFile.write(data.adminPassword(), password);
    return password;
  }

  private void introduce(Account person, Accounts accounts) {
    progress.announce(
        "%s may sign in as %s, password: %s"
            .formatted(person.role().id(), person.name(), accounts.put(person)));
  }

  /** Where a browser on this machine finds the front. */
  private String address() {
    boolean everywhere =
        front.host().equals("0.0.0.0")
            || front.host().equals("127.0.0.1")
            || front.host().equals("::");
    return "http://" + (everywhere ? "localhost" : front.host()) + ":" + front.port();
  }

  private static void waitForTheEnd() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Runs as the JVM's last act, whoever asked for it; the exit code says whether it ever ran. */
  private void stop() {
    for (AutoCloseable part : running) {
      try {
        part.close();
      } catch (Exception e) {
        progress.accept("while stopping: " + e.getMessage());
      }
    }
    try {
      Files.deleteIfExists(data.frontAddress());
      Files.deleteIfExists(data.pidFile("supervisor"));
    } catch (IOException e) {
      progress.accept("while stopping: " + e.getMessage());
    }
    // A signal would otherwise be the exit code, although this is an end in order.
    Runtime.getRuntime().halt(exitCode);
  }
}
