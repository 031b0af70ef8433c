package telesales.calllog.formats;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The rows of Asterisk's CSV file, which usually has no heading. */
final class AsteriskRows {
  /** Stands for an id where the file has none. */
  static final String ROW_ID = "row-id";

  static final List<String> COLUMNS =
      List.of(
          "accountcode",
          "src",
          "dst",
          "dcontext",
          "clid",
          "channel",
          "dstchannel",
          "lastapp",
          "lastdata",
          "start",
          "answer",
          "end",
          "duration",
          "billsec",
          "disposition",
          "amaflags",
          "uniqueid",
          "userfield",
          "peeraccount",
          "linkedid",
          "sequence");

  private static final int ID_BYTES = 12;

  private AsteriskRows() {}

  static boolean isHeading(List<String> row) {
    List<String> lower = row.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
    return lower.contains("disposition") && lower.contains("start") && lower.contains("dst");
  }

  static Map<String, String> named(List<String> columns, List<String> row) {
    Map<String, String> named = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(columns.size(), row.size()); i++) {
      named.putIfAbsent(columns.get(i).strip().toLowerCase(Locale.ROOT), row.get(i));
    }
    if (named.getOrDefault("uniqueid", "").isBlank()) {
      named.put(ROW_ID, "row-" + hash(row));
    }
    return named;
  }

  /** The same row is the same call. */
  private static String hash(List<String> row) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(String.join("\u0000", row).getBytes(UTF_8));
      return HexFormat.of().formatHex(hash, 0, ID_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
