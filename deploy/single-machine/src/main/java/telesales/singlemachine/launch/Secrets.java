package telesales.singlemachine.launch;

import java.nio.file.Path;
import java.util.Base64;
import telesales.localinfrastructure.SecretFile;
import telesales.localinfrastructure.ServiceDatabase;
import telesales.singlemachine.DataDirectory;

/** The secrets of an installation, each made when it is first needed. */
final class Secrets {

  private final Path directory;

  Secrets(DataDirectory data) {
    this.directory = data.secrets();
  }

  /** A database with the passwords of its two roles. */
  ServiceDatabase database(String name) {
    return new ServiceDatabase(
        name,
        SecretFile.readOrCreate(directory.resolve(name + "-owner-password")),
        SecretFile.readOrCreate(directory.resolve(name + "-service-password")));
  }

  /** A password of that name. */
  String password(String name) {
    return SecretFile.readOrCreate(directory.resolve(name));
  }

  /** 32 random bytes in base64. */
  String key(String name) {
    String fresh = Base64.getEncoder().encodeToString(SecretFile.randomBytes());
    return SecretFile.readOrCreate(directory.resolve(name), fresh);
  }

  /** Where services find the key that verifies sessions. */
  Path publicKey() {
    return directory.resolve("sign-in-public.pem");
  }
}
