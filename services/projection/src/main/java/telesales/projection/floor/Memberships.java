package telesales.projection.floor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Predicate;
import telesales.contracts.floor.FloorEvent.AgentJoinedTeam;
import telesales.contracts.floor.FloorEvent.AgentLeftTeam;
import telesales.projection.history.Versions;

/**
 * Which agent belongs to which team when. An agent belongs to one team at a time: who joins another
 * has left the one before, from that day on, and whatever was planned for later days is void.
 */
final class Memberships {
  private final Versions<Spell> spells;

  Memberships(Versions<Spell> spells) {
    this.spells = spells;
  }

  void join(AgentJoinedTeam event, long version, Instant recordedAt) {
    String agent = event.agent().value();
    var joined = new Spell(agent, event.team().value(), event.from(), null);
    end(each -> each.agent().equals(agent), event.from(), version, recordedAt);
    spells.put(joined.key(), joined, version, recordedAt);
  }

  void leave(AgentLeftTeam event, long version, Instant recordedAt) {
    end(
        each ->
            each.agent().equals(event.agent().value()) && each.team().equals(event.team().value()),
        event.until(),
        version,
        recordedAt);
  }

  private void end(Predicate<Spell> which, LocalDate day, long version, Instant recordedAt) {
    for (Spell spell : spells.all().values()) {
      if (!which.test(spell) || !spell.endsAfter(day)) {
        continue;
      }
      if (spell.from().isBefore(day)) {
        spells.put(spell.key(), spell.endingOn(day), version, recordedAt);
      } else {
        spells.end(spell.key(), recordedAt);
      }
    }
  }
}
