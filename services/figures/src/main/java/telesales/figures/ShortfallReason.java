package telesales.figures;

import java.util.regex.Pattern;

/**
 * A reason to choose why a target was missed, as configured: {@code sick|病假|Sick}.
 *
 * @param id kept in events: lower-case letters, digits and hyphens
 * @param zh what people read, in Chinese
 * @param en and in English
 */
public record ShortfallReason(String id, String zh, String en) {
  /** Those to choose from where a company says nothing else. */
  public static final String USUAL =
      "sick|病假|Sick,list-exhausted|资料打完|List exhausted,system-trouble|系统故障|System trouble,"
          + "long-talks|长时间沟通|Long talks,training|培训|Training,other|其他|Other";

  private static final Pattern WRITTEN =
      Pattern.compile("([a-z0-9-]{1,50})\\|([^|]{1,50})\\|([^|]{1,50})");

  /** Read by the configuration. */
  public static ShortfallReason of(String written) {
    var parts = WRITTEN.matcher(written.strip());
    if (!parts.matches()) {
      throw new IllegalArgumentException("a reason is written as sick|病假|Sick, not as " + written);
    }
    return new ShortfallReason(parts.group(1), parts.group(2).strip(), parts.group(3).strip());
  }
}
