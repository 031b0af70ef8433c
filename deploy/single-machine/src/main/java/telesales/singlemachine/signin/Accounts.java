package telesales.singlemachine.signin;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import telesales.localinfrastructure.ServiceDatabase;

/** The people who can sign in, and whether somebody is who they say. All methods block. */
public final class Accounts {

  /** What came of an attempt to sign in. */
  public sealed interface Attempt {
    /** The password was right. */
    record SignedIn(Account account) implements Attempt {}

    /** Name or password was wrong; which of them is nobody's business. */
    record Refused() implements Attempt {}

    /** There were too many attempts for this name. */
    record TooSoon(Duration retryAfter) implements Attempt {}
  }

  private final AccountStore store;
  private final Throttle throttle = new Throttle(InstantSource.system());
  private final PasswordHash ofNobody = PasswordHash.of(Passwords.generate());

  private Accounts(AccountStore store) {
    this.store = store;
  }

  /** The accounts in the database, whose tables are brought up to date first. */
  public static Accounts in(String jdbcUrl, ServiceDatabase database) {
    var store = new AccountStore(jdbcUrl, database);
    store.migrate();
    return new Accounts(store);
  }

  /** Whether the password is the right one for the name. */
  public Attempt signIn(String name, String password) {
    Duration wait = throttle.admit(name);
    if (wait.isPositive()) {
      return new Attempt.TooSoon(wait);
    }
    var stored = store.find(name);
    // A name nobody has takes as long as a wrong password, so that names cannot be guessed.
    PasswordHash hash = stored.map(AccountStore.Stored::hash).orElse(ofNobody);
    if (!hash.matches(password) || stored.isEmpty()) {
      return new Attempt.Refused();
    }
    throttle.succeeded(name);
    return new Attempt.SignedIn(stored.get().account());
  }

  /** The account of that name. */
  public Optional<Account> find(String name) {
    return store.find(name).map(AccountStore.Stored::account);
  }

  /** Makes the account, or changes it, with a new password, which is returned and not kept. */
  public String put(Account account) {
    String password = Passwords.generate();
    store.put(account, PasswordHash.of(password));
    return password;
  }

  /** Takes the account away; true if it was there. Its sessions end with their tokens. */
  public boolean remove(String name) {
    return store.remove(name);
  }
}
