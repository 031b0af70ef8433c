package telesales.benchmarks.installation;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import telesales.singlemachine.DataDirectory;
import telesales.singlemachine.Service;
import telesales.singlemachine.launch.Ports;
import telesales.singlemachine.signin.Account;
import telesales.singlemachine.signin.Role;
import telesales.singlemachine.signin.Tokens;

/**
 * A system that runs on this machine.
 *
 * @param front its address, without a path
 */
public record Installation(DataDirectory data, URI front) {
  private static final Duration VALIDITY = Duration.ofHours(12);

  /** The one that runs on the directory. */
  public static Installation in(DataDirectory data) throws IOException {
    if (Files.notExists(data.frontAddress())) {
      throw new IOException("nothing runs in " + data.root());
    }
    return new Installation(data, URI.create(Files.readString(data.frontAddress()).strip()));
  }

  /** Where dialers post. */
  public InetSocketAddress frontAddress() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), front.getPort());
  }

  /** Where a service listens behind the front. */
  public InetSocketAddress address(Service service) throws IOException {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), port(service.id()));
  }

  /** Where PostgreSQL listens. */
  public int postgresPort() throws IOException {
    return port("postgresql");
  }

  /** Whoever may read the directory is an administrator. */
  public String administratorToken() throws IOException {
    return Tokens.withKeysIn(data.secrets()).sign(new Account("admin", Role.ADMIN, null), VALIDITY);
  }

  public Api asAdministrator() throws IOException {
    return new Api(front, administratorToken());
  }

  private int port(String process) throws IOException {
    return Ports.remembered(data.ports()).of(process);
  }
}
