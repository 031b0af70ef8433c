package telesales.projection.export;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import telesales.figures.EffectiveCallRule;
import telesales.projection.board.Board;
import telesales.projection.overview.Overview;
import telesales.tables.PrintedTable.Fact;

/**
 * Of which instant figures are, and by which rule: what stands above them.
 *
 * @param rule null where several days may have several
 */
record Reading(
    String timezone,
    @Nullable Instant asOf,
    Instant now,
    @Nullable Instant updatedAt,
    @Nullable EffectiveCallRule rule) {

  static Reading of(Board board) {
    return new Reading(
        board.timezone(), board.asOf(), board.now(), board.updatedAt(), board.effectiveCallRule());
  }

  static Reading of(Overview overview) {
    return new Reading(
        overview.timezone(),
        overview.asOf(),
        overview.now(),
        overview.updatedAt(),
        overview.effectiveCallRule());
  }

  List<Fact> facts(BoardTexts texts) {
    List<Fact> facts = new ArrayList<>();
    facts.add(
        asOf == null
            ? new Fact(texts.get("read"), local(now))
            : new Fact(texts.get("asOf"), local(asOf)));
    facts.add(new Fact(texts.get("updated"), updatedAt == null ? "–" : local(updatedAt)));
    if (rule != null) {
      String counts =
          texts.get("rule.seconds").formatted(rule.minimumTalkSeconds(), rule.version());
      facts.add(new Fact(texts.get("rule"), counts));
    }
    return facts;
  }

  private String local(Instant instant) {
    return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT)
        .withZone(ZoneId.of(timezone))
        .format(instant);
  }
}
