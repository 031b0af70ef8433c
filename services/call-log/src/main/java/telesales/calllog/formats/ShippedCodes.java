package telesales.calllog.formats;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import telesales.contracts.calls.Disposition;

/** What dialers' codes usually mean: a file for each format. */
final class ShippedCodes {
  private ShippedCodes() {}

  static Map<String, Disposition> of(String format) {
    var file = new Properties();
    try (InputStream in =
        ShippedCodes.class.getResourceAsStream("codes/" + format + ".properties")) {
      if (in == null) {
        throw new IllegalStateException("no codes of " + format);
      }
      file.load(new InputStreamReader(in, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, Disposition> codes = new TreeMap<>();
    file.stringPropertyNames()
        .forEach(code -> codes.put(code, disposition(file.getProperty(code).strip())));
    return Collections.unmodifiableMap(codes);
  }

  private static Disposition disposition(String name) {
    return Arrays.stream(Disposition.values())
        .filter(each -> each.wireName().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no disposition " + name));
  }
}
