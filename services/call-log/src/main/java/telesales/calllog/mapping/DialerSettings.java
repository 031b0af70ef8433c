package telesales.calllog.mapping;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import telesales.calllog.formats.PostFormat;
import telesales.contracts.AgentId;
import telesales.contracts.calls.Disposition;

/**
 * How a dialer's words are understood.
 *
 * @param format in which it posts, for people; any is taken whatever stands here
 * @param timeZone of times that it sends without one
 * @param defaultCountry by its two letters, of numbers that name none
 * @param codes what its codes mean, over what is shipped
 * @param users which agent a user of the dialer is; who is not named is the agent of that id
 * @param defaultAgent whose calls those without a user are
 * @param answeredFromSeconds talk from which on a call of which it is only known that it was
 *     answered was answered by a person; 0 to 86,400
 * @param keepPosts whether posts in our own format are kept; those of other formats always are
 * @param keepDays how long posts are kept, 1 to 3,650; absent for what the service is set to
 * @param publicUrl where the dialer believes us to be, as in {@code https://calls.example.com}
 */
public record DialerSettings(
    @Nullable String format,
    ZoneId timeZone,
    String defaultCountry,
    Map<String, Disposition> codes,
    Map<String, String> users,
    @Nullable String defaultAgent,
    int answeredFromSeconds,
    boolean keepPosts,
    @Nullable Integer keepDays,
    @Nullable String publicUrl) {
  public DialerSettings {
    codes = new TreeMap<>(codes);
    users = new TreeMap<>(users);
  }

  static DialerSettings usual(ZoneId timeZone, String country) {
    return new DialerSettings(
        null, timeZone, country, Map.of(), Map.of(), null, 1, true, null, null);
  }

  /** What a code of a format means; the words of our own format are always understood. */
  public Optional<Disposition> disposition(@Nullable PostFormat format, String code) {
    return in(codes, code)
        .or(() -> format == null ? Optional.empty() : in(format.codes(), code))
        .or(() -> ours(code));
  }

  public Optional<AgentId> agent(@Nullable String user) {
    String agent = user == null ? defaultAgent : users.getOrDefault(user, user);
    return Optional.ofNullable(agent).map(AgentId::new);
  }

  /** As it is written, or else however it is written. */
  private static Optional<Disposition> in(Map<String, Disposition> codes, String code) {
    Disposition exact = codes.get(code);
    return exact != null
        ? Optional.of(exact)
        : Optional.ofNullable(codes.get(code.toUpperCase(Locale.ROOT)));
  }

  static Optional<Disposition> ours(String name) {
    return Arrays.stream(Disposition.values())
        .filter(each -> each.wireName().equals(name))
        .findFirst();
  }
}
