package telesales.localinfrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** A secret that is made once and kept in a file that only its owner reads. */
public final class SecretFile {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  private SecretFile() {}

  /** The secret in the file (URL-safe base64 of 32 random bytes), made now if it is not there. */
  public static String readOrCreate(Path file) {
    return readOrCreate(
        file, Base64.getUrlEncoder().withoutPadding().encodeToString(randomBytes()));
  }

  /** What the file holds, or the given secret, which it then holds from now on. */
  public static String readOrCreate(Path file, String secret) {
    try {
      if (Files.notExists(file)) {
        write(file, secret);
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep a secret in " + file, e);
    }
  }

  /** Writes the whole file or nothing, readable by its owner only. */
  public static void write(Path file, String secret) throws IOException {
    Path directory = file.toAbsolutePath().getParent();
    if (directory == null) {
      throw new IOException("not a file: " + file);
    }
    Files.createDirectories(directory);
    var ownerOnly =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    Path draft = Files.createTempFile(directory, ".secret", "", ownerOnly);
    Files.write(draft, (secret + "\n").getBytes(StandardCharsets.UTF_8));
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** 32 bytes nobody can guess. */
  public static byte[] randomBytes() {
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return bytes;
  }
}
