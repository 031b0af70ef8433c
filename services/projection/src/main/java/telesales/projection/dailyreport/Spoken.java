package telesales.projection.dailyreport;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;
import telesales.contracts.meetings.Metric;

/** Figures, days and times as the pages write them. */
final class Spoken {
  private static final double SECONDS_OF_AN_HOUR = 3600;
  private static final double SMALL = 0.1;
  private static final Currency YUAN = Currency.getInstance("CNY");

  private final PageWords words;
  private final ZoneId zone;
  private final Currency currency;

  /**
   * @param currency of amounts, by its three letters
   */
  Spoken(PageWords words, ZoneId zone, String currency) {
    this.words = words;
    this.zone = zone;
    this.currency = Currency.getInstance(currency);
  }

  String count(long value) {
    return decimals((double) value, 0, 0);
  }

  String percent(double share) {
    return count(Math.round(share * 100)) + "%";
  }

  /** A conversion rate may be tiny: below ten per cent one decimal is kept. */
  String rate(double share) {
    return decimals(share * 100, 0, share > 0 && share < SMALL ? 1 : 0) + "%";
  }

  /** Talk time is read in hours, amounts in their currency; everything else is counted. */
  String figure(Metric metric, long value) {
    return figure(metric, (double) value);
  }

  /** The same of what is measured per head. */
  String figure(Metric metric, double value) {
    if (metric.isMoney()) {
      return money(value);
    }
    return metric == Metric.TALK_SECONDS
        ? decimals(value / SECONDS_OF_AN_HOUR, 1, 1)
        : count(Math.round(value));
  }

  /** With no more decimals than it has: for what is measured per head. */
  String exact(double value) {
    return decimals(value, 0, 2);
  }

  /** Whole amounts without the parts of the currency. */
  private String money(double minorUnits) {
    int digits = currency.getDefaultFractionDigits();
    BigDecimal amount = BigDecimal.valueOf(Math.round(minorUnits), digits);
    boolean whole = amount.stripTrailingZeros().scale() <= 0;
    String symbol = currency.getSymbol(currency.equals(YUAN) ? Locale.CHINA : words.locale());
    String sign = amount.signum() < 0 ? "-" : "";
    return sign + symbol + decimals(amount.abs().doubleValue(), whole ? 0 : digits, digits);
  }

  private String decimals(double value, int least, int most) {
    NumberFormat format = NumberFormat.getNumberInstance(words.locale());
    format.setMinimumFractionDigits(least);
    format.setMaximumFractionDigits(most);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(value);
  }

  /** As in 09:30. */
  String time(Instant instant) {
    return written("HH:mm", Locale.ROOT).withZone(zone).format(instant);
  }

  /** To the second, with its day. */
  String moment(Instant instant) {
    String clock = written("HH:mm:ss", Locale.ROOT).withZone(zone).format(instant);
    return day(LocalDate.ofInstant(instant, zone)) + " " + clock;
  }

  /** With its weekday. */
  String day(LocalDate date) {
    return written(words.areChinese() ? "M月d日 EEE" : "EEE d MMM", words.locale()).format(date);
  }

  private static DateTimeFormatter written(String pattern, Locale locale) {
    return DateTimeFormatter.ofPattern(pattern, locale);
  }
}
