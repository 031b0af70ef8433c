package telesales.benchmarks.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Keeps a run: a page for people and the same as JSON for programs. */
public final class ResultFiles {
  private static final int DATE = "2026-01-01".length();

  private ResultFiles() {}

  private record Run(
      Machine machine, List<Measurement> measurements, List<Fact> facts, List<MemoryUse> memory) {}

  /**
   * Where the page lies.
   *
   * @param ending of its name, to tell it from a whole run; empty for that
   */
  public static Path write(Path directory, Machine machine, Results results, String ending)
      throws IOException {
    Files.createDirectories(directory);
    String name = machine.measured().substring(0, DATE) + "-" + machine.commit() + ending;
    var run = new Run(machine, results.measurements(), results.facts(), results.memory());
    new ObjectMapper()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .writeValue(directory.resolve(name + ".json").toFile(), run);
    Path page = directory.resolve(name + ".md");
    Files.writeString(page, Markdown.of(machine, results));
    return page;
  }
}
