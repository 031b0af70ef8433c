package telesales.calllog.formats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import telesales.edge.ProblemException;

/** Forms and queries: names and values, joined and percent-encoded. */
public final class Forms {
  /** One field as it was sent, decoded. */
  public record Field(String name, String value) {}

  private Forms() {}

  /**
   * All fields, in their order and as often as they were sent.
   *
   * @throws ProblemException if there are more than may be
   */
  public static List<Field> fields(String encoded, int most) {
    List<Field> fields = new ArrayList<>();
    for (int from = 0; from <= encoded.length(); ) {
      int end = encoded.indexOf('&', from);
      int to = end < 0 ? encoded.length() : end;
      if (to > from) {
        if (fields.size() == most) {
          throw ProblemException.invalid("body", "has more than " + most + " fields");
        }
        fields.add(field(encoded.substring(from, to)));
      }
      from = to + 1;
    }
    return fields;
  }

  /** Of a name that was sent twice the first value. */
  static Map<String, String> map(byte[] content, int most) {
    Map<String, String> map = new LinkedHashMap<>();
    for (Field field : fields(Texts.guessed(content), most)) {
      map.putIfAbsent(field.name(), field.value());
    }
    return map;
  }

  private static Field field(String pair) {
    int equals = pair.indexOf('=');
    return equals < 0
        ? new Field(Percent.decoded(pair, true), "")
        : new Field(
            Percent.decoded(pair.substring(0, equals), true),
            Percent.decoded(pair.substring(equals + 1), true));
  }
}
