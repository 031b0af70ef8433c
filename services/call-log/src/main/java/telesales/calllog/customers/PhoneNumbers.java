package telesales.calllog.customers;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberToTimeZonesMapper;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import telesales.calllog.CallLogConfig;

/**
 * Brings the ways in which one number is dialled together: {@code 0086 138…}, {@code +86 138…} and,
 * within the country, {@code 138…} are the same. What no numbering plan knows stays as it was
 * dialled: a call is not refused for an odd number.
 */
@ApplicationScoped
public class PhoneNumbers {
  private static final PhoneNumberUtil PLANS = PhoneNumberUtil.getInstance();
  private static final PhoneNumberToTimeZonesMapper ZONES =
      PhoneNumberToTimeZonesMapper.getInstance();

  /** Each question copies them all. */
  private static final Set<String> ZONES_HERE = ZoneId.getAvailableZoneIds();

  private final String country;
  private final LoadingCache<PhoneNumber, KnownNumber> known;

  @Inject
  PhoneNumbers(CallLogConfig config) {
    this(config.defaultCountry(), config.rememberedNumbers());
  }

  PhoneNumbers(String country, int remembered) {
    if (!PLANS.getSupportedRegions().contains(country)) {
      throw new IllegalArgumentException("not a country's two letters: " + country);
    }
    this.country = country;
    // Looking at the plans takes several microseconds, and customers are called more than once.
    this.known =
        Caffeine.newBuilder().maximumSize(remembered).build(dialled -> lookUp(dialled, country));
  }

  /** Empty if this cannot be a number at all, as for {@link PhoneNumber#parse}. */
  public Optional<KnownNumber> parse(String text) {
    return PhoneNumber.parse(text).map(this::of);
  }

  /**
   * @param number as it was dialled, or in the international form already
   */
  public KnownNumber of(PhoneNumber number) {
    return known.get(number);
  }

  /** The same with another country than the usual one where the number names none. */
  public KnownNumber of(PhoneNumber number, String dialledIn) {
    return dialledIn.equals(country) ? of(number) : lookUp(number, dialledIn);
  }

  private static KnownNumber lookUp(PhoneNumber dialled, String country) {
    try {
      Phonenumber.PhoneNumber parsed = PLANS.parse(dialled.digits(), country);
      return PLANS.isValidNumber(parsed)
          ? new KnownNumber(
              new PhoneNumber(PLANS.format(parsed, PhoneNumberFormat.E164)), true, zones(parsed))
          : unknown(dialled);
    } catch (NumberParseException e) {
      return unknown(dialled);
    }
  }

  private static KnownNumber unknown(PhoneNumber dialled) {
    return new KnownNumber(dialled, false, List.of());
  }

  /** What is not known here is left out: the plans are newer than this machine's time zones. */
  private static List<ZoneId> zones(Phonenumber.PhoneNumber number) {
    return ZONES.getTimeZonesForNumber(number).stream()
        .filter(ZONES_HERE::contains)
        .map(ZoneId::of)
        .toList();
  }
}
