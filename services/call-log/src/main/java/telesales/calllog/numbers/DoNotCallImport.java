package telesales.calllog.numbers;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
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

  /** What became of each line, in their order. What cannot be read as CSV ends it. */
  Multi<Answer> take(byte[] body, EventMeta meta) {
    CsvReader<CsvRecord> records = ImportReader.records(body);
    var last = new AtomicLong();
    return Multi.createFrom()
        .iterable(records)
        .invoke(line -> last.set(line.getStartingLineNumber()))
        .emitOn(Infrastructure.getDefaultWorkerPool())
        .filter(line -> !ImportReader.isHeading(line))
        .map(reader::read)
        .group()
        .intoLists()
        .of(LINES_A_COMMIT)
        .onItem()
        .transformToUniAndConcatenate(lines -> take(lines, meta))
        .onItem()
        .<Answer>disjoint()
        .onFailure(CsvParseException.class)
        .recoverWithItem(_ -> unreadable(last.get() + 1));
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

  private static Answer unreadable(long line) {
    return new Refused(
            line,
            Problem.of(
                Response.Status.BAD_REQUEST,
                "invalid-request",
                "from here on it is not CSV: nothing after this line was taken in"))
        .answer();
  }
}
