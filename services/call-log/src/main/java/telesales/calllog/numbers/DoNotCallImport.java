package telesales.calllog.numbers;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.logging.Logger;
import telesales.calllog.customers.CustomerStreams;
import telesales.calllog.domain.CustomerCommand;
import telesales.calllog.numbers.ImportLine.Answer;
import telesales.calllog.numbers.ImportLine.Refused;
import telesales.calllog.numbers.ImportLine.Wanted;
import telesales.contracts.CustomerId;
import telesales.edge.Problem;
import telesales.eventsourcing.store.EventMeta;
import telesales.eventsourcing.store.StreamId;

/**
 * Puts many numbers on the do-not-call list. Each line stands for itself; some hundred of them
 * share a commit.
 */
@ApplicationScoped
class DoNotCallImport {
  private static final Logger LOG = Logger.getLogger(DoNotCallImport.class);
  private static final int LINES_A_COMMIT = 250;

  private final ImportReader reader;
  private final DoNotCall doNotCall;
  private final DoNotCallList list;
  private final DoNotCallChanges changes;

  DoNotCallImport(
      ImportReader reader, DoNotCall doNotCall, DoNotCallList list, DoNotCallChanges changes) {
    this.reader = reader;
    this.doNotCall = doNotCall;
    this.list = list;
    this.changes = changes;
  }

  /**
   * What became of each line, in their order. The file is read only as far as answers are asked
   * for; whoever goes away in between leaves the rest unread.
   */
  Multi<Answer> take(InputStream file, EventMeta meta) {
    ImportRecords records = reader.records(file);
    return Multi.createBy()
        .repeating()
        .uni(() -> some(records).chain(lines -> take(lines, meta)))
        .whilst(answers -> !answers.isEmpty())
        .onItem()
        .disjoint();
  }

  /** None at the file's end. */
  private Uni<List<ImportLine>> some(ImportRecords records) {
    return Uni.createFrom()
        .item(
            () ->
                records.next(LINES_A_COMMIT).stream()
                    .filter(record -> !ImportReader.isHeading(record))
                    .map(reader::read)
                    .toList())
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
  }

  private Uni<List<Answer>> take(List<ImportLine> lines, EventMeta meta) {
    Map<CustomerId, Wanted> first = new LinkedHashMap<>();
    for (ImportLine line : lines) {
      if (line instanceof Wanted wanted) {
        first.putIfAbsent(wanted.customer(), wanted);
      }
    }
    return list.held(first.keySet())
        .chain(held -> decide(first, held, meta))
        .map(changed -> lines.stream().map(line -> answer(line, first, changed)).toList())
        .onFailure()
        .recoverWithItem(failure -> failed(lines, failure));
  }

  private Uni<Set<StreamId>> decide(
      Map<CustomerId, Wanted> wanted, Set<CustomerId> held, EventMeta meta) {
    List<Uni<CustomerCommand>> commands = new ArrayList<>();
    wanted.forEach(
        (customer, line) -> {
          if (!held.contains(customer)) {
            commands.add(
                doNotCall
                    .command(customer, line.number(), line.wish(), meta.actor(), doNotCall.now())
                    .map(command -> command));
          }
        });
    return commands.isEmpty()
        ? Uni.createFrom().item(Set.of())
        : Uni.join().all(commands).andFailFast().chain(all -> changes.decide(all, meta));
  }

  private static Answer answer(
      ImportLine line, Map<CustomerId, Wanted> first, Set<StreamId> changed) {
    return switch (line) {
      case Refused refused -> refused.answer();
      case Wanted wanted -> {
        boolean isFirst = wanted.equals(first.get(wanted.customer()));
        yield Answer.listed(
            wanted.line(), isFirst && changed.contains(CustomerStreams.of(wanted.customer())));
      }
    };
  }

  private static List<Answer> failed(List<ImportLine> lines, Throwable failure) {
    LOG.warnf(failure, "lines of a do-not-call list were not taken in");
    return lines.stream()
        .map(
            line ->
                switch (line) {
                  case Refused refused -> refused.answer();
                  case Wanted wanted -> new Refused(wanted.line(), notStored()).answer();
                })
        .toList();
  }

  private static Problem notStored() {
    return Problem.of(
        Response.Status.SERVICE_UNAVAILABLE,
        "unavailable",
        "not known to be stored, send it again");
  }
}
