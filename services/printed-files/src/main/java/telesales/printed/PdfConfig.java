package telesales.printed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** How PDFs are made, the same for every service that makes some. */
@ConfigMapping(prefix = "telesales.pdf")
public interface PdfConfig {
  /**
   * The file of the font that they are printed with, which must have Chinese characters; where it
   * is not said, one is looked for where systems keep them.
   */
  Optional<Path> font();

  /** How many one service makes at the same time. */
  @WithDefault("1")
  int atOnce();

  /** How long somebody waits for the turn, before the answer is 503. */
  @WithDefault("20s")
  Duration longestWait();
}
