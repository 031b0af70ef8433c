package telesales.projection.lead;

import static telesales.projection.history.Column.instant;
import static telesales.projection.history.Column.text;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import telesales.eventsourcing.consumption.ConsumptionTransaction;
import telesales.eventsourcing.postgresql.Sql;
import telesales.projection.history.Column;

/** What shows how far some leads have come, while a batch is followed. */
final class EvidenceOfLeads {
  private static final String READ = Sql.file(EvidenceOfLeads.class, "read-evidence.sql");
  private static final String DELETE = Sql.file(EvidenceOfLeads.class, "delete-evidence.sql");
  private static final String PUT = Sql.file(EvidenceOfLeads.class, "put-evidence.sql");

  private record Which(String lead, String source) implements Comparable<Which> {
    @Override
    public int compareTo(Which other) {
      int byLead = lead.compareTo(other.lead);
      return byLead == 0 ? source.compareTo(other.source) : byLead;
    }
  }

  private static final Column<String> ID = text("id", id -> id);
  private static final List<Column<Evidence>> COLUMNS =
      List.of(
          text("lead", Evidence::lead),
          text("source", Evidence::source),
          text("call_id", Evidence::call),
          text("agent", Evidence::agent),
          instant("at", Evidence::at),
          text("shows", Evidence::showing));

  private final Map<String, Map<String, Evidence>> byLead = new HashMap<>();
  private final Set<Which> stored = new HashSet<>();

  /** What is to be written, sorted; empty where something shows nothing any more. */
  private final Map<Which, Optional<Evidence>> changed = new TreeMap<>();

  private EvidenceOfLeads() {}

  static EvidenceOfLeads of(Collection<String> leads, ConsumptionTransaction transaction) {
    var evidence = new EvidenceOfLeads();
    if (leads.isEmpty()) {
      return evidence;
    }
    Object wanted = ID.of(leads.stream().distinct().sorted().toList());
    for (Row row : transaction.execute(READ, Tuple.of(wanted))) {
      Evidence each = Evidence.read(row);
      evidence.ofLead(each.lead()).put(each.source(), each);
      evidence.stored.add(new Which(each.lead(), each.source()));
    }
    return evidence;
  }

  /**
   * @return the stages that it shows, or showed before
   */
  Set<LeadStage> put(Evidence now) {
    if (now.shows().isEmpty()) {
      return remove(now.lead(), now.source());
    }
    Evidence before = ofLead(now.lead()).put(now.source(), now);
    if (now.equals(before)) {
      return Set.of();
    }
    changed.put(new Which(now.lead(), now.source()), Optional.of(now));
    Set<LeadStage> stages = EnumSet.copyOf(now.shows());
    if (before != null) {
      stages.addAll(before.shows());
    }
    return stages;
  }

  /**
   * @return the stages that it showed
   */
  Set<LeadStage> remove(String lead, String source) {
    Evidence before = ofLead(lead).remove(source);
    if (before == null) {
      return Set.of();
    }
    changed.put(new Which(lead, source), Optional.empty());
    return before.shows();
  }

  /** What shows the stage first, as it is known now. */
  Optional<Evidence> first(String lead, LeadStage stage) {
    return ofLead(lead).values().stream()
        .filter(each -> each.shows().contains(stage))
        .min(Evidence.EARLIEST_FIRST);
  }

  void write(ConsumptionTransaction transaction) {
    List<Which> gone = changed.keySet().stream().filter(stored::contains).toList();
    if (!gone.isEmpty()) {
      transaction.write(
          DELETE,
          Tuple.of(
              ID.of(gone.stream().map(Which::lead).toList()),
              ID.of(gone.stream().map(Which::source).toList())));
    }
    List<Evidence> put = changed.values().stream().flatMap(Optional::stream).toList();
    if (!put.isEmpty()) {
      transaction.write(PUT, Tuple.tuple(COLUMNS.stream().map(each -> each.of(put)).toList()));
    }
  }

  private Map<String, Evidence> ofLead(String lead) {
    return byLead.computeIfAbsent(lead, _ -> new HashMap<>());
  }
}
