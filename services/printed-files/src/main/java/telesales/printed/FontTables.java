package telesales.printed;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;

/** A font file is a directory of tables, each padded and with its checksum. */
final class FontTables {
  static final int VERSION_1 = 0x00010000;

  /** What is written into one table. */
  interface Content {
    void to(DataOutputStream out) throws IOException;
  }

  private FontTables() {}

  static byte[] file(Map<String, byte[]> tables) throws IOException {
    var body = new ByteArrayOutputStream();
    int begins = 12 + 16 * tables.size();
    byte[] directory =
        table(
            out -> {
              int power = Integer.highestOneBit(tables.size());
              out.writeInt(VERSION_1);
              shorts(out, tables.size(), 16 * power, Integer.numberOfTrailingZeros(power));
              shorts(out, 16 * tables.size() - 16 * power);
              for (Map.Entry<String, byte[]> each : tables.entrySet()) {
                byte[] padded = padded(each.getValue());
                out.writeBytes(each.getKey());
                all(out, checksum(padded), begins + body.size(), each.getValue().length);
                body.writeBytes(padded);
              }
            });
    var file = new ByteArrayOutputStream();
    file.writeBytes(directory);
    file.writeBytes(body.toByteArray());
    return file.toByteArray();
  }

  static byte[] table(Content content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      content.to(out);
    }
    return bytes.toByteArray();
  }

  static void shorts(DataOutputStream out, int... values) throws IOException {
    for (int value : values) {
      out.writeShort(value);
    }
  }

  static void all(DataOutputStream out, int... values) throws IOException {
    for (int value : values) {
      out.writeInt(value);
    }
  }

  static byte[] padded(byte[] table) {
    return Arrays.copyOf(table, (table.length + 3) / 4 * 4);
  }

  private static int checksum(byte[] padded) {
    int sum = 0;
    for (int at = 0; at < padded.length; at += 4) {
      sum +=
          (padded[at] & 0xFF) << 24
              | (padded[at + 1] & 0xFF) << 16
              | (padded[at + 2] & 0xFF) << 8
              | (padded[at + 3] & 0xFF);
    }
    return sum;
  }
}
