package telesales.projection.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.impl.driver.Driver;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import telesales.eventsourcing.testing.ServiceInfrastructure;

/**
 * Bundling drops the types without looking at them: here the TypeScript compiler does look, run by
 * the Node.js that drives the browser. The libraries' types are where bundling has put them.
 */
@QuarkusTest
@QuarkusTestResource(
    value = ServiceInfrastructure.class,
    initArgs = @ResourceArg(name = "database", value = "projection"))
class TypesOfPagesTest {
  private static final String COMPILER = "META-INF/resources/_static/typescript/";
  private static final Path PAGES = Path.of("src/main/resources/web/app").toAbsolutePath();
  private static final long PATIENCE_SECONDS = 120;

  @TempDir Path directory;

  @Test
  void the_pages_scripts_fit_together() throws IOException, InterruptedException {
    assertThat(complaintsOf(PAGES)).isEmpty();
  }

  @Test
  void a_script_that_does_not_fit_is_noticed() throws IOException, InterruptedException {
    Path wrong = Files.createDirectories(directory.resolve("wrong"));
    Files.writeString(wrong.resolve("page.ts"), "export const figure: number = 'many';\n");

    assertThat(complaintsOf(wrong)).contains("not assignable to type 'number'");
  }

  private String complaintsOf(Path scripts) throws IOException, InterruptedException {
    Path settings = directory.resolve("tsconfig.json");
    Files.writeString(
        settings,
        """
        {"compilerOptions": {"target": "ES2024", "module": "ESNext", "moduleResolution": "bundler",
          "lib": ["ESNext", "DOM", "DOM.Iterable"], "strict": true, "noEmit": true, "types": [],
          "resolveJsonModule": true, "skipLibCheck": true, "useDefineForClassFields": false},
         "include": ["%s/**/*.ts"]}
        """
            .formatted(scripts));
    Path said = directory.resolve("said.txt");
    Process compiler =
        new ProcessBuilder(node(), unpacked().toString(), "-p", settings.toString())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    assertThat(compiler.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    return Files.readString(said, StandardCharsets.UTF_8);
  }

  private static String node() {
    Map<String, String> browsersAreThere = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    return Driver.ensureDriverInstalled(browsersAreThere, false)
        .createProcessBuilder()
        .command()
        .getFirst();
  }

  /** The compiler's script, beside its own libraries' types. */
  private Path unpacked() throws IOException {
    Path jar = jar();
    try (FileSystem files = FileSystems.newFileSystem(jar);
        Stream<Path> versions = Files.list(files.getPath(COMPILER))) {
      Path version = versions.findFirst().orElseThrow();
      Path lib = Files.createDirectories(directory.resolve("lib"));
      for (String script : List.of("_tsc.js", "tsc.js")) {
        Path target = lib.resolve(script);
        if (Files.notExists(target)) {
          Files.copy(version.resolve("lib").resolve(script), target);
        }
      }
      unpackTypes(files.getPath("META-INF/.more.tgz"), lib);
      return lib.resolve("tsc.js");
    }
  }

  private static void unpackTypes(Path archive, Path lib) throws IOException {
    try (InputStream in = Files.newInputStream(archive);
        var tar = new TarArchiveInputStream(new GzipCompressorInputStream(in))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        String name = Path.of(entry.getName()).getFileName().toString();
        if (name.startsWith("lib.") && name.endsWith(".d.ts")) {
          Files.write(lib.resolve(name), tar.readAllBytes());
        }
      }
    }
  }

  private static Path jar() {
    return Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
        .map(Path::of)
        .filter(each -> each.getFileName().toString().startsWith("typescript-"))
        .findFirst()
        .orElseThrow();
  }
}
