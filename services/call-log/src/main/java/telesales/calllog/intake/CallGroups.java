package telesales.calllog.intake;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import telesales.calllog.customers.Contact;
import telesales.calllog.customers.PersonalData;
import telesales.calllog.customers.Seal;
import telesales.calllog.domain.Call;
import telesales.calllog.domain.CallCommand;
import telesales.calllog.domain.CallCommand.LogCall;
import telesales.calllog.domain.CallDecider;
import telesales.calllog.posts.NewPost;
import telesales.calllog.posts.Posts;
import telesales.contracts.CustomerId;
import telesales.contracts.calls.CallEvent;
import telesales.eventsourcing.EventStoreConfig;
import telesales.eventsourcing.command.Streams;
import telesales.eventsourcing.postgresql.GroupCommit;
import telesales.eventsourcing.postgresql.PostgresEventStore;
import telesales.eventsourcing.store.Append;
import telesales.eventsourcing.store.AppendResult;
import telesales.eventsourcing.store.AppendResult.Appended;

/**
 * Calls that come at the same time are written together: the keys of customers who are new, the
 * events and the posts that they came in, in one transaction. Most calls are new, so each is
 * written as if it were; one that is not changes nothing here.
 */
@ApplicationScoped
class CallGroups {
  private record Sealed(ArrivedCall arrived, Seal seal, LogCall command) {}

  private record Group(Map<CustomerId, Seal> seals, List<WrittenCall> written) {}

  private final Pool pool;
  private final PersonalData personalData;
  private final Posts posts;
  private final PostgresEventStore store;
  private final Streams<CallCommand, Call, CallEvent> calls;
  private final GroupCommit<ArrivedCall, WrittenCall> groups;

  CallGroups(
      Pool pool,
      PersonalData personalData,
      Posts posts,
      PostgresEventStore store,
      EventStoreConfig config,
      MeterRegistry metrics) {
    this.pool = pool;
    this.personalData = personalData;
    this.posts = posts;
    this.store = store;
    this.calls =
        new Streams<>(store, new CallDecider(), CallEvent.class, config.conflictAttempts());
    this.groups = new GroupCommit<>(this::write, GroupCommit.Limits.of(config));
    Gauge.builder("telesales.calls.waiting", groups, GroupCommit::waiting)
        .description("Posted calls that wait to be written")
        .register(metrics);
  }

  /** Answered when it is durable. */
  CompletionStage<WrittenCall> write(ArrivedCall call) {
    return groups.submit(call);
  }

  private Uni<List<WrittenCall>> write(List<ArrivedCall> group) {
    Set<CustomerId> customers =
        group.stream().map(ArrivedCall::customer).collect(Collectors.toSet());
    return pool.withTransaction(
            transaction ->
                personalData
                    .sealsOf(customers, transaction)
                    .chain(
                        seals ->
                            write(sealed(group, seals), transaction)
                                .map(written -> new Group(seals, written))))
        .map(
            committed -> {
              personalData.remember(committed.seals());
              store.committed();
              return committed.written();
            });
  }

  private Uni<List<WrittenCall>> write(List<Sealed> group, SqlConnection transaction) {
    return Uni.combine()
        .all()
        .unis(
            store.append(transaction, group.stream().map(this::beginning).toList()),
            posts.keepWhole(
                group.stream().filter(CallGroups::isKept).map(CallGroups::post).toList(),
                transaction))
        .with((results, kept) -> written(group, results, kept));
  }

  private Append beginning(Sealed call) {
    return calls.beginning(
        CallIds.stream(call.command().call()), call.command(), call.arrived().context());
  }

  private static List<WrittenCall> written(
      List<Sealed> group, List<AppendResult> results, List<Long> kept) {
    Iterator<Long> posts = kept.iterator();
    List<WrittenCall> written = new ArrayList<>(group.size());
    for (int i = 0; i < group.size(); i++) {
      Sealed call = group.get(i);
      written.add(
          new WrittenCall(
              call.command(),
              results.get(i) instanceof Appended,
              isKept(call) ? posts.next() : null));
    }
    return written;
  }

  private static List<Sealed> sealed(List<ArrivedCall> group, Map<CustomerId, Seal> seals) {
    List<Sealed> sealed = new ArrayList<>(group.size());
    for (ArrivedCall each : group) {
      sealed.add(sealed(each, Objects.requireNonNull(seals.get(each.customer()))));
    }
    return sealed;
  }

  private static Sealed sealed(ArrivedCall call, Seal seal) {
    ReportedCall reported = call.reported();
    var contact = new Contact(call.number().number(), reported.customerName(), reported.note());
    return new Sealed(
        call,
        seal,
        new LogCall(
            call.call(),
            call.source(),
            reported.details(
                call.customer(), PersonalData.seal(seal, contact), call.breach().orElse(null))));
  }

  private static boolean isKept(Sealed call) {
    return call.arrived().dialer().settings().keepPosts();
  }

  private static NewPost post(Sealed call) {
    ArrivedCall arrived = call.arrived();
    return new NewPost(
        arrived.dialer().name(),
        NewPost.OWN,
        arrived.reported().dialerCallId(),
        arrived.customer(),
        call.seal(),
        arrived.receivedAt(),
        arrived.body());
  }
}
