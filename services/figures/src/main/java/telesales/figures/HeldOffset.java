package telesales.figures;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/**
 * What a zone adds to UTC for a while. A database that moves calls to their local days is told
 * these instead of the zone: PostgreSQL reads some names of zones otherwise than Java.
 *
 * @param until exclusive
 */
public record HeldOffset(Instant from, Instant until, int seconds) {
  /**
   * One after the other.
   *
   * @param until exclusive
   */
  public static List<HeldOffset> between(ZoneId zone, Instant from, Instant until) {
    ZoneRules rules = zone.getRules();
    List<HeldOffset> held = new ArrayList<>();
    Instant at = from;
    while (at.isBefore(until)) {
      ZoneOffsetTransition next = rules.nextTransition(at);
      Instant end = next == null || next.getInstant().isAfter(until) ? until : next.getInstant();
      held.add(new HeldOffset(at, end, rules.getOffset(at).getTotalSeconds()));
      at = end;
    }
    return List.copyOf(held);
  }
}
