package telesales.singlemachine.signin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.ToIntFunction;
import telesales.localinfrastructure.LocalPostgres;
import telesales.localinfrastructure.LoopbackPorts;
import telesales.localinfrastructure.ServiceDatabase;
import telesales.singlemachine.Service;
import telesales.singlemachine.front.Front;

/** A front with sign-in on a real database, for tests; its services listen where a test says. */
public final class SignInServer implements AutoCloseable {

  private static final int PLENTY = 500;

  private final LocalPostgres postgres;
  private final Front front;
  private final Accounts accounts;
  private final Tokens tokens;
  private final int port = LoopbackPorts.free();

  public SignInServer(Path directory, ToIntFunction<Service> servicePorts) throws IOException {
    this(directory, servicePorts, PLENTY);
  }

  public SignInServer(Path directory, ToIntFunction<Service> servicePorts, int changesAtOnce)
      throws IOException {
    postgres = LocalPostgres.start(directory.resolve("postgresql"), LoopbackPorts.free());
    var database = new ServiceDatabase("sign_in", "owner", "service");
    postgres.ensureDatabase(database);
    accounts = Accounts.in(postgres.jdbcUrl("sign_in"), database);
    tokens = Tokens.withKeysIn(directory);
    var signIn = new SignIn(accounts, new Sessions(tokens));
    front =
        Front.listen(new Front.Settings("127.0.0.1", port, changesAtOnce), signIn, servicePorts);
  }

  public String address() {
    return "http://127.0.0.1:" + port;
  }

  public int port() {
    return port;
  }

  public Accounts accounts() {
    return accounts;
  }

  public Tokens tokens() {
    return tokens;
  }

  @Override
  public void close() {
    front.close();
    postgres.close();
  }
}
