package telesales.singlemachine.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Optional;
import telesales.localinfrastructure.Orphan;
import telesales.singlemachine.DataDirectory;

/**
 * A system that runs.
 *
 * @param data where it keeps everything
 * @param address of its front, without a path
 */
record Running(DataDirectory data, URI address) {

  /** The system that runs on this directory, if one does. */
  static Optional<Running> in(DataDirectory data) {
    try {
      if (Files.notExists(data.frontAddress())
          || Orphan.find(data.pidFile("supervisor"), Telesales.class.getName()).isEmpty()) {
        return Optional.empty();
      }
      var address = URI.create(Files.readString(data.frontAddress()).strip());
      return Optional.of(new Running(data, address));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + data.run(), e);
    }
  }

  int port() {
    return address.getPort();
  }
}
