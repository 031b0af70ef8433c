package telesales.localinfrastructure;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's programs, unpacked from the Maven artifact of this platform once per version. */
record PostgresBinaries(Path home) {

  private static final Set<PosixFilePermission> PROGRAM =
      PosixFilePermissions.fromString("rwxr-xr-x");

  /** Unpacks into a directory named by content under {@code cache}, unless that was done before. */
  static PostgresBinaries unpackedIn(Path cache) throws IOException {
    byte[] archive = archiveOfThisPlatform();
    Path home = cache.resolve("postgresql-" + fingerprint(archive));
    if (Files.notExists(home)) {
      Files.createDirectories(cache);
      Path draft = Files.createTempDirectory(cache, "unpacking-");
      unpack(archive, draft);
      Files.setPosixFilePermissions(draft, PROGRAM);
      putInPlace(draft, home);
    }
    return new PostgresBinaries(home);
  }

  /** Where programs are kept between runs when the caller has no wish of its own. */
  static Path defaultCache() {
    String xdg = System.getenv("XDG_CACHE_HOME");
    Path base =
        xdg == null || xdg.isBlank()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(xdg);
    return base.resolve("telesales");
  }

  String program(String name) {
    return home.resolve("bin").resolve(name).toString();
  }

  private static byte[] archiveOfThisPlatform() throws IOException {
    String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String arch = System.getProperty("os.arch");
    String name =
        "/postgres-%s-%s.txz"
            .formatted(
                os.contains("mac") ? "darwin" : "linux",
                arch.equals("aarch64") ? "arm_64" : "x86_64");
    try (InputStream archive = PostgresBinaries.class.getResourceAsStream(name)) {
      if (archive == null) {
        throw new IOException(
            "no PostgreSQL for this platform on the class path (" + name + "): see the profiles");
      }
      return archive.readAllBytes();
    }
  }

  private static String fingerprint(byte[] archive) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(archive);
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static void unpack(byte[] archive, Path target) throws IOException {
    try (var tar =
        new TarArchiveInputStream(new XZCompressorInputStream(new ByteArrayInputStream(archive)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
          throw new IOException("an archive entry leaves its directory: " + entry.getName());
        }
        unpack(entry, tar, path);
      }
    }
  }

  private static void unpack(TarArchiveEntry entry, InputStream content, Path path)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(path);
      return;
    }
    Path parent = path.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
    } else {
      Files.copy(content, path);
      if ((entry.getMode() & 0100) != 0) {
        Files.setPosixFilePermissions(path, PROGRAM);
      }
    }
  }

  private static void putInPlace(Path draft, Path home) throws IOException {
    try {
      Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (!Files.isDirectory(home)) {
        throw e;
      }
      // Another process was faster with the same content.
      deleteTree(draft);
    }
  }

  static void deleteTree(Path root) throws IOException {
    try (var paths = Files.walk(root)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
