package telesales.calllog.formats;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A row of our own file as the JSON that it stands for. */
final class OwnRows {
  private static final String CUSTOMER = "customer.";
  private static final Set<String> NUMBERS = Set.of("talkSeconds");
  private static final Set<String> FLAGS = Set.of("wechatAdded");
  private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");

  private OwnRows() {}

  static boolean isHeading(List<String> row) {
    return row.stream().map(String::strip).anyMatch("callId"::equals);
  }

  /** What is not as it should be stays text, and is refused like any other call. */
  static Map<String, Object> call(List<String> columns, List<String> row) {
    Map<String, Object> call = new LinkedHashMap<>();
    Map<String, Object> customer = new LinkedHashMap<>();
    for (int i = 0; i < row.size(); i++) {
      String value = row.get(i).strip();
      String name = i < columns.size() ? columns.get(i).strip() : "column " + (i + 1);
      if (value.isEmpty()) {
        continue;
      }
      if (name.startsWith(CUSTOMER)) {
        customer.put(name.substring(CUSTOMER.length()), value);
      } else {
        call.put(name, typed(name, value));
      }
    }
    if (!customer.isEmpty()) {
      call.put("customer", customer);
    }
    return call;
  }

  private static Object typed(String name, String value) {
    if (NUMBERS.contains(name) && WHOLE.matcher(value).matches()) {
      return Integer.valueOf(value);
    }
    String flag = value.toLowerCase(Locale.ROOT);
    if (FLAGS.contains(name) && (flag.equals("true") || flag.equals("false"))) {
      return Boolean.valueOf(flag);
    }
    return value;
  }
}
