package telesales.localinfrastructure;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
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
    URL archive = archiveOfThisPlatform();
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

  private static URL archiveOfThisPlatform() throws IOException {
    String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String arch = System.getProperty("os.arch");
    String name =
        "/postgres-%s-%s.txz"
            .formatted(
                os.contains("mac") ? "darwin" : "linux",
                arch.equals("aarch64") ? "arm_64" : "x86_64");
    URL archive = PostgresBinaries.class.getResource(name);
    if (archive == null) {
      throw new IOException(
          "no PostgreSQL for this platform on the class path (" + name + "): see the profiles");
    }
    return archive;
  }

  /** From the jar's own checksum: to read 15 MB at every start would be felt. */
  private static String fingerprint(URL archive) throws IOException {
    URLConnection connection = archive.openConnection();
    long size = connection.getContentLengthLong();
    long checksum =
        connection instanceof JarURLConnection jar
            ? jar.getJarEntry().getCrc()
            : connection.getLastModified();
    return "%x-%x".formatted(size, checksum);
  }

  private static void unpack(URL archive, Path target) throws IOException {
    try (var tar =
        new TarArchiveInputStream(
            new XZCompressorInputStream(new BufferedInputStream(archive.openStream())))) {
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
